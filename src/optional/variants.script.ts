import { register } from './register.ts';
import { variants } from './variants/index.ts';

register(variants());
