/** Attributes by name: `true` writes the bare name, `false` and undefined nothing. */
export type Attributes = Record<string, string | number | boolean | undefined>;

export interface PageParts {
  title?: string;
  head?: string;
  body?: string;
  /** Attributes of the html element, ` dir="rtl"` say. */
  html?: Attributes;
}

/** A whole page around what a test is about. */
export function htmlPage({ title = 'A page', head = '', body = '', html = {} }: PageParts): string {
  return `<!doctype html>
<html${written({ lang: 'en', ...html })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** An element with the content given, which is HTML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  return `<${name}${written(attributes)}>${content}</${name}>`;
}

/** The snippet of the README: `script({ 'data-webhook': … })`; without attributes the bare loader. */
export function script(attributes: Attributes = {}): string {
  return element('script', { src: '/leadtag.js', async: true, ...attributes });
}

/** A placeholder; the content is what a visitor sees as long as there is no form. */
export function placeholder(attributes: Attributes = {}, content = ''): string {
  return element('div', { 'data-leadtag': true, ...attributes }, content);
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
