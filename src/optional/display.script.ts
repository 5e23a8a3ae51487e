import { display } from './display/index.tsx';
import { register } from './register.ts';

register(display());
