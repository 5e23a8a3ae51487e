/** What a browser tells of where its visitor is. */
export interface Hints {
    /** Such as `America/Sao_Paulo`. */
    timeZone: string;
    /** The visitor's languages, the preferred one first. */
    languages: readonly string[];
    /** The time zones of a country; none in engines that do not know. */
    zonesOf(country: string): readonly string[];
}
/** The countries that a visitor may well be from, the likeliest first. */
export interface Likely {
    countries: string[];
    /** The one that the time zone speaks for; a language alone does not, since browsers come in American English. */
    guess?: string | undefined;
}
/** The countries in the visitor's time zone and those of his languages, among these. */
export declare function likelyAmong(countries: readonly string[], { timeZone, languages, zonesOf }: Hints): Likely;
/** What this browser tells. */
export declare const hintsOfBrowser: () => Hints;
