import { extend } from './extensions.ts';
import { spam } from './optional/spam/index.tsx';

/** `import 'leadtag/spam'`: leads that look as if a program had sent them are marked. */
extend(spam());
