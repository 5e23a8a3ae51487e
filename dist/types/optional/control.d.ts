import type { FieldProps } from '../view/Field.tsx';
/** What every control of ours has to have, as `src/view/Control.tsx` gives it to those of the core. */
export declare function controlProps({ field, error, on, id }: FieldProps): {
    part: string;
    id: string;
    name: string;
    autocomplete: string | undefined;
    'aria-required': true | undefined;
    'aria-invalid': "true" | undefined;
    'aria-describedby': string | undefined;
    onBlur: () => void;
};
/** An event of a control, as far as we ask. */
export interface Typing {
    currentTarget: {
        value: string;
    };
}
