import { type ComponentChildren } from 'preact';
import type { FieldType } from '../fields/kinds.ts';
import type { FieldProps } from './Field.tsx';
/** How optional scripts draw kinds of fields. */
export declare const CONTROLS: Partial<Record<FieldType, (props: FieldProps) => ComponentChildren>>;
/** What the visitor types into, ticks or chooses from. */
export declare function Control(props: FieldProps): ComponentChildren;
