import { register } from './register.ts';
import { subdomains } from './subdomains/index.ts';

register(subdomains());
