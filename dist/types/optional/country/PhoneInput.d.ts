import { h } from 'preact';
import type { FieldProps } from '../../view/Field.tsx';
/** A phone number, and before it the country that it belongs to. A number with + or 00 says itself which. */
export declare function PhoneInput(props: FieldProps): h.JSX.Element;
