import { extend } from './extensions.ts';
import { fields } from './optional/fields/index.ts';

/** `import 'leadtag/fields'`: further kinds of fields, drafts and prefilled fields. */
extend(fields());
