/**
 * The cells of a CSV by RFC 4180, with the separator that it seems to have: tabs come from a spreadsheet, semicolons from where
 * the comma is in the numbers. Empty lines are left out.
 * @param {string} text
 * @returns {{ line: number, cells: string[] }[]}
 */
export function readCells(text) {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = body.split('\n').find((line) => line.trim()) ?? '';
  const separator = ['\t', ';'].find((mark) => head.includes(mark)) ?? ',';
  // in quotes up to the end of the cell, or as it is; a quote that never ends is a letter like others
  const cell = new RegExp(` *"((?:[^"]|"")*)" *(?=[${separator}\n]|$)|[^${separator}\n]*`, 'gy');
  /** @type {{ line: number, cells: string[] }[]} */
  const lines = [];
  let line = 1;
  let now = { line, cells: /** @type {string[]} */ ([]) };
  for (let at = 0; at <= body.length; at++) {
    cell.lastIndex = at;
    const [all, quoted] = cell.exec(body) ?? [''];
    now.cells.push((quoted?.replaceAll('""', '"') ?? all).trim());
    line += all.split('\n').length - 1;
    at += all.length;
    if (body[at] === separator) continue;
    if (now.cells.some(Boolean)) lines.push(now);
    line += 1;
    now = { line, cells: [] };
  }
  return lines;
}
