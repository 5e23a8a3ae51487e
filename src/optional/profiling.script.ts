import { profiling } from './profiling/index.ts';
import { register } from './register.ts';

register(profiling());
