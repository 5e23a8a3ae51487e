/** What a contestant's page offers to the benchmark. Each keeps leads in its own way. */
export interface BenchPage {
  /** Puts leads there that wait already. `nextAt`: when they are due, in milliseconds since 1970. */
  seed(count: number, url: string, nextAt: number): Promise<void>;
  /** Takes a new lead, and says how long it took until it was on the disk, in milliseconds. */
  add(url: string): Promise<number>;
  /** Takes a new lead and sends it, without a form to be filled in. */
  send(url: string): Promise<void>;
  /** Sends so many of the waiting leads, one after the other: kept until the yes, erased then. */
  drain(count: number, url: string): Promise<void>;
}

export type BenchWindow = Window & { bench: BenchPage };

interface Form {
  element: HTMLElement;
  setValues(values: object): void;
  submit(): Promise<{ status: string }>;
  reset(): void;
}

interface Record {
  id: string;
  url: string;
  body: string;
}

/** Common to all pages: a lead as our row holds it, about 1.8 KB, and one way to post it. */
export function withLeads(): void {
  const page = window as unknown as { makeRow: (n: number, url: string, nextAt: number) => object; post: unknown };
  page.makeRow = (n, url, nextAt) => {
    const createdAt = Date.now() - 3_600_000 + n;
    const hex = n.toString(16).padStart(12, '0');
    const id = `019aa6b2-3c1e-7d52-9f0a-${hex}`;
    const fields = { name: 'Ada Lovelace', email: 'ada@example.com', message: 'A message. '.repeat(95) };
    const touch = { at: '2026-11-21T09:12:00.000Z', source: 'news.example', medium: 'referral', landing_page: url };
    const body = JSON.stringify({
      type: 'lead.submitted',
      version: 1,
      id,
      submitted_at: '2026-11-21T10:00:00.000Z',
      form: { id: 'bench' },
      fields,
      attribution: { model: 'last_non_direct', first_touch: touch, last_touch: touch, touch_count: 1, pageviews: 1 },
      page: { url, title: 'A page', locale: 'en-GB', timezone: 'Europe/Lisbon' },
    });
    return {
      v: 1,
      id,
      formId: 'bench',
      destination: 0,
      createdAt,
      attempts: 0,
      nextAt,
      state: 'queued',
      url,
      format: 'json',
      contentType: 'application/json',
      body,
      bytes: body.length,
      timeout: 15_000,
      redirects: 'strict',
    };
  };
  page.post = async ({ url, body }: Record) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', body, headers, keepalive: true, credentials: 'omit' });
    await response.text();
    if (!response.ok) throw new Error(String(response.status));
  };
}

/** leadtag: rows of the form that it writes, leads through its form, by a click. */
export function leadtagPage(): void {
  const page = window as unknown as BenchWindow & {
    makeRow(n: number, url: string, nextAt: number): { [name: string]: unknown };
    leadtag: { get(id: string): Form };
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const heard = (name: string) =>
    new Promise<number>((resolve) =>
      document.addEventListener(`leadtag:${name}`, () => resolve(performance.now()), { once: true }),
    );
  page.bench = {
    seed: (count, url, nextAt) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('leadtag');
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('kv').createIndex('due', ['v', 'url', 'nextAt']);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('kv', 'readwrite');
          const table = transaction.objectStore('kv');
          for (let n = 0; n < count; n++) {
            const row = page.makeRow(n, url, nextAt);
            table.put(row, `lead:${row.createdAt}:${row.id}:0:${row.bytes}`);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    async add() {
      const form = page.leadtag.get('bench');
      form.reset();
      form.setValues({ name: 'Ada Lovelace', message: 'A message. '.repeat(95) });
      await nextFrame();
      const root = form.element.shadowRoot!;
      // typing is what makes it open the database
      const email = root.querySelector<HTMLInputElement>('[name=email]')!;
      email.value = 'ada@example.com';
      email.dispatchEvent(new Event('input', { bubbles: true }));
      await nextFrame();
      const [queued, delivered] = [heard('queued'), heard('delivered')];
      const start = performance.now();
      root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
      const took = (await queued) - start;
      await delivered;
      return took;
    },
    async send() {
      const form = page.leadtag.get('bench');
      form.reset();
      form.setValues({ name: 'Ada Lovelace', email: 'ada@example.com', message: 'A message. '.repeat(95) });
      await form.submit();
    },
    // its pages do that by themselves
    drain: async () => {},
  };
}

/** One array under one key, through idb-keyval: how analytics libraries keep their queues. */
export function arrayPage(): void {
  const page = window as unknown as BenchWindow & {
    makeRow(n: number, url: string, nextAt: number): Record;
    post(row: Record): Promise<void>;
    idbKeyval: { get(key: string): Promise<Record[] | undefined>; set(key: string, value: Record[]): Promise<void> };
  };
  const { get, set } = page.idbKeyval;
  const read = async () => (await get('queue')) ?? [];
  let n = 1e6;
  page.bench = {
    seed: (count, url, nextAt) =>
      set(
        'queue',
        Array.from({ length: count }, (_, n) => page.makeRow(n, url, nextAt)),
      ),
    async add(url) {
      const row = page.makeRow(n++, url, 0);
      const start = performance.now();
      const queue = await read();
      queue.push(row);
      await set('queue', queue);
      return performance.now() - start;
    },
    async send(url) {
      await this.add(url);
      await this.drain(1, url);
    },
    async drain(count) {
      for (let left = count; left > 0; left--) {
        const queue = await read();
        const row = queue.shift();
        if (!row) return;
        await page.post(row);
        await set('queue', queue);
      }
    },
  };
}

/** IndexedDB with nothing around it: a record for each lead, strict. As fast as it can be with the same promise. */
export function rawPage(): void {
  const page = window as unknown as BenchWindow & {
    makeRow(n: number, url: string, nextAt: number): Record;
    post(row: Record): Promise<void>;
  };
  const database = new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const write = async (step: (table: IDBObjectStore) => void) => {
    const transaction = (await database).transaction('rows', 'readwrite', { durability: 'strict' });
    step(transaction.objectStore('rows'));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  };
  const first = async () => {
    const table = (await database).transaction('rows').objectStore('rows');
    return new Promise<IDBCursorWithValue | null>((resolve, reject) => {
      const walk = table.openCursor();
      walk.onsuccess = () => resolve(walk.result);
      walk.onerror = () => reject(walk.error);
    });
  };
  let n = 1e6;
  page.bench = {
    seed: (count, url, nextAt) =>
      write((table) => {
        for (let n = 0; n < count; n++) table.put(page.makeRow(n, url, nextAt), n);
      }),
    async add(url) {
      const row = page.makeRow(n, url, 0);
      const start = performance.now();
      await write((table) => void table.put(row, n++));
      return performance.now() - start;
    },
    async send(url) {
      await this.add(url);
      await this.drain(1, url);
    },
    async drain(count) {
      for (let left = count; left > 0; left--) {
        const cursor = await first();
        if (!cursor) return;
        await page.post(cursor.value);
        const { key } = cursor;
        await write((table) => void table.delete(key));
      }
    },
  };
}
