/** Keeps the page behind a pop-up from scrolling, and from jumping sideways when its scroll bar goes; returns what ends that. */
export declare function lockScroll(): () => void;
