import { fields } from './fields/index.ts';
import { register } from './register.ts';

register(fields());
