import { strictPhones } from './phone/index.ts';
import { register } from './register.ts';

register(strictPhones());
