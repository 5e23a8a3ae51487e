import { h } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long a word stays (milliseconds). */
const STAYS = 5000;

/** A word that everybody sees and hears, for a moment. */
export function useToast() {
  const [text, setText] = useState('');
  const toast = useCallback((next: string) => setText(next), []);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => setText(''), STAYS);
    return () => clearTimeout(timer);
  }, [text]);
  const shown = (
    <div role="status" class={text ? 'toast' : 'visually-hidden'}>
      {text}
    </div>
  );
  return { toast, shown };
}
