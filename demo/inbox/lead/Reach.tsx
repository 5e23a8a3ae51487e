import { h } from 'preact';
import { text } from '../../lead-in-words.js';
import { CopyButton } from '../app/CopyButton.tsx';
import { Icon } from '../app/Icon.tsx';
import type { AnyLead } from './LeadPage.tsx';

/** A call, a mail, a message: one tap each. */
export function Reach({ fields }: { fields: AnyLead }) {
  const email = text(fields.email);
  const phone = text(fields.phone);
  const digits = phone.replace(/[^\d+]/g, '');
  // WhatsApp knows numbers with their country only
  const international = /^\+\d{7,15}$/.test(digits) && digits.slice(1);
  const isEmail = /^\S+@\S+$/.test(email);
  if (!email && !phone) return <p class="soft">No way to reach them was given.</p>;
  return (
    <ul class="reach">
      {digits && (
        <li>
          <a class="button" href={`tel:${digits}`}>
            <Icon name="phone" />
            {phone}
          </a>
        </li>
      )}
      {phone && !digits && <li>{phone}</li>}
      {international && (
        <li>
          <a class="button" href={`https://wa.me/${international}`} target="_blank" rel="noopener noreferrer">
            <Icon name="chat" />
            WhatsApp
          </a>
        </li>
      )}
      {isEmail && (
        <li>
          <a class="button" href={`mailto:${encodeURIComponent(email)}`}>
            <Icon name="mail" />
            <span class="reach-email">{email}</span>
          </a>
        </li>
      )}
      {email && !isEmail && <li>{email}</li>}
      {isEmail && (
        <li>
          <CopyButton text={email} what="The e-mail address" label="Copy e-mail" />
        </li>
      )}
    </ul>
  );
}
