import type { Mounted } from '../../extensions.ts';
import type { QuietTimes } from './quiet.ts';
export declare const FIRST_FIELD = "input:not([type=hidden]),textarea,select,[tabindex]";
/** Whether any form of ours is open: one that opens by itself never covers another. */
export declare const isAnyOpen: () => boolean;
export type Opening = ReturnType<typeof opening>;
/** Opens and closes one form: what is on the screen, the focus, the page behind it, the back button, and who is told. */
export declare function opening(form: Mounted, quiet: QuietTimes): {
    isOpen: () => boolean;
    show: (wanted?: boolean, byItself?: boolean) => void;
    settle: () => void;
    settleDown: () => void;
};
