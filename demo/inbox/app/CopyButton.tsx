import { h } from 'preact';
import { Icon } from './Icon.tsx';
import { useInbox } from './inbox-context.ts';

interface Props {
  text: string;
  /** As in "The snippet was copied". */
  what: string;
  label?: string;
}

export function CopyButton({ text, what, label = 'Copy' }: Props) {
  const { say } = useInbox();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(`${what} was copied.`),
      () => say(`${what} could not be copied: the browser does not allow it.`),
    );
  return (
    <button type="button" class="button compact copy" aria-label={`${label}: ${what.toLowerCase()}`} onClick={copy}>
      <Icon name="copy" />
      {label}
    </button>
  );
}
