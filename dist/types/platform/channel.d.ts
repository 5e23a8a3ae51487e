/**
 * Tells the other tabs of the site. Nothing may depend on it: where there is no such thing, nobody hears.
 *
 * @returns what tells the others
 */
export declare function openChannel<Message>(name: string, hear: (message: Message) => void): (message: Message) => void;
