import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { formOf } from '../../unit/support/form.ts';
import { drawForm } from '../support/draw.tsx';

const EVERY = 'name*, email*, phone, message, size(1 | 2-10=Two to ten), website, terms*: checkbox';

describe('controls', () => {
  test('each input has its key for a name, and a visible label that is bound to it', () => {
    const config = formOf(EVERY);
    const { getByLabelText } = drawForm(config);
    for (const { key, label } of config.fields) {
      const control = getByLabelText(new RegExp(`^${label}`));
      expect(control.getAttribute('name')).toBe(key);
    }
  });

  test.each([
    ['name', 'INPUT', { type: 'text', autocomplete: 'name' }],
    [
      'email',
      'INPUT',
      { type: 'email', autocomplete: 'email', inputmode: 'email', autocapitalize: 'none', dir: 'ltr' },
    ],
    ['phone', 'INPUT', { type: 'tel', autocomplete: 'tel', inputmode: 'tel', dir: 'ltr' }],
    ['website', 'INPUT', { type: 'text', autocomplete: 'url', inputmode: 'url' }],
    ['message', 'TEXTAREA', { rows: '4' }],
    ['size', 'SELECT', {}],
    ['terms', 'INPUT', { type: 'checkbox' }],
  ])('%s is a %s with %j', (key, tag, attributes) => {
    const control = drawForm(formOf(EVERY)).one(`[name=${key}]`);
    expect(control.tagName).toBe(tag);
    for (const [name, value] of Object.entries(attributes)) expect(control.getAttribute(name), name).toBe(value);
  });

  test('no control is required or limited by the browser: what is wrong is said in our own words', () => {
    const { one, all } = drawForm(formOf(EVERY));
    expect(one('form').hasAttribute('novalidate')).toBe(true);
    for (const control of all('input,textarea,select')) {
      for (const name of ['required', 'pattern', 'maxlength', 'disabled', 'style'])
        expect(control.hasAttribute(name), name).toBe(false);
      expect(control.getAttribute('autocomplete')).not.toBe('off');
    }
  });

  test('a required field says so to everybody: with a star, and in aria-required', () => {
    const { one } = drawForm(formOf('name*, city'));
    expect(one('[name=name]').getAttribute('aria-required')).toBe('true');
    expect(one('label[for=name] [aria-hidden=true]').textContent).toContain('*');
    expect(one('[name=city]').hasAttribute('aria-required')).toBe(false);
    expect(one('label[for=city]').textContent).toBe('City');
  });

  test('a select begins with nothing chosen, and shows labels for values', () => {
    const { all, one } = drawForm(formOf('size(1 | 2=Two)'));
    expect(all('option').map((option) => [option.getAttribute('value'), option.textContent])).toEqual([
      ['', en.choose],
      ['1', '1'],
      ['2', 'Two'],
    ]);
    expect(one<HTMLSelectElement>('select').value).toBe('');
  });

  test('hidden values are hidden inputs', () => {
    const { one, all } = drawForm(formOf([{ key: 'plan', type: 'hidden', value: 'pro' }]));
    expect(one<HTMLInputElement>('input[type=hidden][name=plan]').value).toBe('pro');
    expect(all('label')).toEqual([]);
  });

  test('values of the state are shown', () => {
    const { one } = drawForm(formOf(EVERY), { values: { name: 'Ada', message: 'a\nb', size: '2-10', terms: true } });
    expect(one<HTMLInputElement>('[name=name]').value).toBe('Ada');
    expect(one<HTMLTextAreaElement>('[name=message]').value).toBe('a\nb');
    expect(one<HTMLSelectElement>('[name=size]').value).toBe('2-10');
    expect(one<HTMLInputElement>('[name=terms]').checked).toBe(true);
  });

  test('there is one submit button, and it is never disabled', () => {
    const { all, one, again } = drawForm(formOf('name'), { errors: { name: 'required' } });
    expect(all('button[type=submit]')).toHaveLength(1);
    expect(one('button').textContent).toBe(en.cta);
    again({ status: 'sending' });
    expect(one('button').textContent).toBe(en.sending);
    expect(one('button').getAttribute('aria-disabled')).toBe('true');
    expect(one('button').hasAttribute('disabled')).toBe(false);
  });
});

describe('help and errors', () => {
  const config = formOf([{ key: 'code', help: 'On your card', minlength: 3, maxlength: 5 }, { key: 'city' }]);

  test('help is what describes its field', () => {
    const { one } = drawForm(config);
    expect(one('[name=code]').getAttribute('aria-describedby')).toBe('code-help');
    expect(one('#code-help').textContent).toBe('On your card');
    expect(one('[name=code]').hasAttribute('aria-invalid')).toBe(false);
    expect(one('[name=city]').hasAttribute('aria-describedby')).toBe(false);
  });

  test.each([
    ['required', en.required],
    ['too_short', en.too_short.replace('{n}', '3')],
    ['too_long', en.too_long.replace('{n}', '5')],
    ['pattern', en.pattern],
  ] as const)('%s: the field is invalid, and described by help and error', (error, text) => {
    const { one } = drawForm(config, { errors: { code: error } });
    expect(one('[name=code]').getAttribute('aria-invalid')).toBe('true');
    expect(one('[name=code]').getAttribute('aria-describedby')).toBe('code-error code-help');
    expect(one('#code-error').textContent).toBe(text);
    expect(one('[name=city]').hasAttribute('aria-invalid')).toBe(false);
  });

  test('an error goes away with its field still there', () => {
    const { one, again } = drawForm(config, { errors: { code: 'required' } });
    const input = one('[name=code]');
    again({ errors: {} });
    expect(one('#code-error')).toBeNull();
    expect(one('[name=code]')).toBe(input);
  });

  test('every id that is pointed to is there, once', () => {
    const { all } = drawForm(formOf(EVERY, { consent: 'I agree', consentRequired: true }), {
      errors: { name: 'required', terms: 'tick', consent_marketing: 'tick' },
    });
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const control of all('[aria-describedby]')) {
      for (const id of control.getAttribute('aria-describedby')!.split(' ')) expect(ids).toContain(id);
    }
    for (const label of all('label')) expect(ids).toContain(label.getAttribute('for'));
  });
});

describe('what a visitor does', () => {
  test('typing, ticking and choosing are told with the field', () => {
    const config = formOf(EVERY);
    const { one, on } = drawForm(config);
    fireEvent.input(one('[name=name]'), { target: { value: 'Ada' } });
    fireEvent.input(one('[name=size]'), { target: { value: '1' } });
    fireEvent.input(one('[name=terms]'), { target: { checked: true } });
    expect(on.input.mock.calls.map(([field, value]) => [field.key, value])).toEqual([
      ['name', 'Ada'],
      ['size', '1'],
      ['terms', true],
    ]);
  });

  test('leaving a field is told', () => {
    const { one, on } = drawForm(formOf('name'));
    fireEvent.blur(one('[name=name]'));
    expect(on.blur).toHaveBeenCalledOnce();
  });

  test('submitting is told, and never goes to the page', () => {
    const { one, on } = drawForm(formOf('name'));
    expect(fireEvent.submit(one('form'))).toBe(false);
    expect(on.submit).toHaveBeenCalledOnce();
  });
});

describe('texts of the owner', () => {
  const hostile = '<img src=x onerror=alert(1)> & "quotes" {{x}}';

  test('what looks like HTML is shown as it is written', () => {
    const config = formOf(
      [
        {
          key: 'name',
          label: hostile,
          help: hostile,
          placeholder: hostile,
          type: 'select',
          options: [{ value: hostile, label: hostile }],
        },
      ],
      {
        heading: hostile,
        text: hostile,
        cta: hostile,
        consent: hostile,
        contact: hostile,
        messages: { failed: hostile },
      },
    );
    const { all, one, container } = drawForm(config, { status: 'failed' });
    expect(all('img,script')).toEqual([]);
    expect(
      ['h2', '[part=text]', 'button', 'label[for=name]', '#name-help', 'label[for=consent_marketing]'].map(
        (selector) => one(selector).textContent,
      ),
    ).toEqual(Array(6).fill(hostile));
    expect(container.textContent).toContain(hostile);
  });

  test('what looks like a part of the view is a text too', () => {
    const vnode = { type: 'b', props: { children: 'x' }, constructor: undefined, __k: null, __e: null };
    const { all, one } = drawForm(
      formOf([{ key: 'size', type: 'select', options: [{ value: vnode as never, label: vnode as never }] }], {
        messages: { cta: vnode as never },
      }),
    );
    expect(all('b')).toEqual([]);
    expect(one('button').textContent).toBe('[object Object]');
    expect(all('option')[1]!.textContent).toBe('[object Object]');
  });

  test('messages come before our words', () => {
    const { one } = drawForm(formOf('name*', { messages: { cta: 'Go', required: 'Please!' } }), {
      errors: { name: 'required' },
    });
    expect([one('button').textContent, one('#name-error').textContent]).toEqual(['Go', 'Please!']);
  });

  test('the label of the button is the owner’s, if there is one', () => {
    expect(drawForm(formOf('name', { cta: 'Book a demo' })).one('button').textContent).toBe('Book a demo');
  });
});

describe('consent', () => {
  test('is one box, never ticked beforehand, with the links of its text', () => {
    const { one } = drawForm(
      formOf('name', {
        consent: 'I agree to the [terms](https://example.com/t) & more',
        privacyUrl: 'https://example.com/p',
      }),
    );
    const box = one<HTMLInputElement>('#consent_marketing');
    expect([box.type, box.checked, box.hasAttribute('aria-required')]).toEqual(['checkbox', false, false]);
    const label = one('label[for=consent_marketing]');
    expect(label.textContent).toBe(`I agree to the terms & more ${en.privacy}`);
    expect([...label.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.target, a.rel])).toEqual([
      ['https://example.com/t', '_blank', 'noopener'],
      ['https://example.com/p', '_blank', 'noopener'],
    ]);
  });

  test('that is missing is said at the box', () => {
    const { one } = drawForm(formOf('name', { consent: 'I agree', consentRequired: true }), {
      errors: { consent_marketing: 'tick' },
    });
    const box = one('#consent_marketing');
    expect([
      box.getAttribute('aria-invalid'),
      box.getAttribute('aria-required'),
      box.getAttribute('aria-describedby'),
    ]).toEqual(['true', 'true', 'consent_marketing-error']);
    expect(one('#consent_marketing-error').textContent).toBe(en.tick);
  });

  test('a tick is told', () => {
    const { one, on } = drawForm(formOf('name', { consent: 'I agree' }));
    fireEvent.input(one('#consent_marketing'), { target: { checked: true } });
    expect(on.input).toHaveBeenCalledWith(expect.objectContaining({ key: 'consent_marketing' }), true);
  });

  test('a form that asks for none links to the privacy policy below the button', () => {
    const { one } = drawForm(formOf('name', { privacyUrl: 'https://example.com/p' }));
    expect(one('#consent_marketing')).toBeNull();
    expect(one('a').getAttribute('href')).toBe('https://example.com/p');
  });
});

describe('a lead that was not sent', () => {
  test.each([
    ['hello@example.com', 'mailto:hello@example.com'],
    ['+351 912-345 678', 'tel:+351912345678'],
    ['https://example.com/contact', 'https://example.com/contact'],
    ['Call us', undefined],
    ['javascript:alert(1)', undefined],
  ])('the visitor is told, with another way: %s', (contact, href) => {
    const { one } = drawForm(formOf('name', { contact }), { status: 'failed', values: { name: 'Ada' } });
    expect(one('[part=note]').textContent).toBe(`${en.failed}${en.contact} ${contact}`);
    expect(one('[part=note] a')?.getAttribute('href')).toBe(href);
    expect(one<HTMLInputElement>('[name=name]').value).toBe('Ada');
  });

  test('without another way there is none', () => {
    expect(drawForm(formOf('name'), { status: 'failed' }).one('[part=note]').textContent).toBe(en.failed);
  });
});
