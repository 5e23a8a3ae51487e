import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TYPE_FILES, withTypeDocs } from './type-docs.ts';

describe('what editors show of an option is what the docs say of it', () => {
  test.each(TYPE_FILES)('%s', (path) => {
    const wanted = withTypeDocs(path);
    if (process.env.UPDATE_DOCS) writeFileSync(path, wanted);
    else expect(readFileSync(path, 'utf8')).toBe(wanted);
  });
});
