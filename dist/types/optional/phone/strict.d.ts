import type { FieldKind } from '../../fields/kind.ts';
/**
 * Phone numbers as libphonenumber knows them. Whether one is possible is asked, not whether it is in use: that changes faster
 * than scripts are updated, and the numbers that are free for films are not.
 */
export declare const strictPhone: FieldKind;
