import { h } from 'preact';
import { useState } from 'preact/hooks';
import { en, words } from '../../../src/locales/en.ts';
import { More } from '../parts/More.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { LANGUAGES } from '../preview/languages.ts';
import { useBuilder } from '../state/context.ts';
import { textOf } from '../state/options.ts';

/** Every text that comes with the form. */
const TEXTS: Record<string, string> = Object.assign({}, en, ...Object.values(words));

export function LanguagesSection() {
  const { design, options, set } = useBuilder();
  const [search, setSearch] = useState('');
  const locale = textOf(design, 'locale');
  const messages: Record<string, string> = Object(options.messages);
  const write = (key: string, text: string) => {
    const { [key]: _, ...rest } = messages;
    const next = text ? { ...rest, [key]: text } : rest;
    set('messages', Object.keys(next).length ? next : undefined);
  };
  const wanted = search.trim().toLowerCase();
  const found = Object.entries(TEXTS).filter(
    ([key, text]) => !wanted || `${key} ${text} ${messages[key] ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <div class="stack wide-gaps">
      <SelectField
        label="Language of the form"
        value={locale}
        options={[['', 'That of the page it stands on'], ...LANGUAGES]}
        help="Errors, buttons and outcomes. Each language but English is one more small script, which the snippet brings."
        onChange={(tag) => set('locale', tag || undefined)}
        place="locale"
      />
      {!locale && (
        <Notice>
          <p>
            The form follows the <code>lang</code> of your page. If that is not English, choose the language here, so
            that its script is in the snippet. The preview can speak any of them.
          </p>
        </Notice>
      )}
      {locale && locale !== 'en' && (
        <Notice tone="warm">
          <p>
            The heading, the labels, the choices and the consent are your own words: write them in this language, too.
          </p>
        </Notice>
      )}
      <More summary="Say it in your own words" open={Object.keys(messages).length > 0}>
        <TextField label="Find a text" type="search" value={search} placeholder="Thank you" onInput={setSearch} />
        {found.length ? (
          <div class="stack tight messages">
            {found.map(([key, text]) => (
              <TextField
                key={key}
                label={text}
                value={messages[key] ?? ''}
                placeholder={key}
                onInput={(value) => write(key, value)}
              />
            ))}
          </div>
        ) : (
          <p class="empty">No text of the form says that.</p>
        )}
      </More>
    </div>
  );
}
