import { h, hydrate, render, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import '../../../src/element.ts';
import { LeadForm } from '../../../src/preact.tsx';
import { inside, WEBHOOK } from '../support/mounted.ts';
import { suite } from './suite.ts';

/** A form that goes does so at the end of the turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

async function draw(drawn: VNode | null, into: HTMLElement) {
  render(drawn, into);
  await turn();
}

describe('leadtag/preact', () => {
  suite((into) => ({
    async draw(props, children) {
      const link = typeof children === 'object' ? <a href={children.href}>{children.text}</a> : children;
      const Form = LeadForm as (props: object) => VNode;
      await draw(props ? <Form {...props}>{link}</Form> : null, into);
    },
  }));
});

test('hydrating takes over what a server has written', async () => {
  const drawn = (
    <LeadForm webhook={WEBHOOK} fields="city" id="ssr" class="wide">
      <a href="mailto:hello@example.com">Write to us</a>
    </LeadForm>
  );
  const into = document.body.appendChild(document.createElement('main'));
  const host = into.appendChild(document.createElement('div'));
  Object.assign(host, { id: 'ssr', className: 'wide' });
  host.append(document.createElement('div'));
  host.firstElementChild!.append(Object.assign(document.createElement('a'), { textContent: 'Write to us' }));
  hydrate(drawn, into);
  await turn();
  expect(into.firstElementChild).toBe(host);
  expect(inside(host).one('input').getAttribute('name')).toBe('city');
});

test('<lead-form> takes its config as a property, and listeners by the names of our events', async () => {
  const heard: string[] = [];
  const into = document.body.appendChild(document.createElement('main'));
  const element = (cta: string) => (
    <lead-form
      data-webhook={WEBHOOK}
      data-cta={cta}
      config={{ fields: 'city' }}
      onleadtag:start={({ detail }) => heard.push(detail.formId)}
    />
  );
  await draw(element('Go'), into);
  const host = into.firstElementChild as HTMLElement;
  inside(host).type('city', 'Lisbon');
  await draw(element('Now'), into);
  expect([inside(host).one('button').textContent, inside(host).value('city')]).toEqual(['Now', 'Lisbon']);
  expect(heard).toEqual(['form']);
});
