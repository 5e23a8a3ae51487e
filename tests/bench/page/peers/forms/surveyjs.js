import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
// the theme without its font, which would come from Google's servers
import 'survey-core/survey-core.fontless.min.css';
import { PHONE } from './checks.js';
import { post } from './post.js';
import { utm } from './utm.js';

const survey = new Model({
  completeText: 'Get the free guide',
  completedHtml: '<p>Thank you, we have received it.</p>',
  elements: [
    { type: 'text', name: 'name', title: 'Name', isRequired: true, autocomplete: 'name' },
    {
      type: 'text',
      name: 'email',
      title: 'Email',
      inputType: 'email',
      isRequired: true,
      validators: [{ type: 'email' }],
      autocomplete: 'email',
    },
    {
      type: 'text',
      name: 'phone',
      title: 'Phone',
      inputType: 'tel',
      validators: [{ type: 'regex', regex: PHONE.source, text: 'Please enter a valid number' }],
      autocomplete: 'tel',
    },
    { type: 'text', name: 'company', title: 'Company', autocomplete: 'organization' },
    {
      type: 'boolean',
      renderAs: 'checkbox',
      name: 'consent',
      title: 'Write to me about the guide',
      titleLocation: 'hidden',
      isRequired: true,
      // a box that was ticked and is no longer has a value: false
      validators: [{ type: 'expression', expression: '{consent} = true', text: 'Please tick this' }],
    },
  ],
});

const place = document.querySelector('#surveyjs');

survey.onComplete.add(async (sender, options) => {
  options.showSaveInProgress();
  try {
    await post(place.dataset.webhook, { ...sender.data, ...utm() });
    options.showSaveSuccess();
  } catch {
    options.showSaveError();
  }
});
survey.onAfterRenderSurvey.add(() => performance.mark('ready'));
renderSurvey(survey, place);
