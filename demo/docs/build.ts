import type { Plugin } from 'vite';
import { docsFiles } from './site/files.ts';

/** The docs, as pages and as plain text, beside the demo's apps. */
export const docs = (): Plugin => ({
  name: 'docs',
  generateBundle() {
    for (const [fileName, source] of docsFiles()) this.emitFile({ type: 'asset', fileName, source });
  },
});
