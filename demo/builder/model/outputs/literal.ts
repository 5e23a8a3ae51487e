/** How a literal is written: indented by `by`, and what is done to texts besides. */
interface Style {
  indent?: string;
  /** For code inside of HTML, or of a tool that replaces parts of it. */
  guard?: (quoted: string) => string;
}

/** A value as a JavaScript literal that any browser reads, in the hand of somebody who writes code. */
export function literal(value: unknown, { indent = '', guard = (quoted) => quoted }: Style = {}): string {
  const inner = `${indent}  `;
  const write = (part: unknown, at = inner) => literal(part, { indent: at, guard });
  if (typeof value === 'string') return guard(quoted(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((part) => write(part))
    : Object.entries(value).map(([name, part]) => `${guard(key(name))}: ${write(part)}`);
  const [open, close] = isList ? '[]' : '{}';
  if (!items[0]) return `${open}${close}`;
  const line = `${open}${isList ? '' : ' '}${items.join(', ')}${isList ? '' : ' '}${close}`;
  // a short one of plain values stays on its line
  if (indent && line.length < 60 && !/[\n{[]/.test(line.slice(1))) return line;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

const key = (name: string): string => (/^[a-z_$][\w$]*$/i.test(name) && name !== '__proto__' ? name : quoted(name));

/** In single quotes; a text with one in it in double ones, as formatters do. */
function quoted(text: string): string {
  const json = JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}
