import { renderSurveyInline } from '@formbricks/surveys';
import { post } from './post.js';
import { utm } from './utm.js';

const webhook = document.querySelector('#formbricks').dataset.webhook;

/**
 * A card with one line to type into: `longAnswer` would be a textarea. What a number looks like is its own
 * business: of digits, spaces and plus signs.
 */
const line = (id, headline, inputType, required) => ({
  id,
  type: 'openText',
  headline,
  inputType,
  required,
  longAnswer: false,
});

const survey = {
  id: 'guide',
  name: 'Guide',
  type: 'link',
  welcomeCard: { enabled: false },
  // This version has no card with several fields (`contactInfo` came later), so there are five.
  questions: [
    line('name', 'Name', 'text', true),
    line('email', 'Email', 'email', true),
    line('phone', 'Phone', 'phone', false),
    line('company', 'Company', 'text', false),
    {
      id: 'consent',
      type: 'consent',
      headline: 'The guide',
      label: 'Write to me about the guide',
      required: true,
      buttonLabel: 'Get the free guide',
    },
  ],
  thankYouCard: { enabled: true, headline: 'Thank you, we have received it.' },
  hiddenFields: { enabled: false },
  redirectUrl: null,
  autoClose: null,
  styling: null,
};

let answers = {};

renderSurveyInline({
  containerId: 'formbricks',
  survey,
  brandColor: '#2563eb',
  isBrandingEnabled: false,
  // comes with the answer of each card
  onResponse({ data, finished }) {
    answers = { ...answers, ...data };
    if (!finished) return;
    void post(webhook, { finished, data: { ...answers, ...utm() } });
  },
});
performance.mark('ready');
