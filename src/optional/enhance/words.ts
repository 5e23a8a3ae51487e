import type { FormConfig } from '../../config/parse.ts';
import type { Say } from '../../view/words.ts';

type Outcome = 'sending' | 'received' | 'saved' | 'failed';

/** What a visitor reads of an outcome, a paragraph each. */
export function wordsOf(outcome: Outcome, { success, contact }: FormConfig, say: Say): string[] {
  if (outcome === 'sending') return [say('sending')];
  if (outcome === 'failed') return [say('failed'), ...(contact ? [`${say('contact')} ${contact}`] : [])];
  return outcome === 'received'
    ? success
      ? [success]
      : [say('received_title'), say('received')]
    : [say('saved_title'), say('saved')];
}

/** What is offered after an outcome: the file that was promised, and the next step. */
export function linksOf({ download, calendar, whatsapp = '' }: FormConfig, say: Say): HTMLAnchorElement[] {
  // a number, and a text if there is one: https://faq.whatsapp.com/5913398998672934
  const [, number, text] = /^\+?([\d\s()-]{7,})(.*)$/s.exec(whatsapp) ?? [];
  const chat = number && `https://wa.me/${number.replace(/\D/g, '')}${text && `?text=${encodeURIComponent(text)}`}`;
  return Object.entries({ download, calendar, whatsapp: chat }).flatMap(([name, href]) => {
    if (!href) return [];
    const link = document.createElement('a');
    Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
    if (name === 'download') link.download = '';
    link.textContent = say(name as 'download');
    return link;
  });
}
