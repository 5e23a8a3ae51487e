import { describe, expect, test, vi } from 'vitest';
import { ConfigError, mount } from '../../src/index.ts';
import { leadSchema } from '../../src/lead/schema.ts';
import { en } from '../../src/locales/en.ts';
import { form, hear, server, WEBHOOK } from './support/mounted.ts';

const div = (markup = '') => {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = markup;
  return element;
};

describe('a place', () => {
  test('an element keeps what it holds; the form comes after it', () => {
    const { handle, target } = form({}, div('<p>before</p>'));
    expect(target.shadowRoot).toBeNull();
    expect([...target.children].map(({ tagName }) => tagName)).toEqual(['P', 'DIV']);
    expect(target.lastElementChild).toBe(handle.element);
  });

  test('a placeholder becomes the host', () => {
    const target = div('<a>Write to us</a>');
    target.setAttribute('data-leadtag', '');
    const { handle, root } = form({}, target);
    expect(handle.element).toBe(target);
    expect(root.mode).toBe('open');
    expect(root.querySelector('form')).not.toBeNull();
  });

  test('a selector finds it', () => {
    div().id = 'hero';
    const handle = mount('#hero', { webhook: WEBHOOK });
    expect(document.querySelector('#hero')!.contains(handle.element)).toBe(true);
    handle.destroy();
  });

  test('mounted twice, there is one form', () => {
    const target = div();
    target.setAttribute('data-leadtag', '');
    form({ fields: 'name' }, target);
    const { root } = form({ fields: 'city' }, target);
    expect([...root.querySelectorAll('input')].map(({ name }) => name)).toEqual(['city']);
    expect(target.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  test('the live region stands in the light DOM from the beginning, and is shown through a slot', () => {
    const { handle, root } = form();
    const status = handle.element.querySelector('[role=status]')!;
    expect(status.textContent).toBe('');
    expect(root.querySelector(`slot[name="${status.slot}"]`)).not.toBeNull();
  });

  test('styles are constructed, none are inserted', () => {
    const { root, handle } = form({ radius: 3 });
    expect(root.adoptedStyleSheets).toHaveLength(2);
    expect(root.querySelector('style,link,[style]')).toBeNull();
    expect(handle.element.hasAttribute('style')).toBe(false);
    expect(document.head.querySelector('style')).toBeNull();
  });
});

describe('options that do not fit', () => {
  test('are thrown, all at once, and nothing is on the page', () => {
    const target = div();
    const attempt = () => mount(target, { webhook: WEBHOOK, radius: 'x' as never, nonsense: 1 } as never);
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/data-radius.*\n.*data-nonsense/);
    expect(target.childElementCount).toBe(0);
  });

  test('no webhook, and no target, are such problems', () => {
    expect(() => mount(div(), {} as never)).toThrow(/webhook/);
    expect(() => mount('#gone', { webhook: WEBHOOK })).toThrow(/there is no #gone/);
  });

  test('an update that does not fit changes nothing', () => {
    const { handle, one } = form({ cta: 'Go' });
    expect(() => handle.update({ cta: 'Now', radius: 'x' as never })).toThrow(ConfigError);
    expect(one('button').textContent).toBe('Go');
  });
});

describe('update', () => {
  test('changes options; what was typed stays', () => {
    const { handle, one, type, value } = form({ fields: 'name, email*' });
    type('name', 'Ada');
    handle.update({ cta: 'Now', fields: 'email*, name, city' });
    expect([one('button').textContent, value('name')]).toEqual(['Now', 'Ada']);
    expect(handle.values()).toEqual({ email: '', name: 'Ada', city: '' });
  });

  test('keeps the input that has the focus', () => {
    const { handle, one, root } = form({ fields: 'name, email*' });
    const input = one('[name=name]');
    input.focus();
    handle.update({ cta: 'Now' });
    expect(one('[name=name]')).toBe(input);
    expect(root.activeElement).toBe(input);
  });

  test('an option set to undefined goes back to its default', () => {
    const { handle, one } = form({ cta: 'Go' });
    handle.update({ cta: undefined });
    expect(one('button').textContent).toBe(en.cta);
  });
});

describe('values', () => {
  test('are as typed, and can be set', () => {
    const { handle, type, value } = form({ fields: 'name, terms: checkbox' });
    type('name', ' Ada ');
    expect(handle.values()).toEqual({ name: ' Ada ', terms: false });
    handle.setValues({ name: 'Bob', terms: true, other: 'x' });
    expect(handle.values()).toEqual({ name: 'Bob', terms: true });
    expect(value('name')).toBe('Bob');
  });

  test('what is handed out is not the form’s own', () => {
    const { handle } = form({ fields: 'name' });
    handle.values().name = 'x';
    expect(handle.values().name).toBe('');
  });

  test('reset empties the form', () => {
    const { handle, type, value } = form({ fields: 'name' });
    type('name', 'Ada');
    handle.reset();
    expect([handle.values().name, value('name')]).toEqual(['', '']);
  });
});

describe('a submit', () => {
  test('of what does not fit leads to the first problem and sends nothing', async () => {
    const { handle, root, type } = form({ fields: 'name, email*, city*' });
    const heard = hear(handle.element);
    type('email', 'ada@');
    expect(await handle.submit()).toEqual({ status: 'invalid' });
    expect([...root.querySelectorAll('[aria-invalid=true]')].map((element) => element.getAttribute('name'))).toEqual([
      'email',
      'city',
    ]);
    expect(root.activeElement?.getAttribute('name')).toBe('email');
    expect(heard).toEqual(['start', 'invalid email']);
    expect(server.calls).toBe(0);
  });

  test('delivers one lead that fits the contract, and thanks', async () => {
    const { handle, one, type } = form({
      fields: 'name, email*',
      formId: 'hero',
      offer: 'guide',
      intent: 'demo',
      consent: 'I agree',
      hidden: { plan: 'pro' },
      success: 'See you!',
    });
    const heard = hear(document);
    type('name', ' Ada ');
    type('email', 'Ada@EXAMPLE.com');
    const { status, leadId } = await handle.submit();
    expect(status).toBe('received');
    expect(server.leads).toHaveLength(1);
    const [lead] = server.leads;
    expect(leadSchema.safeParse(lead).error).toBeUndefined();
    expect(lead).toMatchObject({
      id: leadId,
      form: { id: 'hero', offer: 'guide', intent: 'demo' },
      fields: { name: 'Ada', email: 'Ada@example.com', email_raw: 'Ada@EXAMPLE.com', plan: 'pro' },
      consent: [{ granted: false, text: 'I agree' }],
    });
    expect([one('h2').textContent, one('p').textContent]).toEqual([en.received_title, 'See you!']);
    expect(handle.element.querySelector('[role=status]')!.textContent).toBe(en.received_title);
    expect(heard).toEqual(['start', 'submit', 'queued', 'delivered']);
  });

  test('a click, Enter and a second click are one lead', async () => {
    const { handle, one, type } = form();
    type('email', 'ada@example.com');
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    const all = await Promise.all([handle.submit(), handle.submit()]);
    expect(new Set(all.map(({ leadId }) => leadId)).size).toBe(1);
    await handle.submit();
    expect(server.leads).toHaveLength(1);
  });

  test('without a network is saved, and says so', async () => {
    server.status = 'down';
    const { handle, one, type } = form();
    type('email', 'ada@example.com');
    expect((await handle.submit()).status).toBe('saved');
    expect(one('h2').textContent).toBe(en.saved_title);
  });

  test('that is refused keeps what was typed; unchanged values keep the id, edited ones get a new one', async () => {
    server.status = 422;
    const { handle, one, type, value } = form({ contact: 'hello@example.com' });
    type('email', 'ada@example.com');
    const first = await handle.submit();
    expect(first.status).toBe('failed');
    expect(value('email')).toBe('ada@example.com');
    expect(one('[part=note] a').textContent).toBe('hello@example.com');
    const second = await handle.submit();
    expect(second.leadId).toBe(first.leadId);
    type('email', 'bob@example.com');
    expect((await handle.submit()).leadId).not.toBe(first.leadId);
  });

  test('goes to every destination, under one id', async () => {
    const { handle, type } = form({ webhook: [WEBHOOK, 'https://b.example/'] });
    type('email', 'ada@example.com');
    await handle.submit();
    await vi.waitFor(() => expect(server.leads).toHaveLength(2));
    expect(new Set(server.leads.map(({ id }) => id)).size).toBe(1);
  });

  test('of a form without an answer is a lead too, if nothing is required', async () => {
    const { handle } = form({ fields: 'name, city' });
    expect((await handle.submit()).status).toBe('received');
  });

  test("sends the owner's new hidden value after an update", async () => {
    const { handle, type } = form({ hidden: { plan: 'pro' } });
    type('email', 'ada@example.com');
    handle.update({ hidden: { plan: 'team' } });
    await handle.submit();
    expect(server.leads[0]!.fields.plan).toBe('team');
  });
});

describe('a listener of the page', () => {
  const on = (target: EventTarget, listener: (event: CustomEvent) => void) =>
    target.addEventListener('leadtag:submit', listener as EventListener, { once: true });

  test('can cancel a submit: nothing is stored or sent', async () => {
    const { handle, type } = form();
    type('email', 'ada@example.com');
    on(document, (event) => event.preventDefault());
    expect((await handle.submit()).status).toBe('cancelled');
    expect(server.calls).toBe(0);
    expect((await handle.submit()).status).toBe('received');
  });

  test('can change the fields; they are judged again', async () => {
    const { handle, type } = form();
    type('email', 'ada@example.com');
    on(handle.element, ({ detail }) => {
      detail.lead.fields.email = 'nonsense';
    });
    expect((await handle.submit()).status).toBe('invalid');
    on(handle.element, ({ detail }) => {
      Object.assign(detail.lead.fields, { score: 5, bad: {}, fn: () => {} });
    });
    await handle.submit();
    expect(server.leads[0]!.fields).toEqual({ email: 'ada@example.com', score: 5 });
  });
});

describe('destroy', () => {
  test('leaves nothing behind', () => {
    const target = div('<p>before</p>');
    const before = document.body.innerHTML;
    const { handle } = form({}, target);
    handle.destroy();
    expect(document.body.innerHTML).toBe(before);
  });

  test('shows again what a placeholder held, and a form can come back', () => {
    const target = div('<a>Write to us</a>');
    target.setAttribute('data-leadtag', '');
    const { handle, root } = form({}, target);
    handle.destroy();
    expect(root.innerHTML).toBe('<slot class="leadtag-still"></slot>');
    expect(target.innerHTML).toBe('<a>Write to us</a>');
    expect(form({}, target).root.querySelector('form')).not.toBeNull();
  });

  test('twice is as good as once', () => {
    const { handle } = form();
    handle.destroy();
    expect(() => handle.destroy()).not.toThrow();
  });
});

test('keys that are typed into the form do not reach the shortcuts of the page', () => {
  const { one } = form();
  const shortcut = vi.fn();
  document.addEventListener('keydown', shortcut);
  one('[name=name]').dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
  expect(shortcut).not.toHaveBeenCalled();
  document.removeEventListener('keydown', shortcut);
});

test('what a visitor types into one form is not in another', () => {
  const [a, b] = [form({ fields: 'name' }), form({ fields: 'name' })];
  a.type('name', 'Ada');
  expect([a.handle.values().name, b.handle.values().name, b.value('name')]).toEqual(['Ada', '', '']);
});
