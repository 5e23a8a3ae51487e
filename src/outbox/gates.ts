import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import type { Row } from './row.ts';
import { backOff, LONGEST_WAIT } from './schedule.ts';

/** One for each address that is in trouble. What waits behind it is not to blame, and is not counted as tried. */
export interface Gate {
  v: 1;
  url: string;
  /** Failures in a row. */
  fails: number;
  /** When it was shut, and until when, in milliseconds since 1970. */
  at: number;
  until: number;
  /** Whether nothing answers. */
  network: boolean;
  /** Whether the server itself has asked for peace. */
  asked: boolean;
}

export const gateKey = (url: string): string => `gate:${url}`;

/** After as many faults of the network, while the device is online, an address is hardly tried any more. */
const MANY = 5;
const PAUSE = 15 * 60_000;
/** Least time between two attempts where the network may be back. */
const BREATH = 2000;
/** Answers that say how the server is, not how the lead is. */
const SERVER = /^HTTP_(429|5..)$/;

/** The gates as this page knows them. */
export function createGates(clock: Clock, online: () => boolean) {
  const gates = new Map<string, Gate>();
  return {
    /** Takes over what another page has written down. */
    load(gate: Gate): void {
      const known = gates.get(gate?.url);
      if (gate?.v === 1 && (!known || known.at < gate.at)) gates.set(gate.url, gate);
    },

    /**
     * Until when nothing may be sent to this address; a time that has passed: it may.
     *
     * @param who `clock`: its time has come; `network`: it may be back, and one attempt will show; `visitor`: somebody waits, whom
     *   only a server that has asked for peace can put off
     */
    shutUntil(url: string, who: 'clock' | 'network' | 'visitor'): number {
      const gate = gates.get(url);
      const now = clock.now();
      // a gate that would be shut for longer than any is, or that shuts in the future, comes from a clock that has jumped
      if (!gate || gate.at > now || gate.until > now + LONGEST_WAIT) return 0;
      if (who === 'visitor' && gate.asked !== true) return 0;
      return who === 'network' && gate.network ? Math.min(gate.until, gate.at + BREATH) : gate.until;
    },

    /**
     * Learns from an attempt.
     *
     * @param draw from 0 to 1
     * @param since when the attempt began. What was on its way already when the gate shut has met the same trouble: it counts
     *   once, and a yes among it opens nothing
     * @returns what is to be written down; `null`: the gate is open again; `undefined`: nothing has changed
     */
    learn({ url }: Row, verdict: Verdict, draw: number, since = clock.now()): Gate | null | undefined {
      const known = gates.get(url);
      const now = clock.now();
      const same = known && known.at > since && known.at <= now;
      const isTrouble = verdict.is === 'retry' && !verdict.unread && (verdict.network || SERVER.test(verdict.code));
      if (!isTrouble) return !same && gates.delete(url) ? null : undefined;
      const { network, wait = 0 } = verdict;
      const fails = (known?.fails ?? 0) + (same ? 0 : 1);
      const pause = network && fails >= MANY && online() ? (0.5 + draw / 2) * PAUSE : 0;
      const until = now + Math.max(backOff(fails, draw), wait, pause);
      if (same && known.until >= until) return undefined;
      const gate: Gate = { v: 1, url, fails, at: now, until, network, asked: wait > 0 || /429|503/.test(verdict.code) };
      gates.set(url, gate);
      return gate;
    },

    open: (url: string) => gates.delete(url),
  };
}

export type Gates = ReturnType<typeof createGates>;
