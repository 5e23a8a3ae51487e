import type { Choice } from '../../config/field.ts';
/** All of ISO 3166-1, those without a telephone among them, and Kosovo. */
export declare const COUNTRIES: readonly string[];
/** Stands between the likely countries and all others. */
export declare const RULE: Choice;
/** What countries are called in a language. */
export declare function nameIn(locale: string): (country: string) => string;
/** These countries by name, as the language sorts them; the likely ones stand before all others. */
export declare function byName(countries: readonly string[], likely: readonly string[], locale: string): Choice[];
/** The code of a country that is written as its code, or by its name in this language or in English. */
export declare function codeOf(written: string, choices: readonly Choice[]): string | undefined;
