import type { Mounted } from '../../extensions.ts';
/**
 * Opens the form by a click on what the owner named (`open-target`), and on every link to `#leadtag` or `#<form-id>`, whenever
 * that came to the page. Returns what ends it.
 */
export declare function onOpenerClick({ config, host }: Pick<Mounted, 'config' | 'host'>, open: () => void): () => void;
