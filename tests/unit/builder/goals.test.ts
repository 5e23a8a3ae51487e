import { describe, expect, test } from 'vitest';
import { emptyDesign } from '../../../demo/builder/model/design.ts';
import { chooseGoal, designFor, GOALS, guessGoal } from '../../../demo/builder/model/goals.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import { warningsOf } from '../../../demo/builder/model/warnings.ts';
import { parse } from '../../../src/config/parse.ts';

const ADDRESS = 'https://hooks.zapier.com/hooks/catch/1/a/';
const AFTER = { download: '/guide.pdf', calendar: 'https://cal.example.org/us', whatsapp: '+351 912 345 678 Hello' };

describe('goals', () => {
  test.each(GOALS.map((goal) => [goal.id, goal] as const))('%s: a form to begin with that harms nobody', (id, goal) => {
    const options = { ...goal.options, webhook: ADDRESS, ...(goal.asks && { [goal.asks]: AFTER[goal.asks] }) };
    expect(parse(options).problems).toEqual([]);
    expect(warningsOf({ goal: id, options }).filter(({ level }) => level !== 'hint')).toEqual([]);
    for (const text of ['heading', 'cta', 'success', 'consent'] as const) expect(options[text]).toMatch(/^[A-Z].+/);
    expect(Object.values(options).join()).not.toMatch(/!/);
    expect(guessGoal(options)).toBe(id);
  });

  test('the builder begins with one of them', () => {
    expect(emptyDesign()).toEqual(designFor('newsletter'));
    expect(warningsOf(emptyDesign()).map(({ id }) => id)).toContain('no-webhook');
  });
});

describe('another goal', () => {
  test('brings its own fields, texts and intent', () => {
    expect(chooseGoal(designFor('newsletter'), 'quote')).toEqual(designFor('quote'));
    expect(chooseGoal(chooseGoal(designFor('whatsapp'), 'demo'), 'whatsapp')).toEqual(designFor('whatsapp'));
  });

  test('keeps where leads go, how the form looks, and each text that the owner has written or taken away', () => {
    const { options, ...rest } = designFor('newsletter');
    const { text: _, ...own } = options;
    const mine = { ...own, webhook: ADDRESS, accent: '#123456', radius: 3, cta: 'Join us', locale: 'de' };
    const next = chooseGoal({ ...rest, options: mine, scripts: ['spam'] }, 'demo');
    expect(next).toMatchObject({ goal: 'demo', scripts: ['spam'] });
    expect(next.options).toMatchObject({
      webhook: ADDRESS,
      accent: '#123456',
      radius: 3,
      cta: 'Join us',
      locale: 'de',
    });
    expect(next.options).toMatchObject({ intent: 'demo', heading: designFor('demo').options.heading });
    expect(next.options).not.toHaveProperty('text');
    expect(next.options).not.toHaveProperty('consentRequired');
  });

  test('keeps fields that the owner has changed, all of them', () => {
    const fields = [{ key: 'email', required: true }, { key: 'shoe_size' }];
    const design = { goal: 'newsletter' as const, options: { ...designFor('newsletter').options, fields } };
    expect(chooseGoal(design, 'demo').options.fields).toEqual(fields);
  });

  test('what the form is for follows the goal in any case', () => {
    const design = { goal: 'demo' as const, options: { ...designFor('demo').options, intent: 'contact' as const } };
    expect(chooseGoal(design, 'quote').options.intent).toBe('quote');
  });

  test('does not mind how things are written', () => {
    const design = {
      goal: 'newsletter' as const,
      options: { ...designFor('newsletter').options, fields: ' email * ' },
    };
    expect(tidy({ ...chooseGoal(design, 'demo').options }).fields).toEqual(designFor('demo').options.fields);
  });
});
