import type { Mounted } from '../../extensions.ts';
import type { FormProps } from '../../view/Form.tsx';
import type { Tokens } from './tokens.ts';
export interface Waiting {
    /** The form as it is drawn, with a submit that waits. */
    around(props: FormProps): FormProps;
    /** Does not wait any longer. */
    finish(): void;
}
/**
 * Makes a submit wait for a token that is on its way, with the form looking as it does while it is sent. It does not wait for a
 * page that goes away: what is not stored by then is lost.
 */
export declare function waiting(form: Mounted, tokens: Tokens): Waiting;
