import type { FormConfig } from '../../config/parse.ts';

/** The page's address fills in what the owner has listed, and nothing else. A box of its own, consent say, is never ticked by it. */
export function prefill(config: FormConfig, search: string): FormConfig {
  const asked = new URLSearchParams(search);
  const fields = config.fields.map((field) => {
    const value = config.prefill.includes(field.key) && asked.get(field.key);
    return value ? { ...field, value } : field;
  });
  return { ...config, fields };
}
