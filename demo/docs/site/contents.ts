/** The pages in reading order, by what a reader wants to do. Each is `<slug>.md` in this folder's parent. */
export const CONTENTS: readonly { title: string; pages: readonly string[] }[] = [
  { title: 'Begin', pages: ['index', 'builder', 'inbox'] },
  { title: 'Make the form', pages: ['on-the-page', 'fields', 'displays', 'theming', 'languages', 'existing-forms'] },
  { title: 'Receive leads', pages: ['webhooks', 'receiver', 'spam'] },
  { title: 'Know your leads', pages: ['attribution', 'qualification', 'measuring'] },
  { title: 'Trust it', pages: ['guarantees', 'privacy'] },
  {
    title: 'Use it with',
    pages: ['frameworks', 'wordpress', 'webflow', 'shopify', 'framer', 'google-tag-manager', 'migrating'],
  },
  { title: 'Look up', pages: ['options', 'payload', 'events', 'debugging', 'files'] },
];

export const SLUGS: readonly string[] = CONTENTS.flatMap(({ pages }) => pages);
