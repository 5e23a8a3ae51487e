import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import { areKeysOn, turnKeys } from './shortcuts.ts';

const KEYS: [keys: string[], does: string][] = [
  [['/'], 'Search'],
  [['j', '↓'], 'The next lead'],
  [['k', '↑'], 'The lead before'],
  [['Enter'], 'Open the lead'],
  [['Esc'], 'Close the lead, or leave the search'],
  [['?'], 'This list'],
];

export function KeysDialog({ close }: { close(): void }) {
  const [on, setOn] = useState(areKeysOn);
  return (
    <Dialog title="Quick keys" close={close}>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            turnKeys(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
        <span>
          Use keys of a single character
          <small>Turn this off if they get in the way of speech control or of another tool.</small>
        </span>
      </label>
    </Dialog>
  );
}
