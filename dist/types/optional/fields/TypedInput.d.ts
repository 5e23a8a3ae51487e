import { h } from 'preact';
import type { FieldProps } from '../../view/Field.tsx';
/** One line that is a web address, a number or a day. */
export declare function TypedInput(props: FieldProps): h.JSX.Element;
