import ts from 'typescript';
import { expect, test } from 'vitest';
import { INNER } from '../../vite.plugins.ts';

/** What the script says to others, or keeps beyond itself: the types by which they know it. */
const SHARED: Record<string, readonly string[]> = {
  'src/extensions.ts': ['Extension', 'Mounted', 'Part', 'Site', 'Way'],
  'src/script.ts': ['Leadtag'],
  'src/handle.ts': ['Handle'],
  'src/config/problem.ts': ['ConfigError'],
  'src/element.ts': ['LeadFormElement'],
  'src/events/names.ts': ['EventDetail'],
  'src/lead/schema.ts': ['Lead'],
  'src/outbox/row.ts': ['Row'],
  'src/outbox/gates.ts': ['Gate'],
  'src/outbox/formats.ts': ['FormOnly'],
  'src/attribution/memory.ts': ['Memory'],
};

const names = new Set(INNER.trim().split(/\s+/));
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const program = ts.createProgram(
  fileNames.filter((file) => /\/src\/|^src\//.test(file)),
  { ...options, noEmit: true },
);
const checker = program.getTypeChecker();
const isOurs = (symbol: ts.Symbol | undefined): boolean =>
  !!symbol?.declarations?.every((declaration) => /\/src\//.test(`/${declaration.getSourceFile().fileName}`));

/** Of zod the script has a stand-in of our own, with short names of its own. */
const isBrowsers = (symbol: ts.Symbol | undefined): boolean =>
  !isOurs(symbol) && !symbol?.declarations?.some((declaration) => /\/zod\//.test(declaration.getSourceFile().fileName));

/** The files of the script: what its entry imports, and what that imports. */
function filesOf(entry: string, found = new Set<ts.SourceFile>()): Set<ts.SourceFile> {
  const file = program.getSourceFile(entry);
  if (!file || found.has(file)) return found;
  found.add(file);
  for (const statement of file.statements) {
    const from = (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) continue;
    filesOf(ts.sys.resolvePath(`${file.fileName}/../${from.text}`), found);
  }
  return found;
}

const children = (node: ts.Node): ts.Node[] => {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    found.push(child, ...children(child));
  });
  return found;
};

test('what has a short name in the script alone stands in no type that others know', () => {
  const seen = new Set<ts.Type>();
  const shared: string[] = [];
  const visit = (type: ts.Type, path: string): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, path);
    for (const part of [...checker.getTypeArguments(type as ts.TypeReference), ...(type.aliasTypeArguments ?? [])])
      visit(part, path);
    for (const signature of type.getCallSignatures()) {
      visit(signature.getReturnType(), path);
      for (const parameter of signature.parameters) visit(checker.getTypeOfSymbol(parameter), path);
    }
    for (const property of type.getProperties().filter(isOurs)) {
      const at = `${path}.${property.name}`;
      if (names.has(property.name)) shared.push(at);
      visit(checker.getTypeOfSymbol(property), at);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) visit(value, path);
  };
  for (const [file, types] of Object.entries(SHARED)) {
    const source = program.getSourceFile(ts.sys.resolvePath(file))!;
    for (const type of types) {
      const declaration = source.statements.find(
        (statement) =>
          (ts.isInterfaceDeclaration(statement) ||
            ts.isTypeAliasDeclaration(statement) ||
            ts.isClassDeclaration(statement)) &&
          statement.name?.text === type,
      );
      expect(declaration, `${type} in ${file}`).toBeDefined();
      visit(checker.getTypeAtLocation(declaration!), type);
    }
  }
  expect(seen.size).toBeGreaterThan(100);
  expect(shared).toEqual([]);
});

test('… and is nowhere said to the browser', () => {
  const said: string[] = [];
  const files = [...filesOf(ts.sys.resolvePath('src/script.ts'))];
  for (const node of files.flatMap(children)) {
    if (!ts.isIdentifier(node) || !names.has(node.text)) continue;
    const { parent } = node;
    const isRead = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isTaken = ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent);
    const isGiven = ts.isObjectLiteralElementLike(parent) && parent.name === node;
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.pos);
    const at = `${node.getSourceFile().fileName}:${line + 1} ${node.text}`;
    if (isRead && isBrowsers(checker.getSymbolAtLocation(node))) said.push(at);
    if (isTaken && (parent.propertyName ?? parent.name) === node) {
      const property = checker.getTypeAtLocation(parent.parent).getProperty(node.text);
      if (isBrowsers(property)) said.push(at);
    }
    if (isGiven) {
      const property = checker.getContextualType(parent.parent as ts.Expression)?.getProperty(node.text);
      if (property && isBrowsers(property)) said.push(at);
    }
  }
  expect(files.length).toBeGreaterThan(60);
  expect(said).toEqual([]);
});
