import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';
import { Formio } from '@formio/js/dist/formio.form.min.js';
import { PHONE } from './checks.js';
import { post } from './post.js';
import { utm } from './utm.js';

const place = document.querySelector('#formio');

Formio.createForm(place, {
  components: [
    {
      type: 'textfield',
      key: 'name',
      label: 'Name',
      autocomplete: 'name',
      validate: { required: true },
      input: true,
    },
    {
      type: 'email',
      key: 'email',
      label: 'Email',
      autocomplete: 'email',
      validate: { required: true },
      input: true,
    },
    {
      type: 'phoneNumber',
      key: 'phone',
      label: 'Phone',
      autocomplete: 'tel',
      // its own mask is that of one country
      inputMask: '',
      validate: { pattern: PHONE.source, customMessage: 'Please enter a valid number' },
      input: true,
    },
    { type: 'textfield', key: 'company', label: 'Company', autocomplete: 'organization', input: true },
    {
      type: 'checkbox',
      key: 'consent',
      label: 'Write to me about the guide',
      validate: { required: true },
      input: true,
    },
    { type: 'button', key: 'submit', action: 'submit', label: 'Get the free guide', theme: 'primary', input: true },
  ],
}).then((form) => {
  // as Form.io's example of an endpoint of one's own has it
  form.nosubmit = true;
  form.on('submit', (submission) =>
    post(place.dataset.webhook, { ...submission, data: { ...submission.data, ...utm() } }).then(
      () => form.emit('submitDone', submission),
      (error) => form.emit('submitError', error.message),
    ),
  );
  form.on('submitDone', () => {
    place.innerHTML = '<div class="alert alert-success" role="status">Thank you, we have received it.</div>';
  });
  performance.mark('ready');
});
