import { goalOf } from '../goals.ts';
import { changed } from './seen.ts';
import type { Look } from './warning.ts';

const LINK = /\[[^\]]+\]\([^)\s]+\)/;

export const aboutConsent: Look = ({ design, options, config }) => {
  const { privacyUrl, consentRequired, intent, attribution, consentMode } = options;
  const { purposes } = config;
  const proposed = goalOf(design.goal).options;
  return [
    !purposes[0] && {
      id: 'no-consent',
      level: 'warning',
      about: 'consent',
      text: 'Nobody is asked whether you may write to them beyond this request.',
      what_to_do:
        'Add a box with a text of your own. In many countries you may not send news without it, and the lead then carries the proof.',
      fix: (design) => changed(design, { consent: proposed.consent, consentRequired: proposed.consentRequired }),
    },
    !privacyUrl &&
      !purposes.some(({ label }) => LINK.test(label)) && {
        id: 'no-privacy-link',
        level: 'hint',
        about: 'consent',
        text: 'There is no link to your privacy policy.',
        what_to_do: 'Add its address. Where personal data is asked for, most laws want it within reach.',
      },
    !!options.consent &&
      consentRequired === true &&
      intent !== 'newsletter' && {
        id: 'consent-forced',
        level: 'warning',
        about: 'consent',
        text: 'Who does not want your news cannot send the form. A yes that is forced is worth little: under the GDPR it does not count.',
        what_to_do: 'Let people leave the box empty.',
        fix: (design) => changed(design, { consentRequired: undefined }),
      },
    attribution === 'visitor' &&
      consentMode === 'none' && {
        id: 'remembers-unasked',
        level: 'warning',
        about: 'consent',
        text: 'Visitors are remembered for 180 days without being asked.',
        what_to_do: 'Wait for their yes, unless you are sure that you need none where your visitors live.',
        fix: (design) => changed(design, { consentMode: undefined }),
      },
    attribution === 'visitor' &&
      consentMode !== 'none' &&
      !design.scripts?.includes('consent') && {
        id: 'visitor-needs-yes',
        level: 'hint',
        about: 'consent',
        text: 'Visitors are remembered once they have said yes, and nobody tells the form of it yet.',
        what_to_do:
          'Add leadtag.consent.js, which asks your cookie banner, or call leadtag.setConsent(true) when they have said yes.',
        fix: (design) => ({ ...design, scripts: [...(design.scripts ?? []), 'consent'] }),
      },
  ];
};
