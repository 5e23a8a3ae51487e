/**
 * What the views need of preact, in a few lines: the script is built with this in the place of `preact`, which would be a
 * twentieth of its weight. Components are functions of their props and run at once; attributes are written as in HTML; and
 * there is no way to raw HTML or inline styles. Draws what preact does, and a test draws the same forms with both.
 */

type Props = Record<string, unknown>;
/** What is no text and no element is not drawn, but counts: what comes after it is known by its place. */
type Child = Part | string | boolean | null | undefined | Child[];

/** An element of this type, or a text: that has none. */
interface Part {
  type: string;
  props: Props;
  children: Child[];
  key?: unknown;
}

/** A part that stands on the page. */
interface Drawn {
  part: Pick<Part, 'type' | 'props'>;
  node: HTMLElement & Props;
  /** Unknown of what came with the page. */
  inside?: Contents;
}

/** What stands in a node: each by its key, or else by its place. */
type Contents = Map<string, Drawn>;

const roots = new WeakMap<Node, Contents>();

export const Fragment = (props: { children: Child[] }): Child => props.children;

export function h(type: string | ((props: never) => Child), props: Props | null, ...children: Child[]): Child {
  if (typeof type === 'string') return { type, props: props ?? {}, children };
  const made = type({ ...props, children } as never);
  if (props?.key) (made as Part).key = props.key;
  return made;
}

/** Draws into `root`. What stands there and is still wanted stays the very node, and keeps its focus. */
export const render = (child: Child, root: Node): void => {
  roots.set(root, fill(root, roots.get(root), [child]));
};

function fill(parent: Node, drawn: Contents | undefined, children: Child[]): Contents {
  const wanted = new Map<string, Part>();
  const collect = (list: Child[], path: string) =>
    list.forEach((child, i) => {
      if (Array.isArray(child)) collect(child, `${path + i}.`);
      else if (child && child !== true) {
        const part = typeof child === 'object' ? child : { type: '', props: { data: child }, children: [] };
        wanted.set(path + (part.key ?? i), part);
      }
    });
  collect(children, '');
  let before = drawn ?? adopt(parent, [...wanted.keys()]);
  // a translation has put something of its own in the place of a text that now says something else
  for (const [id, { part, node }] of before) {
    if (part.type || node.parentNode === parent || wanted.get(id)?.props.data === part.props.data) continue;
    parent.textContent = '';
    before = new Map();
  }

  // what goes, goes first: so what stays need not be moved
  for (const [id, { part, node }] of before) {
    if (wanted.get(id)?.type !== part.type) {
      before.delete(id);
      node.remove();
    }
  }
  const order = [...before.keys()];
  const contents: Contents = new Map();
  for (const [id, part] of wanted) {
    const old = before.get(id);
    const node = old?.node ?? ((part.type ? document.createElement(part.type) : new Text()) as Drawn['node']);
    // a select has to have its options before it takes a value
    contents.set(id, { part, node, inside: fill(node, old ? old.inside : new Map(), part.children) });
    dress(node, old?.part.props, part.props);
    const place = order.indexOf(id);
    const next = before.get(order[0]!)?.node;
    // a translation may have taken that away, and put something of its own there
    if (place < 0) parent.insertBefore(node, next?.parentNode === parent ? next : null);
    order.splice(0, place + 1);
  }
  return contents;
}

/**
 * What stood in a node before anything was drawn there, as if it had been: markup that came with the page goes by its place,
 * and keeps what a visitor has done to it. Of its attributes only the names count: those that nobody wants go.
 */
const adopt = (parent: Node, ids: string[]): Contents =>
  new Map(
    ([...parent.childNodes] as Drawn['node'][]).map((node, i) => {
      const names = Array.from(node.attributes ?? [], ({ name }) => [name, 0]);
      return [ids[i] ?? `+${i}`, { part: { type: node.localName ?? '', props: Object.fromEntries(names) }, node }];
    }),
  );

function dress(node: Drawn['node'], old: Props = {}, props: Props): void {
  for (const name in { ...old, ...props }) {
    const value = props[name];
    // what the visitor changes, and a text
    if (/^(value|checked|data)$/.test(name)) node[name] === value || (node[name] = value);
    else if (old[name] === value) continue;
    else if (/^on/.test(name)) node[name.toLowerCase()] = value;
    else if (value == null) node.removeAttribute(name);
    else node.setAttribute(name, String(value));
  }
}
