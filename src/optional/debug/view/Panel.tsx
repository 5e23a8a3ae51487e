import { h } from 'preact';
import { type Model, SECTIONS, type Section } from '../model.ts';
import { Attribution } from './Attribution.tsx';
import { Events } from './Events.tsx';
import { Forms } from './Forms.tsx';
import { Outbox } from './Outbox.tsx';
import { Page } from './Page.tsx';
import { Score } from './Score.tsx';

const CONTENT = { forms: Forms, outbox: Outbox, attribution: Attribution, score: Score, events: Events, page: Page };
const NAMES: Record<Section, string> = {
  forms: 'Forms',
  outbox: 'Outbox',
  attribution: 'Attribution',
  score: 'Score',
  events: 'Events',
  page: 'Page',
};

/** The panel as it stands. Holds nothing. */
export function Panel({ model }: { model: Model }) {
  const { section, side } = model;
  const Content = CONTENT[section];
  const badges: Partial<Record<Section, number>> = {
    outbox: model.outbox?.length ?? 0,
    events: model.log.filter(({ name }) => name === 'diagnostic').length,
  };
  /** One stop of the Tab key for all tabs; arrows lead from one to the next. */
  const onKeyDown = (event: KeyboardEvent) => {
    const at = SECTIONS.indexOf(section);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: SECTIONS.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    model.do.section(SECTIONS.at(to % SECTIONS.length)!);
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  return (
    <section
      class={`panel ${side}`}
      popover="manual"
      aria-label="leadtag debug panel"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        model.do.collapse();
      }}
    >
      <header class="bar">
        <span class="logo" aria-hidden="true" />
        <h2>
          leadtag <small>{model.version}</small>
        </h2>
        <button type="button" class="icon swap" aria-label="Move to the other side" onClick={model.do.swap} />
        <button type="button" class="icon fold" aria-label="Fold away" onClick={model.do.collapse} />
        <button type="button" class="icon close" aria-label="Close for good" onClick={model.do.close} />
      </header>
      <div class="tabs" role="tablist" aria-label="Sections" onKeyDown={onKeyDown}>
        {SECTIONS.map((name) => (
          <button
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === section}
            aria-controls="content"
            tabindex={name === section ? 0 : -1}
            onClick={() => model.do.section(name)}
          >
            {NAMES[name]}
            {(badges[name] ?? 0) > 0 && (
              <span class={`badge ${name === 'events' ? 'bad' : ''}`}>{String(badges[name])}</span>
            )}
          </button>
        ))}
      </div>
      <div class="content" id="content" role="tabpanel" aria-labelledby={`tab-${section}`} tabindex={0}>
        {model.behind && (
          <p class="behind">A dialog of the page is open. You can read here; to click, close it first.</p>
        )}
        <Content key={section} model={model} />
      </div>
      <footer class="foot">Only you see this. Nothing of it leaves this browser.</footer>
    </section>
  );
}
