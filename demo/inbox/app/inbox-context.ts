import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Feed } from './feed.ts';
import type { Go, Place } from './place.ts';

/** What nearly every part of the inbox needs. */
export interface Inbox {
  place: Place;
  go: Go;
  feed: Feed;
  /** Shows a line for some seconds, and reads it out. */
  say(text: string): void;
  /** Reads a line out, without showing it. */
  announce(text: string): void;
  ask(dialog: DialogName | undefined): void;
}

export type DialogName = 'keys' | 'clear' | 'spend';

export const InboxContext = createContext<Inbox | undefined>(undefined);

export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (!inbox) throw new Error('Outside of the inbox');
  return inbox;
}
