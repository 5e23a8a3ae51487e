import { h } from 'preact';
import type { FormProps } from './Form.tsx';
/** What stands in place of the form once the lead is received, or safe on this device. Says which of the two. */
export declare function Panel({ state, say, ...form }: Pick<FormProps, 'config' | 'state' | 'say'>): h.JSX.Element;
