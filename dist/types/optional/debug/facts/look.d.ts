/** Something about the look of a form that people will stumble over. */
export interface Blemish {
    what: string;
    todo: string;
}
/** Looks at a form as it stands: whether its texts can be read, its inputs are named, and nothing zooms on a phone. */
export declare function lookAt(root: ShadowRoot | HTMLElement): {
    texts: number;
    blemishes: Blemish[];
};
