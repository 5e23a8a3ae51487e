import { h } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';

const SHOWN_MS = 6000;

/** A line at the bottom for what was done, and an unseen one for what happens by itself; both are read out. */
export function useSaying() {
  const [shown, setShown] = useState('');
  const [unseen, setUnseen] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const say = useCallback((text: string) => {
    clearTimeout(timer.current);
    setShown(text);
    timer.current = setTimeout(() => setShown(''), SHOWN_MS);
  }, []);

  const lines = (
    <div>
      <p role="status" class={shown ? 'toast' : 'visually-hidden'}>
        {shown}
      </p>
      <p role="status" class="visually-hidden" data-announced>
        {unseen}
      </p>
    </div>
  );
  return { say, announce: setUnseen, lines };
}
