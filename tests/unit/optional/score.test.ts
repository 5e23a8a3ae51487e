import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Signal } from '../../../src/attribution/memory.ts';
import type { FormConfig } from '../../../src/config/parse.ts';
import { type Lead, leadSchema } from '../../../src/lead/schema.ts';
import { FRAMEWORKS } from '../../../src/optional/frameworks/index.ts';
import { score } from '../../../src/optional/score/index.ts';
import { dress, fieldsOf, formOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://example.com/'));
  vi.stubGlobal('document', { baseURI: 'https://example.com/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const extension = score();
const form = (rest: Partial<FormConfig> = {}, fields = 'name, email*') => formOf(fields, rest);

/** A lead on its way through the script: as it is then, and where it goes. */
function send(config: FormConfig, fields: Lead['fields'], signals: Record<string, Signal> = {}, stage?: unknown) {
  const { intent } = config;
  const lead = leadOf({ fields, form: { id: 'hero', ...(intent && { intent }) } });
  const way = extension.lead!(lead, config, { signals, stage })!;
  return { lead, way };
}
const NOW = Date.parse('2026-11-21T10:00:00.000Z');

describe('a lead', () => {
  test('gets its score, its reasons, and until when it wants an answer', () => {
    const signals = { pricing: [2, NOW] } as const;
    const { lead } = send(form({ intent: 'demo' }), { email: 'ada@acme.com', role: 'CEO' }, signals);
    const { score: total = 0, reasons = [], ...rest } = lead.qualification!;
    expect(rest).toMatchObject({ temperature: 'hot', signals: { pricing: 2 } });
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(total);
    expect(lead.follow_up).toEqual({ channel: 'email', due_at: '2026-11-21T10:05:00.000Z' });
    expect(leadSchema.safeParse(lead).error).toBeUndefined();
  });

  test('of whom nothing is known has no empty parts', () => {
    const { lead } = send(form(), {});
    expect(JSON.stringify(lead.qualification)).not.toMatch(/\{\}|null/);
    expect(leadSchema.safeParse(lead).error).toBeUndefined();
  });

  test('never falls back behind the stage of an earlier one', () => {
    expect(send(form(), { email: 'a@acme.com' }, {}, 'sql').lead.qualification?.stage).toBe('sql');
    expect(send(form(), { email: 'a@acme.com' }, {}, 'boss').lead.qualification?.stage).not.toBe('boss');
  });

  test('that listeners have changed is judged anew, and nothing of the first time stays', () => {
    const config = form({ intent: 'demo', icp: { exclude: ['rival.com'] } });
    const lead = leadOf({ fields: { email: 'ada@acme.com' } });
    extension.lead!(lead, config, { signals: {}, stage: undefined });
    expect(lead.follow_up).toBeDefined();
    lead.fields = { email: 'ada@rival.com' };
    extension.lead!(lead, config, { signals: {}, stage: undefined });
    expect(lead.qualification).toMatchObject({ stage: 'unqualified', score: 0 });
    expect(lead).not.toHaveProperty('follow_up');
  });
});

describe('where it goes', () => {
  const routed = (when: string, fields: Lead['fields'], rest: Partial<FormConfig> = {}) =>
    send(form({ routes: [{ when, success: 'This way' }], ...rest }), fields).way.success === 'This way';

  test.each([
    ['temperature = hot', { email: 'a@b.co' }, { intent: 'demo' }, true],
    ['temperature = hot', { email: 'a@b.co' }, { intent: 'newsletter' }, false],
    ['stage = subscriber', { email: 'a@b.co' }, { intent: 'newsletter' }, true],
    ['intent = demo', {}, { intent: 'demo' }, true],
    ['country = us | ca', { country: 'CA' }, {}, true],
    ['score < 1', { email: 'a@rival.com' }, { icp: { exclude: ['rival.com'] } }, true],
  ] as const)('%s with %j and %j: %s', (when, fields, rest, expected) => {
    expect(routed(when, fields, rest)).toBe(expected);
  });

  test('a visitor cannot choose his way: a field does not stand in for what is ours', () => {
    expect(routed('temperature = hot', { temperature: 'hot' })).toBe(false);
    expect(routed('channel', { channel: 'Paid Search' })).toBe(false);
  });

  test.each([['channel = Paid Search'], ['source = google'], ['medium = cpc'], ['campaign = q4']])('%s', (when) => {
    const last_touch = {
      at: '2026-11-21T10:00:00.000Z',
      channel: 'Paid Search',
      source: 'google',
      medium: 'cpc',
      campaign: 'q4',
    };
    const lead = leadOf({ attribution: { model: 'last_non_direct', first_touch: last_touch, last_touch } });
    const config = form({ routes: [{ when, calendar: 'https://cal.example/a' }] });
    const way = extension.lead!(lead, config, { signals: {}, stage: undefined });
    expect(way?.calendar).toBe('https://cal.example/a');
  });

  test('messages are filled with what the lead says, and only messages', () => {
    const config = form({ success: 'Hi {name}', whatsapp: '+351912345678 I am {name}', heading: '{name}' });
    const { way } = send(config, { name: '{email}', email: 'a@b.co' });
    expect(way).toMatchObject({ success: 'Hi {email}', whatsapp: '+351912345678 I am {email}', heading: '{name}' });
    expect(config.success).toBe('Hi {name}');
  });
});

describe('a framework', () => {
  test.each(['bant', 'champ', 'meddic'] as const)(
    '%s asks its questions after the own ones, on the last step',
    (framework) => {
      const { fields } = dress(
        extension,
        form({ framework, fields: fieldsOf([{ key: 'email' }, { key: 'company', step: 2 }]) }),
      );
      const asked = fields.slice(2);
      expect(asked.map(({ key }) => key)).toEqual(
        FRAMEWORKS[framework].questions.map(({ key }) => `${framework}_${key}`),
      );
      for (const field of asked) expect(field).toMatchObject({ type: 'select', required: false, value: '', step: 2 });
    },
  );

  test('leaves a question to the owner who asks it himself', () => {
    const { fields } = dress(extension, form({ framework: 'bant' }, 'bant_budget(low | high), email*'));
    expect(fields.map(({ key }) => key)).toEqual([
      'bant_budget',
      'email',
      'bant_authority',
      'bant_need',
      'bant_timeline',
    ]);
    expect(fields[0]!.options).toHaveLength(2);
  });

  test('without one the form asks what it asks', () => {
    const config = form();
    expect(dress(extension, config)).toBe(config);
  });

  test('its answers count', () => {
    const config = form({ framework: 'bant' });
    const { qualification } = send(config, { bant_budget: 'approved_in_range', bant_need: 'browsing' }).lead;
    expect(qualification).toMatchObject({ framework: 'bant', answers: { budget: { points: 5 }, need: { points: 1 } } });
  });
});

test('settings that do not fit are told when the form comes up, all of them', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const routes = [{ when: 'temperature = hot', webhook: 'ftp://x' }, { when: '' }];
  const settings = {
    score: { hot: 'x', rules: [{}] },
    icp: { roles: 5 },
    stages: { x: 'a' },
  } as unknown as Partial<FormConfig>;
  dress(extension, form({ ...settings, formId: 'hero', routes }));
  const paths = told.mock.calls.map(([line]) => /^\[leadtag\] CONFIG: form "hero"\n(\S+) does not fit/.exec(line)?.[1]);
  expect(paths.sort()).toEqual([
    'icp.roles',
    'routes.0.webhook',
    'routes.1.when',
    'score.hot',
    'score.rules.0',
    'stages.x',
  ]);
  told.mockClear();
  send(form({ formId: 'hero', routes }), {});
  expect(told).not.toHaveBeenCalled();
});
