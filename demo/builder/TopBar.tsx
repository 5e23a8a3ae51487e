import { h } from 'preact';
import { Icon } from './parts/Icon.tsx';
import { ShareButton } from './snippet/ShareButton.tsx';
import { useBuilder } from './state/context.ts';

interface TopBarProps {
  onUndo(): void;
  onRedo(): void;
  canUndo: boolean;
  canRedo: boolean;
}

export function TopBar({ onUndo, onRedo, canUndo, canRedo }: TopBarProps) {
  const { paste, goTo } = useBuilder();
  return (
    <header class="topbar">
      <a class="brand" href="docs/index.html" aria-label="leadtag, documentation">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path fill="currentColor" d="M3 3h9l9 9-9 9-9-9z" />
          <circle cx="8" cy="8" r="2" class="hole" />
        </svg>
        <span class="wide-only">leadtag</span>
      </a>
      <h1 class="brand-app">Form builder</h1>
      <span class="grow" />
      <button type="button" class="icon-button" aria-label="Undo" title="Undo" disabled={!canUndo} onClick={onUndo}>
        <Icon name="undo" />
      </button>
      <button type="button" class="icon-button" aria-label="Redo" title="Redo" disabled={!canRedo} onClick={onRedo}>
        <Icon name="redo" />
      </button>
      <button type="button" class="button quiet" aria-label="Open a snippet" onClick={paste}>
        <Icon name="paste" />
        <span class="wide-only">Open a snippet</span>
      </button>
      <ShareButton />
      <button type="button" class="button primary" onClick={() => goTo('code')}>
        <span class="wide-only">Get the code</span>
        <span class="narrow-only">Code</span>
      </button>
    </header>
  );
}
