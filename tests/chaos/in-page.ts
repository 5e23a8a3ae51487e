import type { Report } from './ledger.ts';
import type { Way } from './plan.ts';

/** What the run finds in every page. */
export interface ChaosPage {
  /** From now on the clock is out by this much, in milliseconds. */
  jump(clock: number): void;
  /** Empties the form. */
  reset(): void;
  /** Submits a lead through the handle; resolves with what the visitor was told, a hasty one as soon as it is on the disk. */
  submit(marker: string, way: Way): Promise<string>;
}

export interface ChaosWindow {
  chaos: ChaosPage;
  chaosSaw(report: Report): void;
  leadtag?: { get(id: string): FormHandle | undefined };
}

interface FormHandle {
  setValues(values: Record<string, string>): void;
  submit(): Promise<{ status: string }>;
  reset(): void;
}

/** Runs before any script of a page: a clock that is out by what the address says, and ears for our events. */
export function inPage(): void {
  const page = window as unknown as ChaosWindow;
  const realNow = Date.now.bind(Date);
  let clock = Number(new URLSearchParams(location.search).get('clock') ?? 0);
  Date.now = () => realNow() + clock;

  const form = () => page.leadtag!.get('chaos')!;
  const markers = new Map<string, string>();
  const onDisk = new Map<string, () => void>();
  document.addEventListener('leadtag:submit', (event) => {
    const { leadId: id, lead } = (event as CustomEvent).detail;
    markers.set(id, lead.fields.marker);
    page.chaosSaw({ saw: 'made', id, marker: lead.fields.marker });
  });
  document.addEventListener('leadtag:queued', (event) => {
    const id = (event as CustomEvent).detail.leadId;
    const marker = markers.get(id) ?? '';
    page.chaosSaw({ saw: 'queued', id, marker });
    onDisk.get(marker)?.();
  });

  page.chaos = {
    jump: (by) => {
      clock = by;
    },
    reset: () => form().reset(),
    submit(marker, way) {
      form().reset();
      form().setValues({ name: 'Ada Lovelace', email: 'ada@example.com', marker });
      const queued = new Promise<string>((resolve) => onDisk.set(marker, () => resolve('queued')));
      const told = form()
        .submit()
        .then(({ status }) => {
          page.chaosSaw({ saw: 'told', marker, status });
          return status;
        });
      return way === 'hasty' ? Promise.race([queued, told]) : told;
    },
  };
}
