import { describe, expect, test } from 'vitest';
import type { Design } from '../../../demo/builder/model/design.ts';
import { designFor } from '../../../demo/builder/model/goals.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import { type Warning, warningsOf } from '../../../demo/builder/model/warnings.ts';

/** A form that nothing is wrong with, and nothing to hint at. */
const GOOD: Design = {
  goal: 'demo',
  options: {
    ...designFor('demo').options,
    webhook: 'https://hooks.zapier.com/hooks/catch/1/a/',
    privacyUrl: '/privacy',
    contact: 'hello@acme.test',
    calendar: 'https://cal.acme.test/us',
  },
};
const design = (options: object = {}, rest: Partial<Design> = {}): Design => ({
  ...GOOD,
  ...rest,
  options: { ...GOOD.options, ...options },
});
const idsOf = (one: Design) => warningsOf(one).map(({ id }) => id);
const find = (one: Design, id: string): Warning => {
  const found = warningsOf(one).find((warning) => warning.id === id);
  if (!found) throw new Error(`no ${id} among ${idsOf(one)}`);
  return found;
};

const WEBHOOK = (webhook: string) => ({ webhook });
const email = { key: 'email', required: true };
const many = ['name', 'company', 'role', 'city', 'website', 'postal_code', 'x'].map((key) => ({ key }));
const size = { key: 'company_size', type: 'select', options: ['1-10', '11-50'] };

/** Each warning: what brings it, and what is near but all right. `fixed` is for those that one click puts right. */
const CASES: [id: string, level: Warning['level'], wrong: Design, right: Design, fixed?: true][] = [
  // where leads go
  ['no-webhook', 'error', design(WEBHOOK('')), design({ webhook: '', destinations: [{ url: '/lead' }] })],
  ['option:webhook', 'error', design(WEBHOOK('hooks.zapier.com/x')), design()],
  [
    'plain-http',
    'error',
    design(WEBHOOK('http://hooks.acme.test/a')),
    design(WEBHOOK('https://hooks.acme.test/a')),
    true,
  ],
  [
    'test-address',
    'error',
    design(WEBHOOK('https://n8n.acme.test/webhook-test/a')),
    design(WEBHOOK('https://n8n.acme.test/webhook/a')),
    true,
  ],
  [
    'needs-secret',
    'error',
    design(WEBHOOK('https://api.airtable.com/v0/a')),
    design(WEBHOOK('https://hooks.airtable.com/a')),
  ],
  ['private-network', 'warning', design(WEBHOOK('https://192.168.1.5/a')), design(WEBHOOK('https://193.168.1.5/a'))],
  [
    'secret-in-address',
    'error',
    design(WEBHOOK('https://me:word@acme.test/a')),
    design(WEBHOOK('https://acme.test/a@b')),
    true,
  ],
  [
    'secret-in-address',
    'warning',
    design(WEBHOOK('https://acme.test/a?api_key=1')),
    design(WEBHOOK('https://acme.test/a?key=1')),
  ],
  [
    'secret-in-header',
    'error',
    design({ webhook: 'https://acme.test/a', headers: { Authorization: 'x' } }),
    design({ webhook: 'https://acme.test/a', headers: { 'X-Lead': '{{id}}' } }),
    true,
  ],
  [
    'example-address',
    'warning',
    design(WEBHOOK('https://hooks.example.com/abc')),
    design(WEBHOOK('https://example.acme.test/')),
  ],
  ['test-mode', 'warning', design({ test: true }), design({ test: 'no' }), true],
  [
    'metrics-among-leads',
    'warning',
    design({ metricsWebhook: GOOD.options.webhook }),
    design({ metricsWebhook: 'https://acme.test/counts' }),
    true,
  ],
  [
    'json-refused',
    'error',
    design({ format: 'json' }),
    design({ webhook: 'https://acme.test/a', format: 'json' }),
    true,
  ],
  [
    'headers-refused',
    'error',
    design({ headers: { 'X-Lead': '{{id}}' } }),
    design({ headers: { accept: 'application/json' } }),
    true,
  ],
  [
    'deaf:power-automate',
    'warning',
    design(WEBHOOK('https://prod-1.westeurope.logic.azure.com/workflows/a')),
    design(),
  ],
  ['unread:make', 'warning', design(WEBHOOK('https://hook.eu2.make.com/a')), design()],
  ['unread:generic', 'hint', design(WEBHOOK('https://acme.test/a')), design()],
  ['mute:mailchimp', 'hint', design(WEBHOOK('https://a.us1.list-manage.com/subscribe/post?u=1&id=2')), design()],
  ['open-channel:slack', 'hint', design(WEBHOOK('https://hooks.slack.com/services/T/B/X')), design()],
  [
    'open-channel:discord',
    'hint',
    design({ routes: [{ when: 'score', webhook: 'https://discord.com/api/webhooks/1/a' }] }),
    design(),
  ],
  [
    'test-deployment',
    'error',
    design(WEBHOOK('https://script.google.com/macros/s/a/dev')),
    design(WEBHOOK('https://script.google.com/macros/s/a/exec')),
    true,
  ],
  [
    'needs-access-key',
    'error',
    design(WEBHOOK('https://api.web3forms.com/submit')),
    design({ webhook: 'https://api.web3forms.com/submit', hidden: { access_key: 'a' } }),
  ],
  [
    'needs-oid',
    'error',
    design(WEBHOOK('https://webto.salesforce.com/servlet/x')),
    design(WEBHOOK('https://webto.salesforce.com/servlet/x?oid=1')),
  ],
  [
    'needs-audience',
    'error',
    design(WEBHOOK('https://a.us1.list-manage.com/subscribe/post?u=1')),
    design(WEBHOOK('https://a.us1.list-manage.com/subscribe/post?u=1&id=2')),
  ],
  [
    'needs-form-number',
    'error',
    design(WEBHOOK('https://a.activehosted.com/proc.php')),
    design(WEBHOOK('https://a.activehosted.com/proc.php?u=1&f=2')),
  ],
  [
    'refuses-unknown:hubspot',
    'hint',
    design(WEBHOOK('https://api.hsforms.com/submissions/v3/integration/submit/1/a')),
    design(),
  ],

  // what is asked
  ['no-fields', 'error', design({ fields: [] }), design(), true],
  ['no-way-back', 'error', design({ fields: 'name' }), design({ fields: 'phone*' }), true],
  ['contact-optional', 'warning', design({ fields: 'name*, email' }), design({ fields: 'name, email*' }), true],
  ['phone-required', 'warning', design({ fields: 'email*, phone*' }), design({ fields: 'name, phone*' }), true],
  [
    'phone-required',
    'warning',
    design({ fields: 'email, phone*' }),
    design({ fields: 'email, phone*' }, { goal: 'whatsapp' }),
    true,
  ],
  [
    'too-many-fields',
    'hint',
    design({ fields: [email, ...many.slice(0, 5)] }),
    design({ fields: [email, ...many.slice(0, 4)] }),
    true,
  ],
  [
    'too-many-fields',
    'warning',
    design({ fields: [email, ...many] }),
    design({ fields: 'email*, name, company, x / role, city, website, a, b' }),
    true,
  ],
  [
    'too-many-fields',
    'hint',
    design({ fields: 'email*, name', framework: 'bant' }),
    design({ fields: 'email*', framework: 'bant' }),
  ],
  [
    'heavy-fields',
    'hint',
    design({ fields: 'email*, a(x | y), message' }),
    design({ fields: 'email*, a(x | y) / message, b' }),
  ],
  [
    'lonely-step',
    'hint',
    design({ fields: 'email*, name / size' }),
    design({ fields: 'email*, name / size, role' }),
    true,
  ],
  [
    'lonely-step',
    'hint',
    design({ fields: 'email* / size, role' }),
    design({ fields: 'email*, name / size', framework: 'bant' }),
    true,
  ],
  [
    'sensitive',
    'error',
    design({ fields: [email, { key: 'password' }] }),
    design({ fields: [email, { key: 'passion' }] }),
    true,
  ],
  ['sensitive', 'error', design({ fields: [email, { key: 'a', label: 'Your IBAN' }] }), design(), true],
  [
    'condition:field-name-show-if',
    'error',
    design({ fields: [email, { key: 'name', 'show-if': 'email =' }] }),
    design({ fields: [email, { key: 'name', 'show-if': 'email' }] }),
  ],
  [
    'condition-unknown',
    'warning',
    design({ fields: [email, { key: 'name', 'show-if': '!email & role = a' }] }),
    design({ fields: [email, { key: 'name', 'show-if': 'role = a' }, { key: 'role' }] }),
  ],
  ['prefill-unknown', 'warning', design({ prefill: 'email coupon' }), design({ prefill: 'email' }), true],
  ['profiling-forgets', 'warning', design({ profiling: 2 }), design({ profiling: 2, attribution: 'visitor' }), true],
  [
    'option:field-email-pattern',
    'error',
    design({ fields: [{ ...email, pattern: '(' }] }),
    design({ fields: [{ ...email, pattern: '.+' }] }),
  ],
  ['option:fields', 'error', design({ fields: [email, { key: 'Ü' }] }), design()],
  [
    'option:field-a-type',
    'error',
    design({ fields: [email, { key: 'a', type: 'select', options: [] }] }),
    design({ fields: [email, size] }),
  ],

  // consent
  [
    'no-consent',
    'warning',
    design({ consent: '' }),
    design({ consent: '', purposes: [{ purpose: 'sms', text: 'Yes' }] }),
    true,
  ],
  [
    'no-privacy-link',
    'hint',
    design({ privacyUrl: '' }),
    design({ privacyUrl: '', consent: 'I agree to [this](/privacy)' }),
  ],
  [
    'consent-forced',
    'warning',
    design({ consentRequired: true }),
    design({ consentRequired: true, intent: 'newsletter' }),
    true,
  ],
  [
    'remembers-unasked',
    'warning',
    design({ attribution: 'visitor', consentMode: 'none' }),
    design({ consentMode: 'none' }),
    true,
  ],
  [
    'visitor-needs-yes',
    'hint',
    design({ attribution: 'visitor' }),
    design({ attribution: 'visitor' }, { scripts: ['consent'] }),
    true,
  ],

  // look
  ['low-contrast', 'warning', design({ accent: '#7e7e7e' }), design({ accent: '#2f55d4' }), true],
  ['pale-accent', 'hint', design({ accent: '#ffee00' }), design({ accent: '#ffee00', theme: 'dark' })],
  ['option:accent', 'error', design({ accent: 'blue; }' }), design({ accent: 'blue' })],
  ['own-styles', 'hint', design({ root: 'light' }), design({ root: 'shadow' })],

  // display
  [
    'opens-at-once',
    'warning',
    design({ display: 'popup', open: 'load' }),
    design({ display: 'bar', fields: 'email*', open: 'load' }),
    true,
  ],
  [
    'opens-at-once',
    'warning',
    design({ display: 'slide-in', open: 'delay', openValue: 1 }),
    design({ display: 'slide-in' }),
    true,
  ],
  [
    'opens-late',
    'hint',
    design({ display: 'slide-in', openValue: 90 }),
    design({ display: 'slide-in', open: 'scroll', openValue: 90 }),
    true,
  ],
  [
    'opens-each-time',
    'warning',
    design({ display: 'popup', open: 'exit', frequency: 0 }),
    design({ display: 'popup', openTarget: '.a', frequency: 0 }),
    true,
  ],
  ['needs-opener', 'hint', design({ display: 'popup' }), design({ display: 'popup', openTarget: '.book' })],
  [
    'bar-too-tall',
    'warning',
    design({ display: 'bar' }),
    design({ display: 'bar', fields: 'name, email*, source: hidden' }),
    true,
  ],
  ['target-ignored', 'hint', design({ display: 'slide-in', target: '#a' }), design({ target: '#a' }), true],
  [
    'option:open-value',
    'error',
    design({ display: 'popup', openValue: -3 }),
    design({ display: 'popup', open: 'scroll', openValue: 30 }),
  ],

  // texts, and what comes after
  ['weak-cta', 'hint', design({ cta: 'Submit' }), design({ cta: 'Submit my idea' }), true],
  ['weak-cta', 'hint', design({ cta: '' }), design(), true],
  [
    'long-cta',
    'hint',
    design({ cta: 'Send me the complete guide to everything' }),
    design({ cta: 'Send me the guide' }),
  ],
  ['no-heading', 'hint', design({ heading: '' }), design(), true],
  ['mixed-languages', 'warning', design({ locale: 'de' }), design({ locale: 'en-GB' })],
  ['no-download', 'warning', design({ intent: 'download' }), design({ intent: 'download', download: '/a.pdf' })],
  [
    'no-download',
    'warning',
    design({}, { goal: 'lead-magnet' }),
    design({ success: '', calendar: '', redirect: '/thanks' }, { goal: 'lead-magnet' }),
  ],
  ['whatsapp-number', 'error', design({ whatsapp: 'Hello 351' }), design({ whatsapp: '+351 912 345 678 Hello' })],
  [
    'no-whatsapp',
    'warning',
    design({}, { goal: 'whatsapp' }),
    design({ whatsapp: '+351 912 345 678' }, { goal: 'whatsapp' }),
  ],
  [
    'no-calendar',
    'hint',
    design({ calendar: '' }),
    design({ calendar: '', routes: [{ when: 'temperature = hot', calendar: '/book' }] }),
  ],
  [
    'redirect-hides',
    'warning',
    design({ redirect: '/thanks' }),
    design({ redirect: '/thanks', success: '', calendar: '' }),
    true,
  ],
  ['no-contact', 'hint', design({ contact: '' }), design()],
  ['option:download', 'error', design({ download: 'javascript:alert(1)' }), design({ download: 'guide.pdf' })],

  // good leads
  ['no-intent', 'hint', design({ intent: '' }), design(), true],
  ['warm-above-hot', 'error', design({ score: { warm: 70 } }), design({ score: { warm: 69 } }), true],
  [
    'unsaid:sizes',
    'warning',
    design({ icp: { sizes: ['1-10'] } }),
    design({ icp: { sizes: ['1-10'] }, fields: [email, size] }),
    true,
  ],
  [
    'unsaid:roles',
    'warning',
    design({ icp: { roles: ['manager'] } }),
    design({ icp: { roles: ['manager'] }, fields: 'email*, job_title' }),
    true,
  ],
  [
    'unsaid:industries',
    'warning',
    design({ icp: { industries: ['Retail'] } }),
    design({ icp: { near: ['Retail'] } }),
    true,
  ],
  [
    'unsaid:countries',
    'warning',
    design({ icp: { countries: ['PT'] } }),
    design({ icp: { countries: ['PT'] }, fields: 'email*, country' }),
    true,
  ],
  [
    'unfit:score.rules.0',
    'error',
    design({ score: { rules: [{ when: 'email', points: 'ten' }] } }),
    design({ score: { rules: [{ when: 'email', points: 10 }] } }),
  ],
  ['unfit:stages.mql', 'error', design({ stages: { mql: 'score >' } }), design({ stages: { mql: 'score > 5' } })],
  [
    'unfit:routes.0.calendar',
    'error',
    design({ routes: [{ when: 'score', calendar: 'javascript:1' }] }),
    design({ routes: [{ when: 'score', calendar: '/book' }] }),
  ],
  [
    'rule-unknown-field',
    'warning',
    design({ score: { rules: [{ when: 'team > 5', points: 5 }] } }),
    design({ score: { rules: [{ when: 'signal.pricing & email_kind = work & email', points: 5 }] } }),
  ],
  [
    'rule-unknown-answer',
    'warning',
    design({ fields: [email, size], score: { rules: [{ when: 'company_size = 5', points: 5 }] } }),
    design({ fields: [email, size], score: { rules: [{ when: 'company_size = 1-10', points: 5 }] } }),
  ],
  [
    'framework-too-early',
    'warning',
    design({ intent: 'newsletter', framework: 'champ' }),
    design({ framework: 'champ', fields: 'email*' }),
    true,
  ],
];

describe('warnings', () => {
  test('a good form has none', () => {
    expect(warningsOf(GOOD)).toEqual([]);
  });

  test.each(CASES)('%s (%s)', (id, level, wrong, right, fixed) => {
    const warning = find(wrong, id);
    expect(warning.level).toBe(level);
    expect(idsOf(right)).not.toContain(id);
    for (const text of [warning.text, warning.what_to_do]) {
      expect(text).toMatch(/^[\p{Lu}“\d].+/su);
      expect(text).not.toMatch(/undefined|null|\[object|!(\s|$)/);
    }
    expect(!!warning.fix).toBe(!!fixed);
  });

  test.each(CASES.filter(([, , , , fixed]) => fixed))(
    'one click puts %s (%s) right, and nothing else wrong',
    (id, _, wrong) => {
      const before = JSON.stringify(wrong);
      const next = find(wrong, id).fix!(wrong);
      expect(idsOf(next)).not.toContain(id);
      const worse = (one: Design) => warningsOf(one).filter(({ level }) => level === 'error').length;
      expect(worse(next)).toBeLessThanOrEqual(worse(wrong));
      expect(JSON.stringify(wrong)).toBe(before);
      expect({ ...next, options: tidy(next.options) }).not.toEqual({ ...wrong, options: tidy(wrong.options) });
    },
  );

  test('come the worst first, each once', () => {
    const all = warningsOf(design({ ...WEBHOOK('http://a.example.com http://b.example.com'), cta: '', test: true }));
    const levels = all.map(({ level }) => ['error', 'warning', 'hint'].indexOf(level));
    expect(levels).toEqual([...levels].sort());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(3);
  });

  test('look at every address: further ones, the last resort, and those of routes', () => {
    const places = [
      { webhook: 'https://hooks.zapier.com/a http://acme.test/b' },
      { destinations: [{ url: 'http://acme.test/b' }] },
      { routes: [{ when: 'score', webhook: 'http://acme.test/b' }] },
    ];
    for (const options of places) {
      const wrong = design(options);
      const fixed = find(wrong, 'plain-http').fix!(wrong);
      expect(JSON.stringify(fixed.options)).toContain('https://acme.test/b');
      expect(JSON.stringify(fixed.options)).toContain('https://hooks.zapier.com/');
    }
  });
});
