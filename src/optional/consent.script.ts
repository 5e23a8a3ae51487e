import { consent } from './consent/index.ts';
import { register } from './register.ts';

register(consent());
