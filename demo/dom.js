/** @typedef {Node | string | number | false | undefined | null} Child */

/**
 * An element, made without any HTML text: children that are text stay text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | undefined | ((event: Event) => void)>} [attributes]  functions are listeners
 * @param {...Child} children  empty ones are left out
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(
    ...children.filter((child) => child || child === 0).map((child) => (child instanceof Node ? child : `${child}`)),
  );
  return element;
}
