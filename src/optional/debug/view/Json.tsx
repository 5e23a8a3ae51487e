import { h } from 'preact';
import { masked } from '../mask.ts';
import type { Model } from '../model.ts';
import { CopyButton } from './parts.tsx';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

/** A value as JSON, in colours, with secrets painted over. */
export function Json({ value, model, id }: { value: unknown; model: Model; id: string }) {
  const text = JSON.stringify(masked(value), null, 2) ?? 'undefined';
  return (
    <div class="json">
      <CopyButton model={model} id={id} text={text} label="Copy" />
      {/* it scrolls, and whoever has no mouse has to get there */}
      <section class="scroll" tabindex={0} aria-label="As JSON">
        <pre>{coloured(text)}</pre>
      </section>
    </div>
  );
}

function coloured(text: string) {
  const parts = [];
  let end = 0;
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(TOKEN)) {
    if (index > end) parts.push(text.slice(end, index));
    const kind = colon ? 'key' : string ? 'string' : 'value';
    parts.push(<span class={kind}>{colon ? string : token}</span>);
    if (colon) parts.push(colon);
    end = index + token.length;
  }
  parts.push(text.slice(end));
  return parts;
}
