import type { Extension } from '../../extensions.ts';
/** Phone numbers checked by libphonenumber: too short and too long ones of every country are refused. */
export declare const strictPhones: () => Extension;
