import { h } from 'preact';
import { Links } from './Links.tsx';
import type { Say } from './words.ts';

/** The owner's other way to be reached: an address, an e-mail address or a phone number becomes a link, other text stays text. */
export function Contact({ contact, say }: { contact: string | undefined; say: Say }) {
  if (!contact) return null;
  const link = /^(https?|mailto|tel):/.test(contact)
    ? contact
    : /^\S+@\S+$/.test(contact)
      ? `mailto:${contact}`
      : /^\+?[\d\s()-]+$/.test(contact) && `tel:${contact.replace(/[^\d+]/g, '')}`;
  return (
    <p>
      {say('contact')} <Links text={link ? `[${contact}](${link})` : contact} />
    </p>
  );
}
