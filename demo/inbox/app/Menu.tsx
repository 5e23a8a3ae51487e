import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useInbox } from './inbox-context.ts';
import { useSample } from './use-sample.ts';

/** What is done now and then: sample leads, spend, keys, clearing up; and the ways out. */
export function Menu() {
  const { feed, ask } = useInbox();
  const { load, busy } = useSample();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => !menu.current?.contains(target as Node) && setOpen(false);
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // it closes the menu, and not the lead as well
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('keydown', leave, true);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('keydown', leave, true);
    };
  }, [open]);

  const does = (act: () => void) => () => {
    setOpen(false);
    // what opens now gives the focus back to where it was: a button that is gone could not take it
    button.current?.focus();
    act();
  };
  const count = feed.state?.count.leads ?? 0;
  return (
    <div
      class="menu"
      ref={menu}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        class="button compact"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        More
        <Icon name="down" />
      </button>
      <div id="menu" class="menu-box" hidden={!open}>
        <ul>
          <li>
            <button type="button" disabled={busy || feed.state?.sample} onClick={does(load)}>
              {feed.state?.sample ? 'The sample quarter is loaded' : 'Load a sample quarter'}
            </button>
          </li>
          <li>
            <button type="button" onClick={does(() => ask('spend'))}>
              Ad spend per campaign
            </button>
          </li>
          <li>
            <button type="button" onClick={does(() => ask('keys'))}>
              Quick keys <kbd>?</kbd>
            </button>
          </li>
          <li>
            <button
              type="button"
              class="menu-danger"
              disabled={count === 0 && feed.problems.length === 0}
              onClick={does(() => ask('clear'))}
            >
              Remove all leads
            </button>
          </li>
        </ul>
        <ul>
          <li>
            <a href="/" target="leadtag-demo-page">
              The landing page
            </a>
          </li>
          <li>
            <a href="/journey.html">A visitor’s journey</a>
          </li>
          <li>
            <a href="/builder.html">The builder</a>
          </li>
          <li>
            <a href="/docs/">The documentation</a>
          </li>
          <li>
            <a href="/tools/index.html">Send leads to other tools</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
