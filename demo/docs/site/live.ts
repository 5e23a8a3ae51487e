import type { Fence } from './fence.ts';

/** The webhook of all examples: nobody is there, and the page stops leads before they go. */
const FORM = /<script src="[^"]*leadtag\.js"([^>]*)><\/script>/g;
const OTHERS = /<script src="[^"]*"[^>]*><\/script>/g;

/** The form of a snippet, at work below it. Its lead is shown in the page and sent nowhere. */
export function liveForm(code: string, { scripts }: Fence): string {
  const markup = code
    .replace(FORM, (_, attributes: string) =>
      /data-(?!leadtag)/.test(attributes) ? `<div data-leadtag${attributes.replace(/\s+async\b/, '')}></div>` : '',
    )
    .replace(OTHERS, '')
    .trim();
  return `<section class="live" data-live data-scripts="${['', ...scripts].map((name) => `leadtag${name && '.'}${name}.js`).join(' ')}" aria-label="The form at work">
<p class="live-word">Live. It sends nothing: what your webhook would get is shown here.</p>
<div class="live-form">${markup}</div>
<div class="live-lead" role="status"></div>
</section>
`;
}
