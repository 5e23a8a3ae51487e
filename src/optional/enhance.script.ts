import { enhance } from './enhance/index.ts';
import { whenThere } from './register.ts';

whenThere((api) => api.extend(enhance(api.mount)));
