import { h } from 'preact';
import { Check } from '../parts/Check.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { isOn, textOf } from '../state/options.ts';
import { Purposes } from './Purposes.tsx';

const WORDINGS = [
  'Yes, send me news and offers by e-mail. I can unsubscribe at any time.',
  'You may call me about my request.',
  'I have read the privacy policy and agree that my details are used to answer my request.',
];

export function ConsentSection() {
  const { design, set } = useBuilder();
  const consent = textOf(design, 'consent');
  return (
    <div class="stack">
      <TextField
        label="Text of the box"
        rows={3}
        value={consent}
        placeholder="Yes, send me news by e-mail."
        help="Say who writes, about what, and how often. A link: [privacy policy](https://example.com/privacy)"
        onInput={(text) => set('consent', text)}
        place="consent"
      />
      {!consent && (
        <div class="stack tight">
          <p class="help">Or begin with one of these:</p>
          <div class="row">
            {WORDINGS.map((wording) => (
              <button type="button" class="chip wording" key={wording} onClick={() => set('consent', wording)}>
                {wording}
              </button>
            ))}
          </div>
        </div>
      )}
      {consent && (
        <Check
          label="It must be ticked"
          help="Agreement to marketing that is forced does not count in many countries. Leave it optional unless you need it to answer."
          checked={isOn(design, 'consentRequired')}
          onChange={(checked) => set('consentRequired', checked || undefined)}
        />
      )}
      <TextField
        label="Privacy policy"
        type="url"
        value={textOf(design, 'privacyUrl')}
        placeholder="https://example.com/privacy"
        help="A link at the box, or below the button."
        onInput={(text) => set('privacyUrl', text.trim())}
        place="privacyUrl"
      />
      <Purposes />
    </div>
  );
}
