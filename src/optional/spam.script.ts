import { register } from './register.ts';
import { spam } from './spam/index.tsx';

register(spam());
