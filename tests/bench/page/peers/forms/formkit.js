import { createI18nPlugin, en } from '@formkit/i18n';
import { checkbox, createLibraryPlugin, email, form, submit, tel, text } from '@formkit/inputs';
import { accepted, email as mail, matches, required } from '@formkit/rules';
import { createThemePlugin } from '@formkit/themes';
import '@formkit/themes/genesis';
import { createValidationPlugin } from '@formkit/validation';
import { bindings, FormKit, plugin } from '@formkit/vue';
import { createApp, h, onMounted, ref } from 'vue';
import { PHONE } from './checks.js';
import { post } from './post.js';
import { utm } from './utm.js';

const LeadForm = {
  props: { webhook: String },
  setup({ webhook }) {
    const sent = ref(false);
    onMounted(() => performance.mark('ready'));

    const send = async (lead) => {
      await post(webhook, { ...lead, ...utm() });
      sent.value = true;
    };

    // what a template is compiled to
    return () =>
      sent.value
        ? h('p', { role: 'status' }, 'Thank you, we have received it.')
        : h(FormKit, { type: 'form', submitLabel: 'Get the free guide', onSubmit: send }, () => [
            h(FormKit, { type: 'text', name: 'name', label: 'Name', validation: 'required', autocomplete: 'name' }),
            h(FormKit, {
              type: 'email',
              name: 'email',
              label: 'Email',
              validation: 'required|email',
              autocomplete: 'email',
            }),
            h(FormKit, {
              type: 'tel',
              name: 'phone',
              label: 'Phone',
              validation: [['matches', PHONE]],
              validationMessages: { matches: 'Please enter a valid number' },
              autocomplete: 'tel',
            }),
            h(FormKit, { type: 'text', name: 'company', label: 'Company', autocomplete: 'organization' }),
            h(FormKit, {
              type: 'checkbox',
              name: 'consent',
              label: 'Write to me about the guide',
              validation: 'accepted',
            }),
          ]);
  },
};

const place = document.querySelector('#formkit');
createApp(LeadForm, { webhook: place.dataset.webhook })
  // not the default configuration, but what this form uses, as FormKit's guide to production has it
  .use(plugin, {
    plugins: [
      createLibraryPlugin({ form, submit, text, email, tel, checkbox }),
      createValidationPlugin({ required, email: mail, matches, accepted }),
      createI18nPlugin({ en }),
      createThemePlugin(),
      bindings,
    ],
  })
  .mount(place);
