import type { FormConfig } from '../config/parse.ts';
/**
 * Where a form may be posted without a script, as the owner has written it: the first of its webhooks that takes forms under our
 * keys. Those are: `format: form`, tools that we send forms to, and addresses of the site itself.
 */
export declare function actionOf(config: FormConfig, raw: Record<string, unknown>): string | undefined;
/** What a form carries that is posted without a script: what flat leads say of it, under the same names. */
export declare function carried({ fields, formId, offer, intent, test }: FormConfig): Record<string, string>;
