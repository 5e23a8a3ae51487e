import type { FormProps } from '../../view/Form.tsx';
import type { ViewHost } from '../../view/host.ts';
import type { Say } from '../../view/words.ts';
/** The page's own form as a view: it is never drawn, only told how its lead fares. */
export interface NativeView extends ViewHost {
    /** The form as it stands for the rest of us. */
    now(): FormProps;
    /** What the visitor had filled in when it was sent. */
    sent?: string;
}
/** @param speak the texts of the form's language */
export declare function createNativeView(form: HTMLFormElement, speak: () => Say): NativeView;
