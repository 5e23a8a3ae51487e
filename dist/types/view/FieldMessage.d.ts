import { h } from 'preact';
export interface MessageProps {
    /** The id of the control that this belongs to. */
    id: string;
    help?: string | undefined;
    error?: string | undefined;
}
/** What is wrong, and the help, below a control. */
export declare const FieldMessage: ({ id, ...texts }: MessageProps) => ("" | h.JSX.Element | undefined)[];
/** What a control says to assistive technology about its help and its error. */
export declare const described: ({ id, ...texts }: MessageProps) => {
    'aria-invalid': "true" | undefined;
    'aria-describedby': string | undefined;
};
