/** Whether the visitor is filling something in just now, on the page or in a form of ours: nothing may cover that. */
export declare function isTyping(): boolean;
