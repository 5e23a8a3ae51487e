import type { FormOptions } from '../../../src/config/parse.ts';
import type { Design } from '../model/design.ts';

/** The design with one option more; an empty one goes. */
export function withOption<K extends keyof FormOptions>(
  design: Design,
  name: K,
  value: FormOptions[K] | undefined,
): Design {
  const { [name]: _, ...rest }: Partial<FormOptions> = design.options;
  const options = value === undefined || value === '' ? rest : { ...rest, [name]: value };
  return { ...design, options: { webhook: '', ...options } as FormOptions };
}

/** What stands in an option that is a text; in any other nothing. */
export function textOf(design: Design, name: keyof FormOptions): string {
  const value = design.options[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether an option is on. Owners may write it in many ways. */
export function isOn(design: Design, name: keyof FormOptions): boolean {
  const value = design.options[name];
  return value === true || (typeof value === 'string' && /^(|true|yes|1)$/i.test(value));
}
