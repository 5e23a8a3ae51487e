import { h } from 'preact';
import type { FormProps } from './Form.tsx';

/** `+351 912 345 678 Hello!` as a link that opens a chat with this number and text: https://faq.whatsapp.com/5913398998672934. */
function chat(whatsapp = ''): string | undefined {
  const [, number, text] = /^\+?([\d\s()-]{7,})(.*)$/s.exec(whatsapp) ?? [];
  return number && `https://wa.me/${number.replace(/\D/g, '')}${text && `?text=${encodeURIComponent(text)}`}`;
}

/** What stands in place of the form once the lead is received, or safe on this device. Says which of the two. */
export function Panel({ state, say, ...form }: Pick<FormProps, 'config' | 'state' | 'say'>) {
  const config = state.way ?? form.config;
  const status = state.status as 'received' | 'saved';
  const links = { ...config, whatsapp: chat(config.whatsapp) };
  return (
    <div part="panel" class={`panel ${status}`}>
      <span class="mark" aria-hidden="true" />
      <h2 part="heading" tabindex={-1}>
        {say(`${status}_title`)}
      </h2>
      <p part="text">{(status === 'received' && config.success) || say(status)}</p>
      {(['download', 'calendar', 'whatsapp'] as const).map((next) => {
        const href = links[next];
        const download = next === 'download' ? '' : undefined;
        return (
          href && (
            <a part="button" href={href} download={download} target="_blank" rel="noopener">
              {say(next)}
            </a>
          )
        );
      })}
    </div>
  );
}
