import type { Page } from './contestant.ts';

/** What the address of the page carries, as an ad would have it. */
export const CAMPAIGN = { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'autumn-checks' };

/** What is typed, in this order. */
export const VALUES = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  phone: '+351912345678',
  company: 'Analytical Engines',
} as const;

const WANTED: Record<string, string> = {
  ...VALUES,
  utm_source: CAMPAIGN.utm_source,
  utm_campaign: CAMPAIGN.utm_campaign,
};
const TICKED: unknown[] = [true, 1, 'true', 'on', 'yes', '1'];

/** Which of the values did not arrive as they were typed, ticked, and written in the address. */
export function lacking(got: ReturnType<Page['read']>): string[] {
  const wrong = Object.keys(WANTED).filter((key) => got[key as keyof typeof got] !== WANTED[key]);
  return TICKED.includes(got.consent) ? wrong : [...wrong, 'consent'];
}
