/**
 * Tells the other tabs of the site. Nothing may depend on it: where there is no such thing, nobody hears. Whoever has told nothing
 * hears nothing either: news of leads matters where one was sent.
 *
 * @returns what tells the others
 */
export function openChannel<Message>(name: string, hear: (message: Message) => void): (message: Message) => void {
  /** Null: closed for as long as the page is out of sight. */
  let channel: BroadcastChannel | null | undefined;
  const open = () => {
    try {
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => data && hear(data);
    } catch {
      // a browser without it, or a frame that may not have it
    }
  };
  // an open channel keeps a page out of some browsers' back/forward cache
  addEventListener('pagehide', () => {
    channel?.close();
    channel &&= null;
  });
  addEventListener('pageshow', () => channel === null && open());
  return (message) => {
    if (channel === undefined) open();
    channel?.postMessage(message);
  };
}
