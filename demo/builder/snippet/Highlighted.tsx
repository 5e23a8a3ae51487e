import { Fragment, h } from 'preact';

/** What stands out in code: comments, tags, names of attributes and options, texts. The first that fits. */
const TOKENS =
  /(?<comment><!--[\s\S]*?-->|(?<=^|\n)\s*\/\/[^\n]*)|(?<tag><\/?[a-z][\w-]*|\/?>)|(?<name>\b[a-z][\w-]*(?=="))|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<word>\b(?:import|from|const|true|false)\b)/g;

/** Code with its parts told apart by colour; its text is the code to the letter. */
export function Highlighted({ code }: { code: string }) {
  const parts = [];
  let at = 0;
  for (const match of code.matchAll(TOKENS)) {
    const [kind] = Object.entries(match.groups!).find(([, text]) => text !== undefined) ?? [];
    parts.push(code.slice(at, match.index), <span class={`code-${kind}`}>{match[0]}</span>);
    at = match.index + match[0].length;
  }
  return (
    <Fragment>
      {parts}
      {code.slice(at)}
    </Fragment>
  );
}
