import { analytics } from './analytics/index.ts';
import { register } from './register.ts';

register(analytics());
