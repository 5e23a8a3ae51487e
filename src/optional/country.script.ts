import { countries } from './country/index.tsx';
import { register } from './register.ts';

register(countries());
