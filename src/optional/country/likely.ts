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

/** How many are worth standing apart. */
const MOST = 4;

/** The countries in the visitor's time zone and those of his languages, among these. */
export function likelyAmong(countries: readonly string[], { timeZone, languages, zonesOf }: Hints): Likely {
  const here = countries.filter((country) => zonesOf(country).includes(timeZone));
  const spoken = languages
    .flatMap((tag) => /-([A-Z]{2})(-|$)/.exec(tag)?.[1] ?? [])
    .filter((c) => countries.includes(c));
  const guess = spoken.find((country) => here.includes(country)) ?? (here.length === 1 ? here[0] : undefined);
  const all = new Set([guess ?? '', ...(here.length > MOST ? [] : here), ...spoken]);
  all.delete('');
  return { countries: [...all].slice(0, MOST), guess };
}

/** The time zones of each country, as far as they were asked for. */
const zones = new Map<string, readonly string[]>();

/** What this browser tells. */
export const hintsOfBrowser = (): Hints => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  languages: globalThis.navigator?.languages ?? [],
  zonesOf(country) {
    // newer than TypeScript's own list
    const locale = new Intl.Locale(`und-${country}`) as { getTimeZones?(): string[]; timeZones?: string[] };
    if (!zones.has(country)) zones.set(country, locale.getTimeZones?.() ?? locale.timeZones ?? []);
    return zones.get(country)!;
  },
});
