import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first program of these names in the folders of PATH. */
export function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}
