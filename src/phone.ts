import { extend } from './extensions.ts';
import { strictPhones } from './optional/phone/index.ts';

/** `import 'leadtag/phone'`: phone numbers checked by libphonenumber, which has to be installed: `npm i libphonenumber-js`. */
extend(strictPhones());
