import { extend } from './extensions.ts';
import { consent } from './optional/consent/index.ts';

/** `import 'leadtag/consent'`: reading consent banners: TCF v2.2 and Google Consent Mode. */
extend(consent());
