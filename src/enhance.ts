import { extend } from './extensions.ts';
import { mount } from './mount.ts';
import { enhance } from './optional/enhance/index.ts';

/** `import 'leadtag/enhance'`: forms that stand in the page already, from `start()` or the first `mount()` on. */
extend(enhance(mount));
