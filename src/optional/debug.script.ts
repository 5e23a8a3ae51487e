import { debug } from './debug/index.ts';
import { register } from './register.ts';

register(debug());
