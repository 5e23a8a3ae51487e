import type { Extension } from '../../extensions.ts';
import { words } from '../../locales/en.ts';
import { Choices } from './Choices.tsx';
import { draftOf } from './draft.ts';
import { checkboxes } from './kinds/checkboxes.ts';
import { date } from './kinds/date.ts';
import { number } from './kinds/number.ts';
import { radio } from './kinds/radio.ts';
import { url } from './kinds/url.ts';
import { prefill } from './prefill.ts';
import { TypedInput } from './TypedInput.tsx';

/** What longer forms need: web addresses, numbers, days and choices in sight; drafts that survive a reload, and prefilled fields. */
export const fields = (): Extension => ({
  name: 'fields',
  words: words.fields,
  kinds: { url, number, date, radio, checkboxes },
  controls: { url: TypedInput, number: TypedInput, date: TypedInput, radio: Choices, checkboxes: Choices },
  form: (config) => prefill(config, location.search),
  mounted: draftOf,
});
