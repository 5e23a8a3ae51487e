import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { OPTION_DOCS } from '../../src/config/docs.ts';
import type { OptionName } from '../../src/config/form-options.ts';
import { optionDefault, optionText } from '../../src/config/option-text.ts';
import { PART_DOCS } from '../../src/config/part-docs.ts';

/** Where the types stand that an owner writes. */
export const TYPE_FILES = [
  'form-options',
  'field',
  'destination',
  'step',
  'purposes',
  'routes',
  'variants',
  'score',
].map((name) => `src/config/${name}.ts`);

const WIDTH = 120;

/** What stands above each property of a type. */
const docsOf = (type: string): Record<string, string> =>
  type === 'FormOptions'
    ? Object.fromEntries((Object.keys(OPTION_DOCS) as OptionName[]).map((name) => [name, optionDoc(name)]))
    : (PART_DOCS[type as keyof typeof PART_DOCS] ?? {});

function optionDoc(name: OptionName): string {
  const value = optionDefault(name);
  return value === undefined ? optionText(name) : `${optionText(name)}\n@default ${JSON.stringify(value)}`;
}

/** A comment of these lines, for a property two blanks from the edge. */
function comment(text: string): string {
  if (text.length <= WIDTH - 9 && !text.includes('\n')) return `/** ${text} */`;
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`\\S.{0,${WIDTH - 8}}(?=\\s|$)`, 'g')) ?? []);
  return ['/**', ...lines.map((line) => `   * ${line.trim()}`), '   */'].join('\n');
}

/** The name and the members of an interface, or of a type that is an object. */
function membersOf(node: ts.Node) {
  if (ts.isInterfaceDeclaration(node)) return { name: node.name.text, members: node.members };
  if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeLiteralNode(node.type)) return undefined;
  return { name: node.name.text, members: node.type.members };
}

/** The source of a file with the comments that its types should have. */
export function withTypeDocs(path: string): string {
  const source = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const edits = file.statements.flatMap((statement) => {
    const type = membersOf(statement);
    const docs = docsOf(type?.name ?? '');
    return [...(type?.members ?? [])].filter(ts.isPropertySignature).flatMap((member) => {
      const text = docs[(member.name as ts.Identifier | ts.StringLiteral).text];
      // whatever stands right before it, a comment and blanks, goes
      const from = member.jsDoc?.[0]?.pos ?? member.getStart();
      return text ? [{ from, to: member.getStart(), text: `${comment(text)}\n  ` }] : [];
    });
  });
  return edits.reduceRight((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), source);
}

declare module 'typescript' {
  interface PropertySignature {
    jsDoc?: ts.JSDoc[];
  }
}
