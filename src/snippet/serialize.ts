import type { ComponentChild, ComponentChildren, VNode } from 'preact';
import { escapeHtml } from './escape.ts';

type Props = Record<string, unknown>;

/** Says other attributes of an element than those it was drawn with. */
export type Amend = (type: string, props: Props) => Props;

const VOID = /^(input|br|hr|img)$/;

/**
 * What the views draw, as HTML: that of an element, a text, or a list of them. Events are left out. Components run at once,
 * since those of the views are functions of their props.
 */
export function serialize(node: ComponentChildren, amend: Amend = (_, props) => props): string {
  if (Array.isArray(node)) return node.map((child: ComponentChildren) => serialize(child, amend)).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return escapeHtml(String(node));
  const { type, props } = node as VNode<Props>;
  if (typeof type === 'function') return serialize((type as (props: Props) => ComponentChild)(props), amend);
  const { children, ...own } = props;
  const { value, ...attributes } = amend(type, own);
  // the value of these stands inside
  if (type === 'textarea') return element(type, attributes, `\n${escapeHtml(String(value ?? ''))}`);
  if (type === 'select') {
    const choose: Amend = (inner, of) => (inner === 'option' ? { ...of, selected: of.value === value } : of);
    return element(type, attributes, serialize(children as ComponentChildren, choose));
  }
  const isEmpty = type === 'input' && value === '';
  return element(
    type,
    isEmpty ? attributes : { ...attributes, value },
    serialize(children as ComponentChildren, amend),
  );
}

/** An element as HTML; `inside` is HTML. `true` writes the bare name of an attribute, except where ARIA wants the word. */
export function element(type: string, attributes: Props, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    // `__source` and the like are what JSX adds while it is developed
    if (value === null || value === undefined || typeof value === 'function' || /^__/.test(name)) return [];
    const isWord = /^(aria-|spellcheck$)/.test(name);
    if (typeof value === 'boolean' && !isWord) return value ? ` ${name}` : [];
    return ` ${name}="${escapeHtml(String(value))}"`;
  });
  return `<${type}${written.join('')}>${VOID.test(type) ? '' : `${inside}</${type}>`}`;
}
