/** What the small sites are about, so that each of them can be about its framework. */
export interface Fleet {
  id: string;
  name: string;
  heading: string;
}

export const FLEETS: readonly Fleet[] = [
  { id: 'ferries', name: 'Ferries', heading: 'See it with your own timetable' },
  { id: 'tugs', name: 'Tugs', heading: 'See it with your own harbour' },
  { id: 'pilots', name: 'Pilots', heading: 'See it with your own stations' },
];

export const QUOTES = [
  { text: 'Fog used to cost us a morning on the phone. Now it costs a coffee.', by: 'Marta, Lisbon river lines' },
  { text: 'The crew sees the change before I have put down the receiver.', by: 'Jonas, Kiel towage' },
  { text: 'We have not run short of a licensed deckhand since April.', by: 'Aoife, Shannon pilots' },
];

/** Where leads go: the server that hands out the page says it. */
export const webhookOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="webhook"]')?.content ?? '/lead';
