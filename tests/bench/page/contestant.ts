/** A form that is measured on the landing page. */
export interface Contestant {
  /** The key in results, such as `react`. */
  name: string;
  /** As the table and the chart say it, such as `React + react-hook-form`. */
  title: string;
  /** Packages with the exact versions that are measured: `{ react: '19.2.0', ... }`. */
  versions: Record<string, string>;
  /** What the landing page carries. Bundles what has to be bundled; called once per run. */
  prepare(): Promise<Page>;
}

export interface Page {
  /** Goes to the end of <head>; `webhook` is the address that the lead has to arrive at. */
  head(webhook: string): string;
  /** Stands where the form goes, inside <div id="form">. */
  form(webhook: string): string;
  /** Files that the page loads, by path (`/react.js`). */
  files: Record<string, { type: string; body: string | Buffer }>;
  /** CSS selectors of the controls (they pierce open shadow roots), in the order they are filled; name, email, phone, company are typed into, consent is clicked. `submit` is clicked. null: there is no form. */
  controls: { name: string; email: string; phone: string; company: string; consent: string; submit: string } | null;
  /** Number of clicks on `next` between fields for forms that ask one thing at a time; else absent. */
  next?: string;
  /** Reads what the webhook got into the five values and the UTM source. */
  read(body: unknown): {
    name?: unknown;
    email?: unknown;
    phone?: unknown;
    company?: unknown;
    consent?: unknown;
    utm_source?: unknown;
    utm_campaign?: unknown;
  };
}
