import type { RequestPlan } from '../webhook/plan.ts';

/**
 * | state | meaning |
 * |---|---|
 * | queued, sending | waiting, leased to a tab |
 * | parked | the owner can fix it: tried slowly |
 * | refused | refused for good: only by hand |
 * | unconfirmed | handed over, answer unreadable: kept for the owner, not sent again by itself |
 */
export type RowState = 'queued' | 'sending' | 'parked' | 'refused' | 'unconfirmed';

/** One lead on its way to one destination, with all that sending it needs: another page, or a later version, may do it. */
export interface Row extends RequestPlan {
  /** The shape of this record. Readers leave newer ones alone. */
  v: 1;
  id: string;
  formId: string;
  /** Which of the lead's destinations this is, from 0. */
  destination: number;
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  attempts: number;
  nextAt: number;
  state: RowState;
  /** Why it is not delivered yet: the code of the last attempt. */
  reason?: string;
  /** Who may send it, and until when nobody else may. */
  lease?: { by: string; until: number };
}

/** One key for each lead and destination. Rows sort by age. */
export const rowKey = ({ createdAt, id, destination }: Row): string =>
  `lead:${String(createdAt).padStart(13, '0')}:${id}:${destination}`;

/** What stays for a week after a delivery: no personal data, only that it has happened. Ids sort by age, so these do too. */
export const tombstoneKey = ({ id, destination }: Row): string => `done:${id}:${destination}`;
