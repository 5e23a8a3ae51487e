/**
 * On phones the back button closes what is open, instead of leaving the page: an entry of the same address is added, and taken
 * back when the form is closed in another way. Returns that.
 */
export declare function onBackButton(close: () => void): () => void;
