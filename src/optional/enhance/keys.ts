import { KNOWN } from '../../fields/known.ts';

/** The name of an input as a key of a lead: `Your Email` is `your_email`, `fields[email]` is `fields_email`. */
export function keyOf(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(key) && !/^(constructor|prototype)$/.test(key) ? key : `field_${key}`.replace(/_$/, '');
}

/** The same without what page builders put around each name: `form_fields[utm_source]`. */
export const plainKey = (name: string): string => keyOf(name).replace(/^(form_)?fields?_(?=.)/, '');

/** The same key once more, with a number: two names can be one key. */
export function freeKey(key: string, taken: object): string {
  let free = key;
  for (let n = 2; free in taken; n++) free = `${key}_${n}`;
  return free;
}

const BY_TYPE: Record<string, string> = { email: 'email', tel: 'phone', url: 'website' };

/** What inputs are called that say nothing else of themselves; the first that fits counts. */
const BY_NAME: [key: string, names: RegExp][] = [
  ['email', /(^|_)e?_?mail(_address)?$|^e?mail_/],
  ['phone', /(^|_)(tele)?phone(_number)?$|(^|_)(tel|mobile)$/],
  ['first_name', /(^|_)(first|given)_?name$|^fname$/],
  ['last_name', /(^|_)(last|family|sur)_?name$|^lname$/],
  ['company', /(^|_)(company|organi[sz]ation)(_name)?$/],
  ['message', /(^|_)(message|comments?)$/],
  ['name', /^((your|full|contact)_)?name$/],
];

/** What an input says of itself. */
export interface Described {
  type: string;
  /** Buttons have none. */
  autocomplete?: string;
  name: string;
}

/** The known key that an input asks for by its type or its `autocomplete`: `email`, `phone`, `name`, … */
export function keyByKind({ type, autocomplete }: Described): string | undefined {
  const token = autocomplete?.split(/\s+/).pop();
  return BY_TYPE[type] ?? Object.keys(KNOWN).find((key) => token && KNOWN[key]![0] === token);
}

/** The same by its name alone: a guess. */
export const keyByName = ({ type, name }: Described): string | undefined =>
  /^(text|textarea|search)$/.test(type) ? BY_NAME.find(([, names]) => names.test(plainKey(name)))?.[0] : undefined;
