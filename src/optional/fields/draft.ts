import type { Mounted, Part } from '../../extensions.ts';
import type { FieldValue } from '../../fields/kind.ts';
import { storageOf } from '../../platform/storage.ts';

/**
 * What a visitor has typed into a form, for the case that he reloads the page by accident: in this tab, for this page and this
 * form only, and gone once there is an outcome. Ticks of consent are not among it: those are given anew.
 */
export function draftOf({ host, config, state }: Mounted): Part {
  const storage = storageOf('sessionStorage');
  /** A full or forbidden storage only means that there is no draft. */
  const attempt = <T>(run: (storage: Storage, key: string) => T): T | undefined => {
    const { formId, draft } = config();
    try {
      return draft && storage ? run(storage, `leadtag:draft:${location.pathname}:${formId}`) : undefined;
    } catch {
      return undefined;
    }
  };
  const read = () =>
    attempt((storage, key): Record<string, FieldValue> => JSON.parse(storage.getItem(key) ?? 'null')) ?? {};

  /** Nothing is kept before the visitor has done something. */
  let isTouched = false;
  const start = () => {
    isTouched = true;
  };
  /** What stood in the fields by then: all else is the visitor's, also when he has changed his mind. */
  let before = state().values;
  let kept: unknown;
  const typed = new Set(Object.keys(read()));
  const keep = () => {
    const { values, status } = state();
    if (/received|saved/.test(status)) {
      isTouched = false;
      typed.clear();
      attempt((storage, key) => storage.removeItem(key));
    }
    if (!isTouched) before = values;
    if (values === kept || values === before) return;
    kept = values;
    for (const { key } of config().fields) if (values[key] !== before[key]) typed.add(key);
    const draft = config()
      .fields.filter(({ key }) => typed.has(key))
      .map(({ key }) => [key, values[key]]);
    attempt((storage, key) => storage.setItem(key, JSON.stringify(Object.fromEntries(draft))));
  };

  host.addEventListener('leadtag:start', start);
  return {
    typed: read,
    draw(props, next) {
      keep();
      return next(props);
    },
    end: () => host.removeEventListener('leadtag:start', start),
  };
}
