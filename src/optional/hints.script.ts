import { hints } from './hints/index.tsx';
import { register } from './register.ts';

register(hints());
