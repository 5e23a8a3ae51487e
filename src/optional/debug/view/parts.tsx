import { Fragment, h } from 'preact';
import type { Child } from '../../../extensions.ts';
import type { Model } from '../model.ts';

interface ButtonProps {
  label: string;
  onClick(): void;
  tone?: 'danger' | 'main' | 'quiet';
  title?: string;
}

export const Button = ({ label, onClick, tone, title }: ButtonProps) => (
  <button type="button" class={`button ${tone ?? ''}`} title={title} onClick={onClick}>
    {label}
  </button>
);

/** A button that asks back before it does what cannot be undone. */
export function ConfirmButton(props: { model: Model; id: string; label: string; ask: string; act(): unknown }) {
  const { model, id, label, ask, act } = props;
  const asks = model.confirming === id;
  return (
    <button type="button" class={`button ${asks ? 'danger' : ''}`} onClick={() => model.do.confirm(id, act)}>
      {asks ? ask : label}
    </button>
  );
}

export function CopyButton({ model, id, text, label }: { model: Model; id: string; text: string; label: string }) {
  return (
    <button type="button" class="button" onClick={() => model.do.copy(id, text)}>
      {model.copied === id ? 'Copied' : label}
    </button>
  );
}

type Tone = 'bad' | 'warn' | 'good' | 'note';

/** A thing to know: what it is, and what to do about it. */
export const Callout = (props: { tone: Tone; title: string; code?: string | undefined; children?: Child }) => (
  <div class={`callout ${props.tone}`}>
    <p>
      <b>{props.title}</b>
      {props.code && <code class="code">{props.code}</code>}
    </p>
    {props.children}
  </div>
);

export const Pill = ({ tone, text }: { tone: Tone | 'plain'; text: string }) => (
  <span class={`pill ${tone}`}>{text}</span>
);

/** Facts by name, of which those that are not known are left out. */
export const Facts = ({ of }: { of: readonly (readonly [name: string, value: Child])[] }) => (
  <dl class="facts">
    {of
      .filter(([, value]) => value !== undefined && value !== '' && value !== false && value !== null)
      .map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
  </dl>
);

export const Card = (props: { title: string; about?: Child; children?: Child }) => (
  <section class="card">
    <header>
      <h3>{props.title}</h3>
      {props.about && <span class="about">{props.about}</span>}
    </header>
    {props.children}
  </section>
);

export const Empty = ({ title, text }: { title: string; text: string }) => (
  <div class="empty">
    <b>{title}</b>
    <p>{text}</p>
  </div>
);

/** Something to unfold. */
export const Fold = (props: { label: string; open?: boolean; children?: Child }) => (
  <details open={props.open || undefined}>
    <summary>{props.label}</summary>
    {props.children}
  </details>
);

/** A line that tells what the last act has come to; heard, too. */
export const News = ({ model, of }: { model: Model; of: string }) => (
  <p class="news" role="status">
    {model.news[of] ?? ''}
  </p>
);
