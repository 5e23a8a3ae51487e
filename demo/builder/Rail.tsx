import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Warning } from './model/warnings.ts';
import { SECTION_IDS, SECTIONS, type SectionId } from './sections/names.ts';
import { summaryOf } from './sections/summary.ts';
import { useBuilder } from './state/context.ts';

interface RailProps {
  section: SectionId;
  onChoose(section: SectionId): void;
  warnings: readonly Warning[];
}

/** All sections in order, what stands in each, and where there is something to look at. */
export function Rail({ section, onChoose, warnings }: RailProps) {
  const { design } = useBuilder();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // on a phone the rail is a row that can be scrolled
    const button = current.current!;
    const row = button.closest('ol')!;
    row.scrollTo({ left: button.offsetLeft - (row.clientWidth - button.clientWidth) / 2 });
  }, [section]);
  return (
    <nav class="rail" aria-label="Sections">
      <ol>
        {SECTION_IDS.map((id, at) => {
          const own = warnings.filter(({ about, level }) => about === id && level !== 'hint');
          const worst = own.some(({ level }) => level === 'error') ? 'error' : '';
          return (
            <li key={id}>
              <button
                type="button"
                ref={id === section ? current : undefined}
                aria-current={id === section ? 'step' : undefined}
                onClick={() => onChoose(id)}
              >
                <span class="number" aria-hidden="true">
                  {at + 1}
                </span>
                <span class="words">
                  <b>{SECTIONS[id]}</b>
                  <small>{summaryOf(design, id)}</small>
                </span>
                {own.length > 0 && (
                  <span class={`dot ${worst}`}>
                    <span class="visually-hidden">{own.length} to check</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
