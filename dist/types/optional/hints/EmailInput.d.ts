import { h } from 'preact';
import type { FieldProps } from '../../view/Field.tsx';
/** An e-mail address, and below it the one that may have been meant. It stands in the field's `options`. */
export declare function EmailInput(props: FieldProps): h.JSX.Element;
