import { readFile } from 'node:fs/promises';
import { spell } from '../config/problem.ts';
import { renderSnippet, type SnippetOptions } from '../snippet/render.ts';

/**
 * Writes the snippet of the options in a JSON file to the output, and what there is to say of it beside it.
 *
 * @returns the exit code: 1 when there is nothing to paste
 */
export async function printSnippet(file: string): Promise<number> {
  // `$schema` is for the editor that the file was written in
  const { $schema, ...options } = JSON.parse(await readFile(file, 'utf8')) as SnippetOptions & { $schema?: string };
  const { html, cspStyleSrc, problems } = await renderSnippet(options);
  if (problems[0]) process.stderr.write(`${spell(problems)}\n`);
  if (cspStyleSrc) process.stderr.write(`For a Content-Security-Policy: ${cspStyleSrc}\n`);
  if (html) process.stdout.write(`${html}\n`);
  return html ? 0 : 1;
}
