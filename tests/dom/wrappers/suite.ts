import { beforeEach, expect, test } from 'vitest';
import type { Handle } from '../../../src/index.ts';
import { find } from '../../../src/mount.ts';
import type { FormProps } from '../../../src/wrappers/props.ts';
import { hear, inside, server, WEBHOOK } from '../support/mounted.ts';

/** Props of the component, as far as both frameworks have them. */
export type Props = Partial<FormProps> & {
  id?: string;
  className?: string;
  key?: string;
  ref?: unknown;
  [data: `data-${string}`]: string;
};

/** What a test needs of a framework. */
export interface Framework {
  /** Draws one form, or with `undefined` none, with this as its children; once all effects have run. */
  draw(props: Props | undefined, children?: string | { href: string; text: string }): Promise<void>;
}

/** What holds for the component in any framework. */
export function suite(start: (into: HTMLElement) => Framework): void {
  let into: HTMLElement;
  let draw: Framework['draw'];
  beforeEach(() => {
    into = document.body.appendChild(document.createElement('main'));
    ({ draw } = start(into));
  });
  const host = () => into.firstElementChild as HTMLElement;
  const form = () => inside(host());
  const button = () => form().one('button').textContent;
  const props: Props = { webhook: WEBHOOK, fields: 'city' };

  test('makes a form of its props, on an element of its own', async () => {
    await draw({ ...props, cta: 'Go', id: 'hero', className: 'wide', 'data-place': 'top' }, 'Write to us');
    expect([button(), form().one('input').getAttribute('name')]).toEqual(['Go', 'city']);
    expect([host().id, host().className, host().getAttribute('data-place')]).toEqual(['hero', 'wide', 'top']);
    expect(host().hasAttribute('data-leadtag')).toBe(true);
    expect(host().textContent).toContain('Write to us');
    expect(find('hero')?.element).toBe(host());
    expect(console.error).not.toHaveBeenCalled();
  });

  test('a drawing with the same options changes nothing; one with others is followed, and what was typed stays', async () => {
    const field = () => ({ city: { label: 'Town' } });
    await draw({ ...props, field: field(), formId: 'same' });
    const { root } = form();
    form().type('city', 'Lisbon');
    find('same')!.update({ cta: 'By hand' });
    await draw({ ...props, field: field(), formId: 'same' });
    expect(button()).toBe('By hand');
    await draw({ ...props, field: field(), formId: 'same', heading: 'Now' });
    expect([button(), form().one('h2').textContent, form().value('city')]).toEqual(['Send', 'Now', 'Lisbon']);
    expect(form().root).toBe(root);
  });

  test('an option that is undefined, or gone, has its default', async () => {
    await draw({ ...props, cta: 'Go' });
    await draw({ ...props, cta: undefined } as Props);
    expect(button()).toBe('Send');
    await draw({ ...props, id: 'hero', formId: undefined } as Props);
    expect(find('hero')?.element).toBe(host());
    expect(console.error).not.toHaveBeenCalled();
  });

  test('its listeners hear; another one with the next drawing hears instead, and the form stays', async () => {
    const heard: string[] = [];
    await draw({
      ...props,
      onReady: ({ detail }) => heard.push(`ready ${detail.formId}`),
      onStart: () => heard.push('a'),
    });
    await draw({ ...props, onReady: () => heard.push('ready again'), onStart: () => heard.push('b') });
    form().type('city', 'Lisbon');
    expect(heard).toEqual(['ready form', 'b']);
  });

  test('onSubmit may change the lead, and stop it', async () => {
    let stop = true;
    const handle: { current: Handle | null } = { current: null };
    const onSubmit: FormProps['onSubmit'] = (event) => {
      if (stop) event.preventDefault();
      event.detail.lead.fields.city = 'Porto';
    };
    await draw({ ...props, ref: handle, onSubmit });
    form().type('city', 'Lisbon');
    expect(await handle.current!.submit()).toMatchObject({ status: 'cancelled' });
    stop = false;
    await handle.current!.submit();
    expect(server.leads.map(({ fields }) => fields)).toEqual([{ city: 'Porto' }]);
  });

  test('a ref is the handle, when the form is there', async () => {
    const seen: (Handle | null)[] = [];
    const take = (handle: Handle | null) => {
      seen.push(handle);
      handle?.setValues({ city: 'Lisbon' });
    };
    await draw({ ...props, ref: take });
    expect(form().value('city')).toBe('Lisbon');
    const last = seen.at(-1)!;
    expect([last.element === host(), last.values()]).toEqual([true, { city: 'Lisbon' }]);
    await draw({ ...props, cta: 'Go', ref: take });
    expect(seen.at(-1)).toBe(last);
    await draw(undefined);
    expect(seen.at(-1)).toBeNull();
  });

  test('nothing is left when it goes', async () => {
    const heard: string[] = [];
    await draw({ ...props, formId: 'gone', onDiagnostic: () => heard.push('diagnostic') });
    const old = host();
    await draw(undefined);
    expect([into.childElementCount, find('gone'), find(old)]).toEqual([0, undefined, undefined]);
    expect(old.shadowRoot!.querySelector('form')).toBeNull();
    expect(old.querySelector('[role=status]')).toBeNull();
    old.dispatchEvent(new CustomEvent('leadtag:diagnostic'));
    expect(heard).toEqual([]);
  });

  test('a form under another key is another form', async () => {
    await draw({ ...props, key: 'a' });
    form().type('city', 'Lisbon');
    const old = host();
    await draw({ ...props, key: 'b' });
    expect(host()).not.toBe(old);
    expect(form().value('city')).toBe('');
    expect(find(old)).toBeUndefined();
  });

  test('a wrong option is told, and has its default', async () => {
    const heard = hear(document);
    // a text is told once for each page
    await draw({ ...props, theme: 'drak' as 'dark', radius: 1000, formId: `wrong${Math.random()}` });
    expect(button()).toBe('Send');
    const told = JSON.stringify((console.error as unknown as { mock: { calls: unknown[] } }).mock.calls);
    expect(told).toContain('data-theme');
    expect(told).toContain('data-radius');
    expect(heard).toContain('diagnostic CONFIG');
  });

  test('so is one that comes later: what is right beside it is followed', async () => {
    const heard = hear(document);
    await draw(props);
    await draw({ ...props, heading: 'Now', density: 'dense' as 'compact' });
    expect(form().one('h2').textContent).toBe('Now');
    expect(heard).toContain('diagnostic CONFIG');
  });

  test('options that hold themselves throw nothing', async () => {
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    await draw({ ...props, formId: 'circle', score: circle });
    await draw({ ...props, formId: 'circle', score: { ...circle } });
    expect(button()).toBe('Send');
  });

  test('without a webhook the children stay, and nothing throws; the form comes with the webhook', async () => {
    const handle: { current: Handle | null } = { current: null };
    await draw({ fields: 'city', formId: 'none', ref: handle }, 'Write to us');
    expect([host().shadowRoot, host().textContent]).toEqual([null, 'Write to us']);
    handle.current!.open();
    expect(handle.current!.values()).toEqual({});
    await draw({ ...props, formId: 'none', ref: handle }, 'Write to us');
    expect([button(), Object.keys(handle.current!.values())]).toEqual(['Send', ['city']]);
  });

  test.each(['shadow', 'light'] as const)('children are live, with a root of the kind %s', async (root) => {
    await draw({ ...props, root }, { href: '/a', text: 'A' });
    await draw({ ...props, root, cta: 'Go' }, { href: '/b', text: 'B' });
    await draw({ ...props, root }, 'Text');
    await draw({ ...props, root });
    await draw({ ...props, root }, { href: '/c', text: 'C' });
    expect((root === 'light' ? host() : host().shadowRoot!).querySelector('button')!.textContent).toBe('Send');
    expect(host().querySelector('[role=status]')).not.toBeNull();
    expect(host().querySelectorAll('a')).toHaveLength(root === 'light' ? 0 : 1);
    // without our form they stand there again
    find(
      root === 'light' ? (host().querySelector('[part=root]')!.parentElement!.parentElement as Element) : host(),
    )!.destroy();
    expect(host().querySelector('a')!.textContent).toBe('C');
    await draw({ ...props, root }, { href: '/d', text: 'D' });
    expect(host().querySelector('a')!.textContent).toBe('D');
    await draw(undefined);
    expect(into.childElementCount).toBe(0);
  });
}
