import { h } from 'preact';
import type { FormConfig } from '../../config/parse.ts';
import type { Child } from '../../extensions.ts';
import type { Say } from '../../view/words.ts';
interface OverlayProps {
    config: FormConfig;
    isOpen: boolean;
    say: Say;
    show(open?: boolean): void;
    /** The form. */
    inside: Child;
}
/** Only a pop-up keeps the visitor from the page. All others stand in the top layer as well, where no ancestor cuts them off. */
export declare function Overlay({ config, isOpen, say, show, inside }: OverlayProps): h.JSX.Element;
export {};
