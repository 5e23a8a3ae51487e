import { h } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Foot } from './Foot.tsx';
import { Health } from './health/Health.tsx';
import { warningsOf } from './model/warnings.ts';
import { useToast } from './parts/useToast.tsx';
import { Preview } from './preview/Preview.tsx';
import { Rail } from './Rail.tsx';
import { SECTION_IDS, SECTIONS, type SectionId } from './sections/names.ts';
import { Section } from './sections/Section.tsx';
import { PasteDialog } from './snippet/PasteDialog.tsx';
import { type Builder, BuilderContext } from './state/context.ts';
import { useDesign } from './state/useDesign.ts';
import { useSection } from './state/useSection.ts';
import { useShortcuts } from './state/useShortcuts.ts';
import { TopBar } from './TopBar.tsx';

/** The builder: a form is made on the left, and looked at on the right. */
export function App() {
  const { design, change, undo, redo, canUndo, canRedo } = useDesign();
  const [section, setSection] = useSection();
  const [view, setView] = useState<'edit' | 'preview'>('edit');
  const [theme, setTheme] = useState<string>();
  const [base, setBase] = useState('');
  const [isPasting, setPasting] = useState(false);
  const [said, setSaid] = useState('');
  const { toast, shown } = useToast();
  const place = useRef<string>();

  const announce = useCallback((text: string) => {
    // the same words twice are news, too
    setSaid((so) => (so === text ? `${text}\u00a0` : text));
  }, []);

  const goTo = useCallback((to: SectionId, where?: string) => {
    place.current = where ?? 'heading';
    setSection(to);
    setView('edit');
  }, []);
  useEffect(() => {
    const where = place.current;
    if (!where) return;
    place.current = undefined;
    const panel = document.getElementById('section');
    const found = panel?.querySelector<HTMLElement>(`[data-place="${CSS.escape(where)}"]`);
    const target = found ?? panel?.querySelector<HTMLElement>('[data-place=heading]');
    target?.closest('details')?.setAttribute('open', '');
    if (!found || where === 'heading') window.scrollTo({ top: 0 });
    target?.focus();
  });

  const takeBack = useCallback(
    (act: () => void, word: string) => {
      act();
      announce(word);
    },
    [announce],
  );
  const onUndo = useCallback(() => takeBack(undo, 'Undone.'), [undo, takeBack]);
  const onRedo = useCallback(() => takeBack(redo, 'Done again.'), [redo, takeBack]);
  useShortcuts(onUndo, onRedo);

  const paste = useCallback(() => setPasting(true), []);
  const builder = useMemo<Builder>(
    () => ({ design, change, goTo, announce, toast, theme, setTheme, base, setBase, paste }),
    [design, change, goTo, announce, toast, theme, base, paste],
  );
  const warnings = useMemo(() => warningsOf(design), [design]);
  const at = SECTION_IDS.indexOf(section);

  return (
    <BuilderContext.Provider value={builder}>
      <button type="button" class="skip" onClick={() => document.getElementById('section')?.focus()}>
        Skip to the form’s settings
      </button>
      <TopBar onUndo={onUndo} onRedo={onRedo} canUndo={canUndo} canRedo={canRedo} />
      <div class="builder" data-view={view}>
        <Rail section={section} onChoose={setSection} warnings={warnings} />
        <main id="section" tabIndex={-1} aria-labelledby="section-title">
          <Section key={section} id={section} />
          <Foot before={SECTION_IDS[at - 1]} next={SECTION_IDS[at + 1]} />
        </main>
        <aside class="side" aria-label="Preview and checks">
          <Preview />
          <Health warnings={warnings} />
        </aside>
      </div>
      <div class="switcher">
        <button type="button" aria-pressed={view === 'edit'} onClick={() => setView('edit')}>
          {SECTIONS[section]}
        </button>
        <button type="button" aria-pressed={view === 'preview'} onClick={() => setView('preview')}>
          Preview
          {warnings.length > 0 && <span class="badge warm">{warnings.length} to check</span>}
        </button>
      </div>
      {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
      <div role="status" class="visually-hidden">
        {said}
      </div>
      {shown}
    </BuilderContext.Provider>
  );
}
