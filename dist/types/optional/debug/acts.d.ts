import type { Mounted, Site } from '../../extensions.ts';
import type { Log } from './log.ts';
import type { Acts, Model } from './model.ts';
import type { DebugTools } from './tools.ts';
/** What the panel itself remembers while the page is there. */
export type Held = Pick<Model, 'section' | 'side' | 'news' | 'violations'> & {
    show: 'tab' | 'open';
    form?: Mounted | undefined;
    confirming?: string | undefined;
    copied?: string | undefined;
    policy?: string | undefined;
};
interface ActTools {
    held: Held;
    site: Site;
    tools: DebugTools;
    log: Log;
    root: ShadowRoot;
    draw(): void;
    forms(): readonly Mounted[];
    lookIntoOutbox(): Promise<void>;
    /** Writes down, for the next page of this tab, what is shown. */
    keep(): void;
    /** Whatever this form sends in `run` is marked as a test. */
    test<T>(form: Mounted, run: () => T): T;
    close(): void;
}
/** Everything that an owner can do in the panel. What fails is said where it was asked for. */
export declare function createActs(given: ActTools): Acts & {
    end(): void;
};
export {};
