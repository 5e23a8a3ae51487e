/** A sheet as Apps Script has it: what is written is read as if it was typed, and a range must lie within the grid. */
export interface Sheet {
  /** What the cells show. */
  rows: string[][];
  /** What would have run. */
  formulas: string[];
}

/**
 * The globals of Apps Script that a web app for leads needs.
 *
 * @param columns of a fresh sheet: 26 in life
 */
export function fakeGoogle(columns = 26) {
  const sheet: Sheet = { rows: [], formulas: [] };
  let locks = 0;
  let flushed = true;
  let width = columns;

  /** How Sheets takes what is typed. */
  function typed(value: unknown): string {
    const text = String(value);
    if (text.startsWith("'")) return text.slice(1);
    if (/^[=+@]|^-\D/.test(text)) sheet.formulas.push(text);
    if (/^[+-]?\d+$/.test(text)) return String(Number(text)); // a number: gone are plus and zeros
    return text;
  }

  function write(row: number, column: number, values: unknown[]): void {
    if (!locks) throw new Error('written without the lock');
    flushed = false;
    values.forEach((value, i) => {
      const line = (sheet.rows[row - 1] ??= []);
      while (line.length < column - 1 + i) line.push('');
      line[column - 1 + i] = typed(value);
    });
  }

  const theSheet = {
    getLastRow: () => sheet.rows.length,
    getLastColumn: () => Math.max(0, ...sheet.rows.map((row) => row.length)),
    getMaxColumns: () => width,
    insertColumnsAfter: (_after: number, count: number) => void (width += count),
    appendRow: (values: unknown[]) => {
      if (values.length > width) throw new Error('The row is wider than the sheet.');
      write(sheet.rows.length + 1, 1, values);
    },
    getRange: (row: number, column: number, height: number, across: number) => {
      if (height < 1 || across < 1) throw new Error('The number of rows in the range must be at least 1.');
      if (column + across - 1 > width) throw new Error('Those columns are out of bounds.');
      return {
        getValues: () =>
          Array.from({ length: height }, (_, i) =>
            Array.from({ length: across }, (_, j) => sheet.rows[row - 1 + i]?.[column - 1 + j] ?? ''),
          ),
        setValues: (values: unknown[][]) => {
          if (values.length !== height || values.some((line) => line.length !== across)) throw new Error('wrong size');
          values.forEach((line, i) => {
            write(row + i, column, line);
          });
        },
      };
    },
  };

  const output = (text: string) => ({
    text,
    mime: 'text/plain',
    setMimeType(mime: string) {
      this.mime = mime;
      return this;
    },
  });

  return {
    sheet,
    /** The next lock is not given. */
    busy: false,
    isLocked: () => locks > 0,
    isFlushed: () => flushed,
    globals(this: { busy: boolean }) {
      return {
        LockService: {
          getScriptLock: () => ({
            waitLock: () => {
              if (this.busy) throw new Error('Lock timeout: another process was holding the lock for too long.');
              locks += 1;
            },
            releaseLock: () => {
              if (!flushed) throw new Error('released before it was written');
              locks = Math.max(0, locks - 1);
            },
          }),
        },
        SpreadsheetApp: {
          getActiveSpreadsheet: () => ({ getSheets: () => [theSheet] }),
          flush: () => {
            flushed = true;
          },
        },
        ContentService: { createTextOutput: output, MimeType: { JSON: 'application/json' } },
      };
    },
  };
}
