/**
 * Tells the other tabs of the site. Nothing may depend on it: where there is no such thing, nobody hears.
 *
 * @returns what tells the others
 */
export function openChannel<Message>(name: string, hear: (message: Message) => void): (message: Message) => void {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    try {
      channel ??= new BroadcastChannel(name);
      channel.onmessage = ({ data }) => data && hear(data);
    } catch {
      // a browser without it, or a frame that may not have it
    }
  };
  open();
  // an open channel keeps a page out of some browsers' back/forward cache
  addEventListener('pagehide', () => {
    channel?.close();
    channel = undefined;
  });
  addEventListener('pageshow', open);
  return (message) => channel?.postMessage(message);
}
