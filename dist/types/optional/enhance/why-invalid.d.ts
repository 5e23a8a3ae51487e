/** @returns a code of the event `leadtag:invalid`; `custom` where the page itself has said no */
export declare function whyInvalid({ validity, type }: HTMLInputElement): string;
