/** Where in these pages is what the README, and texts beside the source, point to. */
const PLACES: Record<string, string> = {
  '#tools': 'webhooks.md#tools',
  '#fields': 'fields.md',
  '#other-names': 'webhooks.md#other-names',
  '#steps-and-conditions': 'fields.md#steps-and-conditions',
  '#your-own-styles': 'theming.md#your-own-styles',
  '#routes': 'qualification.md#routes',
  '#consent': 'privacy.md#consent',
  '#languages': 'languages.md',
  '#counting': 'measuring.md',
  '#qualification': 'qualification.md',
  'src/locales/en.ts': 'languages.md#all-texts',
};

/** Markdown from elsewhere, with its links as they have to be here. */
export const placed = (markdown: string): string =>
  markdown
    .replace(/`?\[`?([^\]`]+)`?\]\(([^)]+)\)`?/g, (link, text: string, href: string) => {
      const place = PLACES[href] ?? href.replace(/^demo\/docs\//, '');
      // brackets within code are an example, not a link
      return link.startsWith('`[') ? link : `[${text}](${place})`;
    })
    .replaceAll('](#', '](index.md#');
