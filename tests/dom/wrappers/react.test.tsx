/** @jsx React.createElement */
import * as React from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/element.ts';
import { find } from '../../../src/mount.ts';
import { LeadForm } from '../../../src/react.tsx';
import { inside, WEBHOOK } from '../support/mounted.ts';
import { suite } from './suite.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await React.act(async () => root.unmount());
});

/** Draws, and waits for effects; a form that goes does so at the end of the turn. */
const render = (root: Root, drawn: React.ReactNode) => React.act(async () => root.render(drawn));

function begin(into: Element = document.body.appendChild(document.createElement('main'))) {
  const root = createRoot(into);
  roots.push(root);
  return { into, draw: (drawn: React.ReactNode) => render(root, drawn) };
}

const starts = {
  'leadtag/react': (drawn: React.ReactNode) => drawn,
  'leadtag/react in StrictMode': (drawn: React.ReactNode) => <React.StrictMode>{drawn}</React.StrictMode>,
};

describe.each(Object.entries(starts))('%s', (_, around) => {
  suite((into) => {
    const { draw } = begin(into);
    return {
      async draw(props, children) {
        const link = typeof children === 'object' ? <a href={children.href}>{children.text}</a> : children;
        await draw(around(props && <LeadForm {...(props as React.ComponentProps<typeof LeadForm>)}>{link}</LeadForm>));
      },
    };
  });
});

test('StrictMode: one form, which says once that it is ready', async () => {
  const heard: string[] = [];
  const { into, draw } = begin();
  await draw(
    <React.StrictMode>
      <LeadForm webhook={WEBHOOK} onReady={() => heard.push('ready')} />
    </React.StrictMode>,
  );
  expect(heard).toEqual(['ready']);
  expect(into.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(inside(into.firstElementChild as HTMLElement).root.querySelectorAll('form')).toHaveLength(1);
});

test('a server writes the element and the children; hydrating them says nothing, and the form is there', async () => {
  const drawn = (
    <LeadForm webhook={WEBHOOK} fields="city" id="ssr" className="wide" style={{ minHeight: 300 }}>
      <a href="mailto:hello@example.com">Write to us</a>
    </LeadForm>
  );
  const into = document.body.appendChild(document.createElement('main'));
  into.append(document.createRange().createContextualFragment(renderToString(drawn)));
  const host = into.firstElementChild as HTMLElement;
  expect([host.id, host.className, host.querySelector('a')!.textContent]).toEqual(['ssr', 'wide', 'Write to us']);
  const recovered: unknown[] = [];
  await React.act(async () => {
    roots.push(hydrateRoot(into, drawn, { onRecoverableError: (error) => recovered.push(error) }));
  });
  expect(into.firstElementChild).toBe(host);
  expect(inside(host).one('input').getAttribute('name')).toBe('city');
  expect(recovered).toEqual([]);
  expect(console.error).not.toHaveBeenCalled();
});

test("a parent's effects find the handle", async () => {
  const seen: unknown[] = [];
  function Parent() {
    const form = React.useRef<React.ComponentRef<typeof LeadForm>>(null);
    React.useEffect(() => {
      seen.push(form.current?.values());
    }, []);
    return <LeadForm ref={form} webhook={WEBHOOK} fields="city" />;
  }
  await begin().draw(<Parent />);
  expect(seen).toEqual([{ city: '' }]);
});

test('a neighbour that suspends does not take away what was typed', async () => {
  let resolve = () => {};
  const wait = new Promise<void>((done) => {
    resolve = done;
  });
  const Neighbour = ({ waits }: { waits: boolean }) => (waits ? React.use(wait) : undefined) ?? <p>here</p>;
  const { into, draw } = begin();
  const page = (waits: boolean) => (
    <React.Suspense fallback="…">
      <LeadForm webhook={WEBHOOK} fields="city" formId="stays" />
      <Neighbour waits={waits} />
    </React.Suspense>
  );
  await draw(page(false));
  const host = into.querySelector<HTMLElement>('[data-leadtag]')!;
  inside(host).type('city', 'Lisbon');
  const form = find('stays');
  await draw(page(true));
  expect(host.style.display).toBe('none');
  resolve();
  await draw(page(true));
  expect(host.style.display).toBe('');
  expect(inside(host).value('city')).toBe('Lisbon');
  expect(find('stays')).toBe(form);
});

test('<Activity>: a form that is hidden ends, and comes back with what was typed', async () => {
  const { into, draw } = begin();
  const page = (mode: 'visible' | 'hidden', formId = 'tab') => (
    <React.Activity mode={mode}>
      <LeadForm webhook={WEBHOOK} fields="city" formId={formId} />
    </React.Activity>
  );
  await draw(page('visible'));
  const host = into.firstElementChild as HTMLElement;
  inside(host).type('city', 'Lisbon');
  await draw(page('hidden'));
  expect(find('tab')).toBeUndefined();
  await draw(page('visible'));
  expect(into.firstElementChild).toBe(host);
  expect(inside(host).value('city')).toBe('Lisbon');
  // and a second time, though nothing was typed in between
  await draw(page('hidden'));
  await draw(page('visible'));
  expect(inside(host).value('city')).toBe('Lisbon');
});

test('<Activity>: a lead that was sent leaves an empty form', async () => {
  const { into, draw } = begin();
  const page = (mode: 'visible' | 'hidden') => (
    <React.Activity mode={mode}>
      <LeadForm webhook={WEBHOOK} fields="city" formId="sent" />
    </React.Activity>
  );
  await draw(page('visible'));
  const host = into.firstElementChild as HTMLElement;
  inside(host).type('city', 'Lisbon');
  await React.act(async () => void (await find('sent')!.submit()));
  await draw(page('hidden'));
  await draw(page('visible'));
  expect(inside(host).value('city')).toBe('');
});

test('<lead-form> takes its config as a property, and listeners by the names of our events', async () => {
  const heard: string[] = [];
  const { into, draw } = begin();
  const element = (cta: string) => (
    <lead-form
      data-webhook={WEBHOOK}
      data-cta={cta}
      config={{ fields: 'city' }}
      onleadtag:start={({ detail }) => heard.push(detail.formId)}
    />
  );
  await draw(element('Go'));
  const host = into.firstElementChild as HTMLElement;
  inside(host).type('city', 'Lisbon');
  await draw(element('Now'));
  expect([inside(host).one('button').textContent, inside(host).value('city')]).toEqual(['Now', 'Lisbon']);
  expect(heard).toEqual(['form']);
});
