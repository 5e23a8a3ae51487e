import type { Findings, Verdict } from './findings.ts';

const HEADLINES: Record<Verdict, string> = {
  delivered: 'Leads arrive, and the page knows it.',
  unconfirmed:
    'Leads arrive, but the page cannot know it: they end as “unconfirmed” and stay on the device for 30 days.',
  lost: 'Leads would not arrive.',
  unknown: 'No lead was sent, so this is half of the story: with --send the doctor tells it all.',
};

const MANY = 'Leads arrive about ten times each, and the page never knows it: mend it before you go live.';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The snippet with these attributes. */
export function snippetOf({ attributes, needsPresets }: Findings): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
  const presets = needsPresets ? '<script src="leadtag.presets.js" async></script>\n' : '';
  return `${presets}<script src="leadtag.js" async${pairs.join('')}></script>`;
}

/** The findings for people. */
export function report(findings: Findings): string {
  const { url, origin, preset, verdict, codes, checks, fixes, attributes, csp, leadId } = findings;
  const parts = [
    `${url}\nfrom pages of ${origin}${preset ? `, as ${preset}` : ''}`,
    checks.map(({ ok, text }) => `  ${ok ? '✓' : '✗'} ${text}`).join('\n'),
    `${verdict === 'unconfirmed' && codes.includes('PREFLIGHT_LIKELY') ? MANY : HEADLINES[verdict]}${codes[0] ? ` (${codes.join(', ')})` : ''}`,
    fixes[0] &&
      `To ${verdict === 'lost' ? 'mend it' : 'have it confirmed'}:\n${fixes.map((fix) => `  - ${fix}.`).join('\n')}`,
    Object.keys(attributes)[0] &&
      `To paste:\n\n${snippetOf(findings)}\n\nIf the page has a Content-Security-Policy, it has to allow: ${csp}`,
    leadId && `The test lead has the id ${leadId}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
