import { extend } from './extensions.ts';
import { countries } from './optional/country/index.tsx';

/** `import 'leadtag/country'`: a select of countries, and phone numbers with the country that they belong to. */
extend(countries());
