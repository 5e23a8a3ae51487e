import type { FieldProps } from '../view/Field.tsx';

/** What every control of ours has to have, as `src/view/Control.tsx` gives it to those of the core. */
export function controlProps({ field, error, on, id }: FieldProps) {
  const { key, required, help, autocomplete } = field;
  return {
    part: 'input',
    id,
    name: key,
    autocomplete,
    'aria-required': required || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined,
    onBlur: () => on.blur(field),
  };
}

/** An event of a control, as far as we ask. */
export interface Typing {
  currentTarget: { value: string };
}
