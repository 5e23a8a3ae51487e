import { h } from 'preact';
import type { FormProps } from './Form.tsx';

/** What stands in place of the form once the lead is received, or safe on this device. Says which of the two. */
export function Panel({ config, state, say }: Pick<FormProps, 'config' | 'state' | 'say'>) {
  const received = state.status === 'received';
  return (
    <div part="panel" class={`panel ${state.status}`}>
      <span class="mark" aria-hidden="true" />
      <h2 part="heading" tabIndex={-1}>
        {say(received ? 'received_title' : 'saved_title')}
      </h2>
      <p part="text" class="text">
        {received ? config.success || say('received') : say('saved')}
      </p>
      {config.download && (
        <a part="button" class="button" href={config.download} download="" target="_blank" rel="noopener noreferrer">
          {say('download')}
        </a>
      )}
    </div>
  );
}
