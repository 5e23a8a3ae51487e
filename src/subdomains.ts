import { extend } from './extensions.ts';
import { subdomains } from './optional/subdomains/index.ts';

/** `import 'leadtag/subdomains'`: one memory for all subdomains. */
extend(subdomains());
