import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Why a program cannot be run here, in one line that says what to install; undefined when it can. */
export function missing(program: string, debianPackage: string): string | undefined {
  const isThere = (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  return isThere ? undefined : `${program}: not installed (apt-get install ${debianPackage})`;
}
