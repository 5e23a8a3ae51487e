/** What a visitor's side knows of one lead. */
export interface Told {
  marker: string;
  /** The id it got, as soon as a page has said so. */
  id?: string;
  /** It is on the disk: from here on the visitor may be told so. */
  queued: boolean;
  status?: 'received' | 'saved' | 'failed';
}

/** What a page reports. A killed page's last words may be missing, never wrong. */
export type Report =
  | { saw: 'made'; marker: string; id: string }
  | { saw: 'queued'; marker: string; id: string }
  | { saw: 'told'; marker: string; status: string };

/** What the visitors were told, lead by lead, and who waits for news of one. */
export function openLedger() {
  const leads = new Map<string, Told>();
  const markers = new Map<string, string>();
  const waiting = new Map<string, () => void>();

  const signal = (what: string, marker: string) => waiting.get(`${what} ${marker}`)?.();

  return {
    leads,
    signal,
    /** The visitor begins to submit. */
    start: (marker: string) => void leads.set(marker, { marker, queued: false }),
    report(report: Report): void {
      const { saw, marker } = report;
      // a page that looks for the marker of an id it did not make finds none
      const lead = leads.get(marker);
      if (!lead) return;
      if (report.saw === 'told') {
        if (/^(received|saved|failed)$/.test(report.status)) lead.status = report.status as Told['status'];
      } else {
        lead.id = report.id;
        markers.set(report.id, marker);
        if (saw === 'queued') lead.queued = true;
      }
      signal(saw, marker);
    },
    /** Waits for a piece of news, or until it is clear that none comes. */
    news: (what: string, marker: string, patience: number) =>
      new Promise<void>((resolve) => {
        const name = `${what} ${marker}`;
        const done = () => {
          clearTimeout(timer);
          waiting.delete(name);
          resolve();
        };
        const timer = setTimeout(done, patience);
        waiting.set(name, done);
        const lead = leads.get(marker);
        if ((what === 'made' && lead?.id) || (what === 'queued' && lead?.queued)) done();
      }),
  };
}

export type Ledger = ReturnType<typeof openLedger>;
