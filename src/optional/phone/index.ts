import type { Extension } from '../../extensions.ts';
import { strictPhone } from './strict.ts';

/** Phone numbers checked by libphonenumber: too short and too long ones of every country are refused. */
export const strictPhones = (): Extension => ({
  name: 'phone',
  // what the script of countries knows of numbers, this one knows better
  late: true,
  kinds: { phone: strictPhone },
});
