import { h } from 'preact';
import type { FormProps } from './Form.tsx';
/** The consent box: never ticked beforehand. Its text is the one that the lead carries. */
export declare function Consent({ config, state, say, on }: FormProps): h.JSX.Element;
