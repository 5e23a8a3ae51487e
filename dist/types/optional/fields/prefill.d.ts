import type { FormConfig } from '../../config/parse.ts';
/** The page's address fills in what the owner has listed, and nothing else. A box of its own, consent say, is never ticked by it. */
export declare function prefill(config: FormConfig, search: string): FormConfig;
