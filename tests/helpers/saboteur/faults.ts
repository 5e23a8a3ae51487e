/** What browsers throw, reject or report when storage fails. The name is what code may look at. */
export interface Failure {
  error:
    | 'UnknownError'
    | 'QuotaExceededError'
    | 'SecurityError'
    | 'InvalidStateError'
    | 'NotFoundError'
    | (string & {});
  message?: string;
}

/** How often; without it, until the fault is taken away. */
export interface Times {
  times?: number;
}

/** Milliseconds on the clock of the page, or on the one that was handed in. */
type Ms = number;

/** What becomes of `indexedDB.open()`. */
export type OpenFault = Times &
  (
    | ({ how: 'throws' } & Failure)
    | { how: 'returns null' }
    | { how: 'hangs' }
    /** An error event. */
    | ({ how: 'fails' } & Failure)
    /** `blocked` at once; then the real thing, or nothing for ever. */
    | { how: 'is blocked'; for?: Ms }
    /** The real thing, later. */
    | { how: 'is late'; by: Ms }
    /** `upgradeneeded` comes, and then nothing more. */
    | { how: 'stalls after the upgrade' }
  );

/** What becomes of `database.transaction()`, or of the one it returns. */
export type TransactionFault = Times & { mode?: 'readonly' | 'readwrite' } & (
    | ({ how: 'throws' } & Failure)
    /** From now on this connection throws InvalidStateError, without ever having said that it was closed. */
    | { how: 'finds a dead connection' }
    /**
     * `early`: before its requests are done, which then fail too; else when all are done, as a full disk does. Without a name
     * `transaction.error` is null.
     */
    | ({ how: 'aborts'; early?: boolean } & Partial<Failure>)
    /** Nothing is written, and no event ever comes. */
    | { how: 'hangs' }
    /** It is written, and says so later, or never. */
    | { how: 'is late'; by?: Ms }
  );

/** What becomes of the methods of `localStorage` and `sessionStorage`. */
export type StorageFault = Times & {
  on: 'localStorage' | 'sessionStorage';
  /** `read`: reading the property itself throws, as in sandboxed frames. */
  method: 'read' | 'getItem' | 'setItem' | 'removeItem' | 'key' | 'any';
} & (({ how: 'throws' } & Failure) | { how: 'returns'; value: string | null } | { how: 'does nothing' });

/** Everything that can be broken, as plain data: it is handed to pages. */
export interface Faults {
  /** `missing`: undefined; `null`: null; `throws`: reading the property throws SecurityError. */
  indexedDB?: 'missing' | 'null' | 'throws';
  open?: OpenFault;
  transaction?: TransactionFault;
  storage?: StorageFault[];
  /** `denied`: requests reject with SecurityError; `held`: somebody else has the lock; `hangs`: no answer at all. */
  locks?: 'missing' | 'throws' | 'denied' | 'held' | 'hangs';
  /** `mute`: it can be made, and nothing ever arrives. */
  broadcast?: 'missing' | 'throws' | 'mute';
  randomUUID?: 'missing' | 'throws';
  /** Milliseconds by which `Date.now()` and `new Date()` are off. */
  clock?: number;
  fetch?: 'missing' | 'throws' | 'rejects' | 'returns nothing' | 'hangs';
}

/** Faults that have been seen in the wild, by the words of the browsers. */
export const SEEN = {
  /** Chromium, for ever or for a while: https://github.com/Expensify/App/issues/87862 */
  backingStore: {
    how: 'fails',
    error: 'UnknownError',
    message: 'Internal error opening backing store for indexedDB.open.',
  },
  /** Chromium, and often not true: https://github.com/Expensify/App/issues/87866 */
  fullDiskOnOpen: {
    how: 'fails',
    error: 'QuotaExceededError',
    message: 'Encountered full disk while opening backing store for indexedDB.open.',
  },
  /** Firefox in private windows, before 115. */
  privateWindow: {
    how: 'fails',
    error: 'InvalidStateError',
    message: 'A mutation operation was attempted on a database that did not allow mutations.',
  },
  /** Cross-site frames with third-party storage blocked. */
  denied: { how: 'throws', error: 'SecurityError', message: 'The operation is insecure.' },
} as const satisfies Record<string, OpenFault>;

export const SEEN_IN_TRANSACTIONS = {
  /** Safari after the process that keeps databases has died: https://github.com/Expensify/App/issues/87864 */
  serverLost: {
    how: 'aborts',
    early: true,
    error: 'UnknownError',
    message: 'Connection to Indexed Database server lost. Refresh the page to try again',
  },
  fullDisk: { how: 'aborts', error: 'QuotaExceededError' },
  /** `transaction.error` is not set yet when the request's error bubbles: https://github.com/jakearchibald/idb-keyval/issues/163 */
  nullError: { how: 'aborts', early: true },
  closing: {
    how: 'throws',
    error: 'InvalidStateError',
    message: "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing.",
  },
} as const satisfies Record<string, TransactionFault>;

/** What stands in `localStorage` where JSON of ours should be. */
export const CORRUPT = [
  '',
  '{',
  'null',
  '[]',
  '5',
  '"text"',
  '{}',
  '{"v":1}',
  '{"v":2,"id":"x"}',
  '\u0000',
  'undefined',
];
