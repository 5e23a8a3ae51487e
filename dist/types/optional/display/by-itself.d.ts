import type { FormConfig } from '../../config/parse.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Opening } from './opening.ts';
import type { QuietTimes } from './quiet.ts';
/** Opens a form at the moment that its options name, unless it keeps quiet, and not before the visitor may be disturbed. */
export declare function byItself(config: () => FormConfig, { isOpen, show }: Opening, quiet: QuietTimes, clock: Clock): {
    /** Waits for that moment; anew when the options name another. */
    wait(): void;
    end: () => void;
};
