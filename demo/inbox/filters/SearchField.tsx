import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../app/Icon.tsx';
import { useInbox } from '../app/inbox-context.ts';

/** The list follows the typing, so late that not every letter is asked for, in milliseconds. */
const PAUSE = 180;

export function SearchField() {
  const { place, go } = useInbox();
  const given = place.filter.q ?? '';
  const [text, setText] = useState(given);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const sent = useRef(given);

  // another search came by the address: a link, or the way back
  useEffect(() => {
    if (given !== sent.current) setText(given);
    sent.current = given;
  }, [given]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (next: string) => {
    clearTimeout(timer.current);
    sent.current = next.trim();
    go({ filter: { ...place.filter, q: next.trim() || undefined } }, 'replace');
  };
  return (
    <label class="search-field">
      <span class="visually-hidden">Search leads</span>
      <Icon name="search" />
      <input
        id="search"
        class="input"
        type="search"
        placeholder="Name, company, message"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => search(value), PAUSE);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') search(text);
          if (key === 'Escape') {
            if (text) search('');
            setText('');
            currentTarget.blur();
          }
        }}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
    </label>
  );
}
