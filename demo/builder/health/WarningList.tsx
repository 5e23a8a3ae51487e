import { h } from 'preact';
import type { Warning } from '../model/warnings.ts';
import { Icon } from '../parts/Icon.tsx';
import { SECTIONS } from '../sections/names.ts';
import { useBuilder } from '../state/context.ts';
import { placeOf } from './place-of.ts';

const ORDER = { error: 0, warning: 1, hint: 2 };
const WORDS = { error: 'Must be changed', warning: 'Should be changed', hint: 'Worth a thought' };

/** What an owner should look at, the worst first, each with a way to put it right. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  const { change, goTo, announce } = useBuilder();
  if (!warnings.length) return <p class="help">Nothing stands in the way of this form.</p>;
  const sorted = [...warnings].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
  return (
    <ul class="warnings">
      {sorted.map(({ id, level, about, text, what_to_do: advice, fix }) => (
        <li key={id} class={level}>
          <Icon name={level === 'hint' ? 'info' : 'warning'} />
          <div>
            <p>
              <span class="visually-hidden">{WORDS[level]}: </span>
              <b>{text}</b> {advice}
            </p>
            <div class="row">
              {fix && (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    change(fix);
                    announce('Done. Undo takes it back.');
                  }}
                >
                  Put it right
                </button>
              )}
              <button type="button" class="link-button" onClick={() => goTo(about, placeOf(id))}>
                Go to {SECTIONS[about]}
              </button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
