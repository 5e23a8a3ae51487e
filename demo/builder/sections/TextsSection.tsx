import { h } from 'preact';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { textOf } from '../state/options.ts';
import { Variants } from './Variants.tsx';

const BUTTONS = ['Send me the guide', 'Book a demo', 'Get my quote', 'Save my seat', 'Subscribe', 'Ask for a call'];

export function TextsSection() {
  const { design, set } = useBuilder();
  return (
    <div class="stack">
      <TextField
        label="Heading"
        value={textOf(design, 'heading')}
        placeholder="Get the guide"
        onInput={(text) => set('heading', text)}
        place="heading-text"
      />
      <TextField
        label="Text below it"
        rows={2}
        value={textOf(design, 'text')}
        placeholder="One sentence: what they get, and when."
        onInput={(text) => set('text', text)}
      />
      <TextField
        label="Button"
        value={textOf(design, 'cta')}
        placeholder="Send"
        suggestions={BUTTONS}
        help="A verb and what they get beats “Submit”."
        onInput={(text) => set('cta', text)}
        place="cta"
      />
      <div class="columns">
        <TextField
          label="What you offer"
          value={textOf(design, 'offer')}
          placeholder="2026 guide"
          help="Goes along with each lead, so that you know later what they asked for."
          onInput={(text) => set('offer', text)}
        />
        <TextField
          label="Name of the form"
          value={textOf(design, 'formId')}
          placeholder="form"
          help="In your leads and your numbers. Short, without spaces: hero, footer."
          onInput={(text) => set('formId', text.trim().replace(/\s+/g, '-'))}
          place="formId"
        />
      </div>
      <Variants />
    </div>
  );
}
