import { h } from 'preact';
import { SECTIONS, type SectionId } from './sections/names.ts';
import { useBuilder } from './state/context.ts';

/** On to the next section, or back. */
export function Foot({ before, next }: { before: SectionId | undefined; next: SectionId | undefined }) {
  const { goTo } = useBuilder();
  return (
    <div class="section-foot">
      {before && (
        <button type="button" class="button" onClick={() => goTo(before)}>
          Back
        </button>
      )}
      <span class="grow" />
      {next && (
        <button type="button" class="button primary" onClick={() => goTo(next)}>
          Next: {SECTIONS[next]}
        </button>
      )}
    </div>
  );
}
