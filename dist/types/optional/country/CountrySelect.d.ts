import { h } from 'preact';
import type { Choice } from '../../config/field.ts';
import type { FieldProps } from '../../view/Field.tsx';
/** The choices, and a line where the likely ones end. */
export declare const Options: ({ choices }: {
    choices: readonly Choice[];
}) => h.JSX.Element;
/** A select of countries. Nothing is chosen beforehand, unless the owner says so. */
export declare function CountrySelect(props: FieldProps): h.JSX.Element;
