import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useBuilder } from '../state/context.ts';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  text: string | (() => string);
  label: string;
  /** What is said once it is done. */
  done: string;
  class?: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, label, done, class: className = 'button' }: CopyButtonProps) {
  const { announce, toast } = useBuilder();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2500);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async () => {
    const ok = await copyText(typeof text === 'string' ? text : text());
    setDone(ok);
    if (ok) announce(done);
    else toast('This browser does not let pages copy. Select the text, and copy it by hand.');
  };
  return (
    <button type="button" class={className} onClick={() => void copy()}>
      <Icon name={isDone ? 'check' : 'copy'} />
      {isDone ? 'Copied' : label}
    </button>
  );
}
