const KEY = 'leadtag:quiet';
const DAY = 24 * 3600 * 1000;
/** Days without opening by itself after it was closed, unless the owner says otherwise. */
const USUAL = 7;

/**
 * Which forms do not open by themselves, and until when: after they were closed for as long as the owner says, after a lead for
 * good. It is the visitor's own choice that is kept, by form id and nothing else; without a storage it lasts as long as the page.
 */
export function quietTimes(storage: Storage | undefined, now: () => number) {
  let times: Record<string, number | null> = {};
  const read = (): typeof times => {
    try {
      times = { ...times, ...JSON.parse(storage?.getItem(KEY) ?? '{}') };
    } catch {
      // something of the page's own, or no storage by now
    }
    return times;
  };
  const keep = (formId: string, until: number | null) => {
    times = { ...read(), [formId]: until };
    try {
      storage?.setItem(KEY, JSON.stringify(times));
    } catch {
      // it is full
    }
  };
  return {
    /** Whether this form keeps quiet for now. */
    isQuiet(formId: string): boolean {
      const until = read()[formId];
      return until === null || Number(until) > now();
    },
    /** The visitor has closed it. What a lead came of keeps quiet all the same. */
    closed(formId: string, days = USUAL): void {
      if (read()[formId] !== null) keep(formId, now() + days * DAY);
    },
    /** A lead came of it: for good. */
    converted: (formId: string) => keep(formId, null),
  };
}

export type QuietTimes = ReturnType<typeof quietTimes>;
