import type { Design } from '../model/design.ts';
import { destinationAt } from '../model/destinations.ts';
import { fieldsOf } from '../model/fields.ts';
import { goalOf } from '../model/goals.ts';
import { qualifyingOf } from '../model/questions.ts';
import { LANGUAGES } from '../preview/languages.ts';
import { textOf } from '../state/options.ts';
import { DISPLAY_NAMES } from './display-names.ts';
import type { SectionId } from './names.ts';

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

/** What stands in a section, in a few words. */
export function summaryOf(design: Design, id: SectionId): string {
  const { options } = design;
  const webhook = textOf(design, 'webhook').trim();
  const fields = fieldsOf(options);
  const steps = new Set(fields.map(({ step }) => step)).size;
  switch (id) {
    case 'goal':
      return goalOf(design.goal).name;
    case 'fields':
      return `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}${steps > 1 ? `, ${steps} steps` : ''}`;
    case 'texts':
      return textOf(design, 'heading') || 'No heading';
    case 'consent':
      return options.consent ? (options.consentRequired ? 'A box, required' : 'A box to tick') : 'No box to tick';
    case 'look':
      return [options.accent, options.theme].filter((word) => word && word !== 'auto').join(', ') || 'As it comes';
    case 'display':
      return DISPLAY_NAMES[options.display ?? 'inline'];
    case 'destination':
      return webhook ? (destinationAt(webhook)?.name ?? hostOf(webhook)) : 'Not yet';
    case 'after': {
      const next = (['redirect', 'download', 'calendar', 'whatsapp'] as const).find((name) => options[name]);
      const names = { redirect: 'Another page', download: 'A download', calendar: 'A calendar', whatsapp: 'WhatsApp' };
      return next ? names[next] : 'A thank-you';
    }
    case 'qualification':
      return qualifyingOf(options).isOn ? 'Leads get a score' : 'No score';
    case 'languages':
      return LANGUAGES.find(([tag]) => tag === options.locale)?.[1] ?? 'That of the page';
    case 'code':
      return 'Copy and paste';
  }
}
