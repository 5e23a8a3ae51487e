import { extend } from './extensions.ts';
import { display } from './optional/display/index.tsx';

/** `import 'leadtag/display'`: pop-ups, slide-ins, bars and floating buttons. */
extend(display());
