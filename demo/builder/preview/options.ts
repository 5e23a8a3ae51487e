import type { FormOptions } from '../../../src/config/parse.ts';

/** What a preview must not do: talk to anybody, leave the page, remember. */
const LEFT_OUT = [
  'destinations',
  'fallbackWebhook',
  'format',
  'mode',
  'redirects',
  'headers',
  'map',
  'redirect',
  'dataLayer',
  'metricsWebhook',
  'profiling',
  'target',
  'prefill',
];

/** The options as the preview shows them: nothing is sent, and what opens waits for a click, or is there at once. */
export function previewOptions(options: FormOptions): Record<string, unknown> {
  const shown = Object.fromEntries(Object.entries(options).filter(([name]) => !LEFT_OUT.includes(name)));
  const { display } = options;
  return {
    ...shown,
    webhook: 'https://preview.example/',
    preset: 'none',
    draft: false,
    frequency: 0,
    open: display === 'bar' || display === 'slide-in' ? 'load' : undefined,
    openValue: undefined,
    ...(Array.isArray(options.routes) && {
      routes: options.routes.map(({ webhook, redirect, ...route }) => route),
    }),
  };
}
