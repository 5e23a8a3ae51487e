import { h } from 'preact';
import { Links } from './Links.tsx';
import type { Say } from './words.ts';

/** The owner's other way to be reached: an address, an e-mail address or a phone number becomes a link, other text stays text. */
export function Contact({ contact, say }: { contact: string | undefined; say: Say }) {
  if (!contact) return null;
  const protocol = /^\S+@\S+$/.test(contact) ? 'mailto:' : /^\+?[\d\s()-]+$/.test(contact) ? 'tel:' : '';
  const target = protocol + (protocol === 'tel:' ? contact.replace(/[^\d+]/g, '') : contact);
  const isLink = protocol || /^(https?|mailto|tel):/.test(contact);
  return (
    <p>
      {say('contact')} <Links text={isLink ? `[${contact}](${target})` : contact} />
    </p>
  );
}
