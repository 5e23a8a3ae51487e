import { h } from 'preact';
import { Choices } from '../parts/Choices.tsx';
import { More } from '../parts/More.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { textOf } from '../state/options.ts';
import type { DisplayName } from './display-names.ts';

/** When each opens, if its owner says nothing. */
const BY_DEFAULT = { popup: 'click', button: 'click', 'slide-in': 'delay', bar: 'load' } as const;

const TRIGGERS = [
  { value: 'click', name: 'By a click', about: 'Only when somebody asks for it.' },
  { value: 'delay', name: 'After a while', about: 'Some seconds after the page is there.' },
  { value: 'scroll', name: 'On the way down', about: 'Once so much of the page has been read.' },
  { value: 'exit', name: 'On the way out', about: 'When the visitor is about to leave.' },
  { value: 'load', name: 'At once', about: 'As soon as the page is there.' },
] as const;

const PLACES: Record<Exclude<DisplayName, 'inline'>, readonly (readonly [string, string])[]> = {
  popup: [
    ['', 'In the middle'],
    ['top', 'At the top'],
    ['bottom', 'At the bottom'],
    ['left', 'At the left'],
    ['right', 'At the right'],
  ],
  'slide-in': [
    ['', 'At the lower right'],
    ['left', 'At the lower left'],
    ['top', 'At the top'],
  ],
  bar: [
    ['', 'At the top'],
    ['bottom', 'At the bottom'],
  ],
  button: [
    ['', 'At the lower right'],
    ['left', 'At the lower left'],
    ['top', 'At the top'],
  ],
};

/** When what opens does so, how often, and where. */
export function Opening({ display }: { display: Exclude<DisplayName, 'inline'> }) {
  const { design, options, set } = useBuilder();
  const open = options.open ?? BY_DEFAULT[display];
  const id = textOf(design, 'formId') || 'leadtag';
  return (
    <div class="stack wide-gaps">
      <Choices
        label="When does it open?"
        isSmall
        value={open}
        items={TRIGGERS}
        onChange={(next) => set('open', next === BY_DEFAULT[display] ? undefined : next)}
        place="open"
      />
      <div class="columns">
        {(open === 'delay' || open === 'scroll') && (
          <TextField
            label={open === 'delay' ? 'Seconds' : 'Percent of the page'}
            type="number"
            min={0}
            max={open === 'delay' ? 3600 : 100}
            value={textOf(design, 'openValue')}
            placeholder={open === 'delay' ? '5' : '50'}
            onInput={(text) => set('openValue', text === '' ? undefined : Number(text))}
            place="openValue"
          />
        )}
        {open !== 'click' && (
          <TextField
            label="Days it stays away once closed"
            type="number"
            min={0}
            max={365}
            value={textOf(design, 'frequency')}
            placeholder="7"
            help="After a lead it never opens by itself again."
            onInput={(text) => set('frequency', text === '' ? undefined : Number(text))}
            place="frequency"
          />
        )}
        <SelectField
          label="Where"
          value={options.placement ?? ''}
          options={PLACES[display]}
          onChange={(place) => set('placement', (place || undefined) as typeof options.placement)}
        />
        {display === 'button' && (
          <TextField
            label="What the floating button says"
            value={textOf(design, 'openLabel')}
            placeholder={textOf(design, 'cta') || 'Send'}
            onInput={(text) => set('openLabel', text)}
          />
        )}
      </div>
      <p class="help">
        A link on your page opens it at any time: <code>{`<a href="#${id}">`}</code>
      </p>
      <More summary="Open it by something else on the page" open={!!options.openTarget}>
        <TextField
          label="CSS selector"
          value={textOf(design, 'openTarget')}
          placeholder=".book-now"
          help="A click on whatever this finds opens the form."
          onInput={(text) => set('openTarget', text)}
        />
      </More>
    </div>
  );
}
