import { h } from 'preact';
import type { RouteAnswer } from '../model/questions.ts';
import { Group } from '../parts/Group.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';

const WHO = [
  ['hot', 'Hot leads'],
  ['warm', 'Warm leads'],
  ['cold', 'Cold leads'],
] as const;

const WHAT = [
  ['calendar', 'see a calendar', 'https://cal.example.com/you'],
  ['whatsapp', 'see WhatsApp', '+351 912 345 678 Hello'],
  ['download', 'get a file', 'https://example.com/guide.pdf'],
  ['redirect', 'go to a page', 'https://example.com/thanks'],
  ['success', 'read a message', 'Thank you, {name}.'],
  ['webhook', 'go to another webhook', 'https://hooks.example.com/hot'],
] as const;

type What = (typeof WHAT)[number][0];

/** Other ways for leads of a kind. */
export function Routes({ routes, onChange }: { routes: RouteAnswer[]; onChange(routes: RouteAnswer[]): void }) {
  const { announce } = useBuilder();
  const replace = (at: number, route: RouteAnswer) => onChange(routes.map((known, i) => (i === at ? route : known)));
  return (
    <div class="stack tight">
      {routes.map((route, at) => {
        const what = WHAT.find(([name]) => route[name] !== undefined) ?? WHAT[0];
        return (
          <Group class="card stack tight" label={`Route ${at + 1}`} key={at}>
            <div class="row">
              <div class="grow">
                <SelectField
                  label="Who"
                  value={route.who}
                  options={WHO}
                  onChange={(who) => replace(at, { ...route, who: who as RouteAnswer['who'] })}
                />
              </div>
              <div class="grow">
                <SelectField
                  label="They"
                  value={what[0]}
                  options={WHAT.map(([name, words]) => [name, words] as const)}
                  onChange={(next) => replace(at, { who: route.who, [next as What]: '' })}
                />
              </div>
              <button
                type="button"
                class="icon-button"
                aria-label={`Remove route ${at + 1}`}
                onClick={() => {
                  onChange(routes.filter((_, i) => i !== at));
                  announce('The route is removed.');
                }}
              >
                <Icon name="trash" />
              </button>
            </div>
            <TextField
              label={what[0] === 'success' ? 'Message' : what[0] === 'whatsapp' ? 'Number and text' : 'Address'}
              value={route[what[0]] ?? ''}
              placeholder={what[2]}
              onInput={(text) => replace(at, { ...route, [what[0]]: text })}
            />
          </Group>
        );
      })}
      <div>
        <button
          type="button"
          class="button compact"
          onClick={() => onChange([...routes, { who: 'hot', calendar: '' }])}
        >
          <Icon name="plus" />
          Add a route
        </button>
      </div>
    </div>
  );
}
