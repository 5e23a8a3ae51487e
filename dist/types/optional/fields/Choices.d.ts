import { h } from 'preact';
import type { FieldProps } from '../../view/Field.tsx';
/** Choices that all stand in sight: of one group, since only together they are an answer. */
export declare function Choices(props: FieldProps): h.JSX.Element;
