import { resolve } from 'node:path';
import ts from 'typescript';

/** A file that only stands in memory, and how its JSX is meant. */
export interface Sample {
  name: string;
  code: string;
  jsx?: 'react' | 'solid';
}

const SHARED: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

const JSX: Record<NonNullable<Sample['jsx']>, ts.CompilerOptions> = {
  react: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react' },
  solid: { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' },
};

/**
 * What TypeScript finds wrong, as `name: message`. The samples import `leadtag` as an owner does: by the `exports` of the package,
 * which lead to the built types.
 */
export function typeErrors(samples: readonly Sample[]): string[] {
  return [undefined, 'react' as const, 'solid' as const].flatMap((jsx) =>
    errorsOf(
      samples.filter((sample) => sample.jsx === jsx),
      { ...SHARED, ...(jsx && JSX[jsx]) },
    ),
  );
}

function errorsOf(samples: readonly Sample[], options: ts.CompilerOptions): string[] {
  const files = new Map(
    samples.map((sample) => [resolve(`tests/dist/docs/${sample.name.replace(/\W+/g, '-')}.tsx`), sample]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const sample = files.get(path);
    return sample ? ts.createSourceFile(path, sample.code, rest[0]) : getSourceFile(path, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = (file && files.get(resolve(file.fileName))?.name) ?? file?.fileName;
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
