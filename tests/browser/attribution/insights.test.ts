import { describe, expect } from 'vitest';
import { CAMPAIGN, leadFrom, optional, sendLead, under, withApi, withJson } from '../../helpers/attribution.ts';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import { ADA } from '../../helpers/fault-case.ts';
import { type Attributes, element, htmlPage, script } from '../../helpers/html.ts';
import type { LeadSubmitted } from '../../helpers/lead.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../../helpers/visitor.ts';
import { startWebhook, type Webhook } from '../../helpers/webhook.ts';

const INSIGHTS = optional('insights');
const CEO = { Name: 'Ada Lovelace', Email: 'ada@northwind.example', Role: 'CEO' };
const FIELDS = { 'data-fields': 'name, email*, role, company, phone' };

const page = (hook: Webhook, more: Attributes = {}, json?: object) =>
  htmlPage({ body: (json ? withJson(formFor(hook, more), json) : script(formFor(hook, more))) + INSIGHTS });
const sum = ({ qualification }: LeadSubmitted) => qualification?.reasons?.reduce((all, { points }) => all + points, 0);
const rules = ({ qualification }: LeadSubmitted) => qualification?.reasons?.map(({ rule }) => rule) ?? [];

describe('where a lead came from', () => {
  const ROWS: Record<string, object> = {
    '': { channel: 'Direct', source: '(direct)', medium: '(none)' },
    [CAMPAIGN]: { channel: 'Paid Social', source: 'linkedin', medium: 'paid_social' },
    'utm_source=FB-Ads&utm_medium=CPC': { channel: 'Paid Social', source: 'facebook', medium: 'cpc' },
    'utm_source=IG&utm_medium=social': { channel: 'Organic Social', source: 'instagram', medium: 'social' },
    'gclid=Xy-1': { channel: 'Paid Search', source: 'google', medium: 'cpc', click_id: 'Xy-1' },
    'utm_source=m.youtube.com&utm_medium=video': { channel: 'Organic Video', source: 'youtube' },
    'utm_source=letter&utm_medium=email': { channel: 'Email', source: 'letter' },
    'utm_source=chatgpt.com': { channel: 'AI Assistant', source: 'chatgpt' },
    'utm_source=poster&utm_medium=qr': { channel: 'Unassigned', source: 'poster' },
  };
  for (const [query, touch] of Object.entries(ROWS)) {
    test(`${query || 'nothing'}: channel and source`, async ({ page: tab, hook, serve }) => {
      const site = await serve({ '/': page(hook) });
      const { attribution } = await leadFrom(tab, hook, `${site.url}/?${query}`);
      expect(attribution).toMatchObject({ first_touch: touch, last_touch: touch });
    });
  }

  test('another site: Referral', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook) });
    const blog = await serve({ '/': htmlPage({ body: element('a', { href: site.url }, 'Go on') }) });
    await tab.goto(under('localhost', blog.url));
    await tab.getByRole('link').click();
    const { attribution } = await sendLead(tab, hook);
    expect(attribution?.first_touch).toMatchObject({ channel: 'Referral', source: 'localhost' });
  });
});

describe('how good a lead is', () => {
  const ROWS: Record<string, { more: Attributes; values: Record<string, string>; want: object }> = {
    'a demo from a work address is hot': {
      more: { 'data-intent': 'demo' },
      values: CEO,
      want: { temperature: 'hot', stage: 'mql' },
    },
    'a newsletter is for a subscriber': {
      more: { 'data-intent': 'newsletter' },
      values: ADA,
      want: { stage: 'subscriber', stage_basis: 'intent' },
    },
    'a throw-away address is not hot, whatever it asks for': {
      more: { 'data-intent': 'demo' },
      values: { ...CEO, Email: 'x@mailinator.com' },
      want: { stage: 'lead' },
    },
    'a form without an intent says what is known': { more: {}, values: { ...CEO, Phone: '+351912345678' }, want: {} },
  };
  for (const [name, { more, values, want }] of Object.entries(ROWS)) {
    test(`${name}; the reasons sum to the score`, async ({ page: tab, hook, serve }) => {
      const site = await serve({ '/': page(hook, { ...FIELDS, ...more }) });
      await openForm(tab, site.url);
      const lead = await sendLead(tab, hook, values);
      expect(lead.qualification).toMatchObject(want);
      expect(lead.qualification?.score).toBeGreaterThanOrEqual(0);
      expect(sum(lead)).toBe(lead.qualification?.score);
    });
  }

  test('a hot lead is to be called within five minutes', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook, { ...FIELDS, 'data-intent': 'demo' }) });
    await openForm(tab, site.url);
    const lead = await sendLead(tab, hook, { ...CEO, Phone: '+351 912 345 678' });
    expect(lead.follow_up?.channel).toBe('phone');
    expect(Date.parse(lead.follow_up?.due_at ?? '') - Date.parse(lead.submitted_at)).toBe(5 * 60_000);
  });

  test('by bant: four more questions, and a stage by what was answered', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook, { ...FIELDS, 'data-framework': 'bant' }) });
    await openForm(tab, site.url);
    const questions = tab.locator('form select');
    expect(await questions.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name))).toEqual([
      'bant_budget',
      'bant_authority',
      'bant_need',
      'bant_timeline',
    ]);
    for (const question of await questions.all()) await question.selectOption({ index: 1 });
    const lead = await sendLead(tab, hook, CEO);
    expect(lead.qualification).toMatchObject({ stage: 'sql', stage_basis: 'self_reported', framework: 'bant' });
    expect(lead.qualification).toMatchObject({ framework_score: 30 });
    expect(lead.qualification?.answers?.budget).toEqual({ value: 'approved_in_range', points: 5 });
    expect(lead.fields).toMatchObject({ bant_timeline: 'now' });
    expect(sum(lead)).toBe(lead.qualification?.score);
  });

  test('bant answers to nothing that was not asked', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook, { ...FIELDS, 'data-framework': 'bant', 'data-max-stage': 'mql' }) });
    await openForm(tab, site.url);
    const lead = await sendLead(tab, hook, CEO);
    expect(lead.qualification).not.toHaveProperty('answers');
    expect(lead.qualification).not.toHaveProperty('framework_score');
  });

  const RULES = {
    'add points': {
      json: { score: { rules: [{ when: 'company = northwind', points: 30, name: 'friend' }], warm: 30 } },
      reason: { rule: 'friend', group: 'total', points: 30 },
      want: {},
    },
    'count under the cap of a group': {
      json: { score: { rules: [{ when: 'company', points: 25, group: 'engagement', name: 'named' }] } },
      reason: { rule: 'named', group: 'engagement', points: 25 },
      want: {},
    },
    disqualify: {
      json: { score: { rules: [{ when: 'company = northwind', disqualify: true, name: 'rival' }] } },
      reason: { rule: 'rival' },
      want: { score: 0, stage: 'unqualified' },
    },
    'know competitors': {
      json: { icp: { exclude: ['northwind.example'] } },
      reason: { rule: 'email.competitor' },
      want: { score: 0, stage: 'unqualified' },
    },
    'know whom to look for': {
      json: { icp: { roles: ['ceo'] } },
      reason: { rule: 'role.target', group: 'fit', points: 15 },
      want: {},
    },
    'name the stages': { json: { stages: { mql: 'role = ceo' } }, reason: {}, want: { stage: 'mql' } },
  };
  for (const [name, { json, reason, want }] of Object.entries(RULES)) {
    test(`rules of the owner’s ${name}`, async ({ page: tab, hook, serve }) => {
      const site = await serve({ '/': page(hook, FIELDS, json) });
      await openForm(tab, site.url);
      const lead = await sendLead(tab, hook, { ...CEO, Company: 'Northwind' });
      expect(lead.qualification).toMatchObject(want);
      expect(lead.qualification?.reasons).toContainEqual(expect.objectContaining(reason));
      expect(sum(lead)).toBe(lead.qualification?.score);
    });
  }

  test('a rule that is none is told, and the form is there', async ({ page: tab, hook, serve, errors }) => {
    const json = { score: { rules: [{ when: '((', points: 3 }] }, routes: [{ when: 'hot', redirect: 'javascript:0' }] };
    const site = await serve({ '/': page(hook, {}, json) });
    expect((await leadFrom(tab, hook, site.url)).fields.email).toBe(ADA.Email);
    expect(errors.join('\n')).toMatch(/score\.rules\.0[\s\S]*routes\.0\.redirect/);
  });
});

describe('routes', () => {
  const hot = { ...FIELDS, 'data-intent': 'demo' };

  test('send hot leads elsewhere, and nowhere else', async ({ page: tab, hook, serve, onTestFinished }) => {
    const sales = await startWebhook();
    onTestFinished(sales.close);
    const routes = [{ when: 'temperature = hot', webhook: sales.url, success: 'We call you at once.' }];
    const site = await serve({ '/hot': page(hook, hot, { routes }), '/': page(hook, FIELDS, { routes }) });
    await openForm(tab, `${site.url}/hot`);
    await submitForm(tab, CEO);
    await outcome(tab, 'received').waitFor();
    await tab.getByText('We call you at once.').waitFor();
    expect((await sales.onlyLead()).fields.email).toBe(CEO.Email);
    expect(hook.requests).toEqual([]);
    await leadFrom(tab, hook, site.url);
    expect(await tab.getByText('We call you at once.').count()).toBe(0);
    expect(sales.leads()).toHaveLength(1);
  });

  test('offer a call and a chat in the panel, by what was answered', async ({ page: tab, hook, serve }) => {
    const routes = [
      { when: 'role = student', calendar: 'https://cal.example.com/never' },
      {
        when: 'stage = mql & company',
        calendar: 'https://cal.example.com/sales',
        whatsapp: '+351 912 345 678 Hello, I am {name} of {company}!',
      },
    ];
    const site = await serve({ '/': page(hook, hot, { routes }) });
    await openForm(tab, site.url);
    await sendLead(tab, hook, { ...CEO, Company: 'R&D' });
    const href = (name: string) => tab.getByRole('link', { name }).getAttribute('href');
    expect(await href('Book a call')).toBe('https://cal.example.com/sales');
    const chat = new URL((await href('WhatsApp')) ?? '');
    expect(chat.origin + chat.pathname).toBe('https://wa.me/351912345678');
    expect(chat.searchParams.get('text')?.trim()).toBe('Hello, I am Ada Lovelace of R&D!');
  });

  test('lead on to another page', async ({ page: tab, hook, serve }) => {
    const routes = [{ when: 'channel = Paid Social', redirect: '/ads' }];
    const site = await serve({ '/': page(hook, {}, { routes }), '/ads': htmlPage({ title: 'Ads' }) });
    await openForm(tab, `${site.url}/?${CAMPAIGN}`);
    await submitForm(tab, ADA);
    await tab.waitForURL('**/ads');
    await hook.onlyLead();
  });
});

describe('what a visitor does', () => {
  test('limit_reached makes a product-qualified lead, and none after it goes back', async ({
    page: tab,
    hook,
    serve,
  }) => {
    const first = page(hook, { 'data-intent': 'trial' });
    const site = await serve({ '/': first, '/letter': page(hook, { 'data-intent': 'newsletter' }) });
    await openForm(tab, site.url);
    await withApi(tab, 'track', 'limit_reached');
    const lead = await sendLead(tab, hook);
    expect(lead.qualification).toMatchObject({ stage: 'pql', stage_basis: 'product', signals: { limit_reached: 1 } });
    await openForm(tab, `${site.url}/letter`);
    expect((await sendLead(tab, hook)).qualification?.stage).toBe('pql');
  });

  test('a demo is not undone by a newsletter', async ({ page: tab, hook, serve }) => {
    const demo = page(hook, { ...FIELDS, 'data-intent': 'demo' });
    const site = await serve({ '/': demo, '/letter': page(hook, { 'data-intent': 'newsletter' }) });
    await openForm(tab, site.url);
    expect((await sendLead(tab, hook, CEO)).qualification?.stage).toBe('mql');
    const { qualification } = await leadFrom(tab, hook, `${site.url}/letter`);
    expect(qualification).toMatchObject({ stage: 'mql', stage_basis: 'intent' });
  });

  test('what was noted before the script came counts', async ({ page: tab, hook, serve }) => {
    const early = element('script', {}, "(window.leadtag ||= []).push((api) => api.track('upgraded'))");
    const site = await serve({ '/': htmlPage({ head: early, body: script(formFor(hook)) + INSIGHTS }) });
    expect((await leadFrom(tab, hook, site.url)).qualification).toMatchObject({ stage: 'pql' });
  });

  const VISITS = {
    'the pricing page, once': { go: ['/pricing'], rule: { rule: 'signal.pricing', points: 6 }, pricing: 1 },
    'the pricing page, twice': {
      go: ['/pricing', '/about', '/plans'],
      rule: { rule: 'signal.pricing', points: 10 },
      pricing: 2,
    },
    'the jobs': { go: ['/careers/cook'], rule: { rule: 'signal.careers', points: -10 }, pricing: undefined },
  };
  for (const [what, { go, rule, pricing }] of Object.entries(VISITS)) {
    test(`${what}: it counts`, async ({ page: tab, hook, serve }) => {
      const bare = htmlPage({ body: script() + INSIGHTS });
      const all = Object.fromEntries(go.map((path) => [path, bare]));
      const site = await serve({ ...all, '/': page(hook) });
      for (const path of go) await tab.goto(site.url + path);
      const lead = await leadFrom(tab, hook, site.url);
      expect(lead.qualification?.reasons).toContainEqual({ ...rule, group: 'engagement' });
      expect(lead.qualification?.signals?.pricing).toBe(pricing);
      expect(sum(lead)).toBe(lead.qualification?.score);
    });
  }

  test('a route of a single page counts as well', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': page(hook) });
    await openForm(tab, site.url);
    for (const to of ['/pricing', '/']) await tab.evaluate((to) => history.pushState(null, '', to), to);
    expect((await sendLead(tab, hook)).qualification?.signals).toMatchObject({ pricing: 1, pages: 3 });
  });
});

describe('the script', () => {
  const form = (hook: Webhook) => script(formFor(hook, { 'data-intent': 'demo', 'data-framework': 'bant' }));
  const isJudged = (lead: LeadSubmitted) => {
    expect(lead.qualification).toMatchObject({ temperature: 'hot' });
    expect(rules(lead)).toContain('intent.demo');
    expect(lead.attribution?.first_touch?.channel).toBe('Direct');
  };
  const ORDERS: Record<string, (form: string) => string> = {
    before: (form) => INSIGHTS + form,
    after: (form) => form + INSIGHTS,
  };
  for (const [order, body] of Object.entries(ORDERS)) {
    test(`may come ${order} leadtag.js`, async ({ page: tab, hook, serve, errors }) => {
      const site = await serve({ '/': htmlPage({ body: body(form(hook)).replaceAll(' async', ' defer') }) });
      await openForm(tab, site.url);
      expect(await tab.locator('form select').count()).toBe(4);
      isJudged(await sendLead(tab, hook));
      expect(errors).toEqual([]);
    });
  }

  test('may come when the visitor has begun: nothing is lost', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: form(hook) }) });
    await openForm(tab, site.url);
    await tab.getByLabel('Name').pressSequentially('Ada Love');
    await tab.addScriptTag({ url: '/leadtag.insights.js' });
    await tab.keyboard.type('lace');
    expect(await tab.getByLabel('Name').inputValue()).toBe('Ada Lovelace');
    expect(await tab.locator('form select').count()).toBe(0);
    const lead = await sendLead(tab, hook, { Email: ADA.Email });
    expect(lead.fields).toEqual({ name: 'Ada Lovelace', email: ADA.Email });
    isJudged(lead);
  });

  test('a second time changes nothing', async ({ page: tab, hook, serve, errors }) => {
    const site = await serve({ '/': htmlPage({ body: form(hook) + INSIGHTS + INSIGHTS }) });
    await openForm(tab, site.url);
    expect(await tab.locator('form select').count()).toBe(4);
    const lead = await sendLead(tab, hook);
    expect(rules(lead).filter((rule) => rule === 'intent.demo')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  const JSON_OPTIONS = {
    score: { rules: [{ when: 'email', points: 1 }] },
    icp: { roles: ['ceo'] },
    stages: { mql: 'email' },
    routes: [{ when: 'email', success: 'Hello' }],
  };
  for (const [option, value] of Object.entries(JSON_OPTIONS)) {
    test(`that is missing is named where ${option} needs it`, async ({ page: tab, hook, serve }) => {
      const body = withJson(formFor(hook), { [option]: value }) + optional('debug');
      const site = await serve({ '/': htmlPage({ body }) });
      const events = await recordEvents(tab);
      await openForm(tab, site.url);
      expect((await events.first('diagnostic')).detail.code).toBe('SCRIPT_MISSING');
      expect((await sendLead(tab, hook)).fields.email).toBe(ADA.Email);
    });
  }

  test('judges a lead anew that a listener has changed', async ({ page: tab, hook, serve }) => {
    const change = "document.addEventListener('leadtag:submit', ({ detail }) => { detail.lead.fields.role = 'CEO'; })";
    const form = formFor(hook, { ...FIELDS, 'data-intent': 'demo' });
    const site = await serve({ '/': htmlPage({ head: element('script', {}, change), body: script(form) + INSIGHTS }) });
    await openForm(tab, site.url);
    const lead = await sendLead(tab, hook, { ...CEO, Role: 'Student' });
    expect(rules(lead)).toContain('role.c_level');
    expect(rules(lead)).not.toContain('role.student');
    expect(new Set(rules(lead)).size).toBe(rules(lead).length);
    expect(sum(lead)).toBe(lead.qualification?.score);
  });

  const MISSING: Record<string, Attributes> = {
    insights: { 'data-framework': 'bant' },
    profiling: { 'data-profiling': 2 },
    analytics: { 'data-data-layer': true },
  };
  for (const [name, more] of Object.entries(MISSING)) {
    for (const isThere of [false, true]) {
      test(`leadtag.${name}.js is ${isThere ? 'there' : 'missing, and named'}`, async ({
        page: tab,
        hook,
        serve,
        errors,
      }) => {
        const body = script(formFor(hook, more)) + optional('debug') + (isThere ? optional(name) : '');
        const site = await serve({ '/': htmlPage({ body }) });
        const events = await recordEvents(tab);
        await openForm(tab, site.url);
        if (!isThere) await events.first('diagnostic');
        await fillIn(tab, ADA);
        await sendButton(tab).click();
        expect((await hook.onlyLead()).fields.email).toBe(ADA.Email);
        const codes = events.all.filter(({ name }) => name === 'diagnostic').map(({ detail }) => detail.code);
        expect(codes).toEqual(isThere ? [] : ['SCRIPT_MISSING']);
        expect(errors.join()).toMatch(isThere ? /^$/ : new RegExp(`leadtag\\.${name}\\.js`));
      });
    }
  }

  test('without it the intent alone says what it can', async ({ page: tab, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-intent': 'demo' })) }) });
    const lead = await leadFrom(tab, hook, `${site.url}/?${CAMPAIGN}`);
    expect(lead.qualification).toMatchObject({ temperature: 'hot', stage: 'lead', stage_basis: 'intent' });
    expect(lead.qualification).not.toHaveProperty('score');
    expect(lead.attribution?.first_touch).not.toHaveProperty('channel');
  });
});
