export declare const dressUp: (root: ShadowRoot | HTMLElement) => () => void;
