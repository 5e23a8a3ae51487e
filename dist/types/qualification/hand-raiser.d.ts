/** Whether an intent asks to be talked to: such a lead is hot whatever else is known. */
export declare const raisesHand: (intent: string | undefined) => boolean;
