import { h } from 'preact';
import type { FieldProps } from './Field.tsx';
/** What the visitor types into, ticks or chooses from. */
export declare function Control({ field, value, error, say, on }: FieldProps): h.JSX.Element;
