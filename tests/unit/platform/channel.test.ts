import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openChannel } from '../../../src/platform/channel.ts';

/** Those that are open now. */
const open = new Set<Channel>();

class Channel {
  onmessage?: (event: { data: unknown }) => void;
  readonly told: unknown[] = [];
  constructor(readonly name: string) {
    open.add(this);
  }
  postMessage(message: unknown) {
    this.told.push(message);
  }
  close() {
    open.delete(this);
  }
}

const page = new EventTarget();

beforeEach(() => {
  open.clear();
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => void vi.unstubAllGlobals());

test('a page that has nothing to tell opens none, whatever becomes of it', () => {
  openChannel('leads', () => {});
  for (const type of ['pageshow', 'pagehide', 'pageshow']) page.dispatchEvent(new Event(type));
  expect([...open]).toEqual([]);
});

test('whoever has told something hears the others, and is out of the way while the page is out of sight', () => {
  const heard: unknown[] = [];
  const tell = openChannel('leads', (message) => heard.push(message));
  tell('one');
  tell('two');
  const [channel] = open;
  expect([...open]).toHaveLength(1);
  expect(channel).toMatchObject({ name: 'leads', told: ['one', 'two'] });
  channel!.onmessage!({ data: 'news' });
  expect(heard).toEqual(['news']);

  page.dispatchEvent(new Event('pagehide'));
  tell('nobody hears this');
  expect([...open]).toEqual([]);
  page.dispatchEvent(new Event('pageshow'));
  page.dispatchEvent(new Event('pageshow'));
  const [next] = open;
  expect([...open]).toHaveLength(1);
  next!.onmessage!({ data: 'more' });
  expect(heard).toEqual(['news', 'more']);
});

test('a browser without it, or a frame that may not have it, is told nothing', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const tell = openChannel('leads', () => {});
  expect(() => tell('one')).not.toThrow();
});
