import { extend } from './extensions.ts';
import { hints } from './optional/hints/index.tsx';

/** `import 'leadtag/hints'`: "Did you mean ada@gmail.com?", and addresses of companies only where the owner asks for them. */
extend(hints());
