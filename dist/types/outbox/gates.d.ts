import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import type { Row } from './row.ts';
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
export declare const gateKey: (url: string) => string;
/** The gates as this page knows them. */
export declare function createGates(clock: Clock, online: () => boolean): {
    /** Takes over what another page has written down. */
    load(gate: Gate): void;
    /**
     * Until when nothing may be sent to this address; a time that has passed: it may.
     *
     * @param who `clock`: its time has come; `network`: it may be back, and one attempt will show; `visitor`: somebody waits, whom
     *   only a server that has asked for peace can put off
     */
    shutUntil(url: string, who: "clock" | "network" | "visitor"): number;
    /**
     * Learns from an attempt.
     *
     * @param draw from 0 to 1
     * @param since when the attempt began. What was on its way already when the gate shut has met the same trouble: it counts
     *   once, and a yes among it opens nothing
     * @returns what is to be written down; `null`: the gate is open again; `undefined`: nothing has changed
     */
    learn({ url }: Row, verdict: Verdict, draw: number, since?: number): Gate | null | undefined;
    open: (url: string) => boolean;
};
export type Gates = ReturnType<typeof createGates>;
