import { h } from 'preact';
import type { VariantInput } from '../../../src/config/schema.ts';
import { Icon } from '../parts/Icon.tsx';
import { More } from '../parts/More.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';

const LETTERS = 'abcd';

/** Other words for some of the visitors: a split test. */
export function Variants() {
  const { options, set, announce } = useBuilder();
  const variants: VariantInput[] = Array.isArray(options.variants) ? options.variants : [];
  const write = (next: VariantInput[]) => set('variants', next.length ? next : undefined);
  const edit = (at: number, changes: Partial<VariantInput>) =>
    write(variants.map((variant, i) => (i === at ? { ...variant, ...changes } : variant)));
  return (
    <More summary="Test other words (A/B)" open={variants.length > 0}>
      <p class="help">
        Each visitor sees one of them, and the lead says which. What you leave empty is as above, so leave the first one
        empty to test it against your words.
      </p>
      {variants.map((variant, at) => (
        <fieldset class="card stack tight" key={LETTERS[at]}>
          <legend class="visually-hidden">Variant {variant.id ?? LETTERS[at]}</legend>
          <div class="row">
            <b class="grow">Variant {variant.id ?? LETTERS[at]}</b>
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove variant ${variant.id ?? LETTERS[at]}`}
              onClick={() => {
                write(variants.filter((_, i) => i !== at));
                announce('The variant is removed.');
              }}
            >
              <Icon name="trash" />
            </button>
          </div>
          <TextField label="Heading" value={variant.heading ?? ''} onInput={(heading) => edit(at, { heading })} />
          <TextField label="Button" value={variant.cta ?? ''} onInput={(cta) => edit(at, { cta })} />
        </fieldset>
      ))}
      {variants.length < 4 && (
        <div>
          <button
            type="button"
            class="button compact"
            onClick={() => write(variants.length ? [...variants, {}] : [{}, {}])}
          >
            <Icon name="plus" />
            {variants.length ? 'One more' : 'Start a test'}
          </button>
        </div>
      )}
    </More>
  );
}
