import { register } from './register.ts';
import { steps } from './steps/index.tsx';

register(steps());
