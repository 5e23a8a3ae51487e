/** The digits of a number that is written with + or 00. */
export declare function abroad(typed: string): string | undefined;
/** The country that a number with + or 00 belongs to, once its calling code is there; `hint` where several share that. */
export declare function countryOf(typed: string, hint?: string): string | undefined;
/**
 * A number as E.164, by the ways of the country that it belongs to: the trunk prefix goes, where there is one, and the calling
 * code comes. Only where no other reading is left: by its length, its first digit, and the trunk prefix. A number with + or 00
 * tells its country itself.
 *
 * @returns nothing where it is not certain
 */
export declare function toE164(typed: string, country: string | undefined): string | undefined;
