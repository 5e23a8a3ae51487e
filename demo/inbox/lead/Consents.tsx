import { h } from 'preact';
import { consentInWords, text } from '../../lead-in-words.js';
import { moment } from '../app/format.ts';
import type { AnyLead } from './LeadPage.tsx';
import { Section } from './Section.tsx';

const HOW: Record<string, string> = {
  checkbox: 'a box they could tick',
  notice: 'a notice beside the button',
};

/** The receipt: what was asked, in the words that were shown, what was answered, when and how. */
export function Consents({ lead }: { lead: AnyLead }) {
  const consents: AnyLead[] = Array.isArray(lead.consent) ? lead.consent : [];
  const words = consentInWords(consents);
  return (
    <Section title="Consent receipt">
      {words.length === 0 && <p class="soft">Nothing was asked on this form.</p>}
      <ul class="consents">
        {words.map(({ purpose, granted, answer, words }, i) => {
          const { at, mechanism, text_hash, policy_url, locale } = consents[i] ?? {};
          return (
            <li key={purpose} data-granted={granted}>
              <p>
                <b>
                  {purpose}: {answer}
                </b>
              </p>
              {words && <blockquote lang={text(locale) || undefined}>{words}</blockquote>}
              <p class="soft small">
                {[at && moment(text(at)), mechanism && `by ${HOW[mechanism] ?? text(mechanism)}`]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {policy_url && <p class="soft small">Privacy notice: {text(policy_url)}</p>}
              {text_hash && (
                <p class="hash" title="A fingerprint of the text as it was shown: a changed text has another">
                  {text(text_hash)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
