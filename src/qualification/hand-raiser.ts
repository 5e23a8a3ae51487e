/** Whether an intent asks to be talked to: such a lead is hot whatever else is known. */
export const raisesHand = (intent: string | undefined): boolean => /^(demo|quote|contact)$/.test(String(intent));
