import { type ComponentChildren, h } from 'preact';

/** Something that the owner should know. */
export function Notice({ tone, children }: { tone?: 'warm' | 'hot' | 'good'; children: ComponentChildren }) {
  return <div class={`notice ${tone ?? ''}`}>{children}</div>;
}
