/** For pages whose form shall be there before any script is: see {@link renderSnippet}. */
export { renderSnippet, type Snippet, type SnippetOptions } from './snippet/render.ts';
