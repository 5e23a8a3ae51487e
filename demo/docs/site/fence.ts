/** What stands behind the three ticks: ```` ```html live title="On your page" scripts="steps fields" ````. */
export interface Fence {
  language: string;
  /** The form of this snippet is shown at work. */
  live: boolean;
  title?: string | undefined;
  /** The optional scripts that a live form needs. */
  scripts: readonly string[];
}

export function readFence(info = ''): Fence {
  const said = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(info)?.[1];
  return {
    language: /^\w*/.exec(info)![0],
    live: /\blive\b/.test(info.replace(/"[^"]*"/g, '')),
    title: said('title'),
    scripts: said('scripts')?.split(' ') ?? [],
  };
}
