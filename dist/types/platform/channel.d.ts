/**
 * Tells the other tabs of the site. Nothing may depend on it: where there is no such thing, nobody hears. Whoever has told nothing
 * hears nothing either: news of leads matters where one was sent.
 *
 * @returns what tells the others
 */
export declare function openChannel<Message>(name: string, hear: (message: Message) => void): (message: Message) => void;
