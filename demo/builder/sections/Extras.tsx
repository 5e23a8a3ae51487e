import { h } from 'preact';
import { EXTRAS } from '../model/outputs.ts';
import { Check } from '../parts/Check.tsx';
import { More } from '../parts/More.tsx';
import { useBuilder } from '../state/context.ts';

/** Scripts that no option asks for. */
export function Extras() {
  const { design, change } = useBuilder();
  const chosen = design.scripts ?? [];
  const write = (scripts: string[]) => change(({ scripts: _, ...so }) => (scripts.length ? { ...so, scripts } : so));
  return (
    <More summary="More that a form can do" open={chosen.length > 0}>
      <div class="stack tight">
        {EXTRAS.map(({ script, name, about }) => (
          <Check
            key={script}
            label={name}
            help={about}
            checked={chosen.includes(script)}
            onChange={(checked) => write(checked ? [...chosen, script] : chosen.filter((known) => known !== script))}
          />
        ))}
      </div>
    </More>
  );
}
