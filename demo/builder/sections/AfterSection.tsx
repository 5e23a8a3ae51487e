import { h } from 'preact';
import { useState } from 'preact/hooks';
import { goalOf } from '../model/goals.ts';
import { Choices } from '../parts/Choices.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { textOf, withOption } from '../state/options.ts';

const NEXT = [
  { value: 'none', name: 'Only the message', about: 'They read it, and go on as they like.' },
  { value: 'download', name: 'A download', about: 'A button for the file that was promised.' },
  { value: 'calendar', name: 'A calendar', about: 'A button to book a time.' },
  { value: 'whatsapp', name: 'WhatsApp', about: 'A button that opens a chat with you.' },
  { value: 'redirect', name: 'Another page', about: 'The visitor is taken there.' },
] as const;

type Next = (typeof NEXT)[number]['value'];

const FIELDS: Record<Exclude<Next, 'none'>, [label: string, placeholder: string, help: string]> = {
  download: ['Address of the file', 'https://example.com/guide.pdf', 'On your own site it starts by itself.'],
  calendar: ['Address of the calendar', 'https://cal.example.com/you', 'Any booking page.'],
  whatsapp: [
    'Number, and a first message',
    '+351 912 345 678 Hello, I have just asked for a demo',
    'The number with its country code.',
  ],
  redirect: [
    'Address of the page',
    'https://example.com/thanks',
    'Once the lead is received or safe. Not while offline.',
  ],
};

export function AfterSection() {
  const { design, set, change } = useBuilder();
  const there = NEXT.find(({ value }) => value !== 'none' && textOf(design, value))?.value;
  const [chosen, setChosen] = useState<Next>(there ?? goalOf(design.goal).asks ?? 'none');
  const next = there ?? chosen;
  const choose = (value: Next) => {
    setChosen(value);
    // one thing at a time: what was there before goes
    change((so) =>
      NEXT.reduce(
        (left, { value: name }) => (name === 'none' || name === value ? left : withOption(left, name, undefined)),
        so,
      ),
    );
  };
  return (
    <div class="stack wide-gaps">
      <TextField
        label="Message"
        rows={3}
        value={textOf(design, 'success')}
        placeholder="We have received your details."
        help="Stands in place of the form. {name} becomes what they have typed there, where qualification is on."
        onInput={(text) => set('success', text)}
        place="success"
      />
      <Choices isSmall label="And then" value={next} items={NEXT} onChange={choose} place="after" />
      {next !== 'none' && (
        <TextField
          key={next}
          label={FIELDS[next][0]}
          value={textOf(design, next)}
          placeholder={FIELDS[next][1]}
          help={FIELDS[next][2]}
          type={next === 'whatsapp' ? 'text' : 'url'}
          onInput={(text) => {
            setChosen(next);
            set(next, next === 'whatsapp' ? text : text.trim());
          }}
          place={next}
        />
      )}
      <TextField
        label="If nothing works"
        value={textOf(design, 'contact')}
        placeholder="hello@example.com"
        help="Shown when a lead could be neither sent nor kept: an e-mail address, a phone number, a link or a sentence."
        onInput={(text) => set('contact', text)}
        place="contact"
      />
    </div>
  );
}
