import { extend } from './extensions.ts';
import { find } from './mount.ts';
import { debug } from './optional/debug/index.ts';
import { clearData, outbox, setConsent } from './page.ts';

/** `import 'leadtag/debug'`: what an owner needs who sets a form up, or looks after things himself. */
extend(debug(() => ({ outbox, find, setConsent, clearData })));
