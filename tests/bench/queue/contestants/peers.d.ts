/** What we use of packages that only the benchmark installs, and only when it runs: see `../peers/package.json`. */
declare module 'localforage' {
  const localforage: {
    keys(): Promise<string[]>;
    getItem<Value>(key: string): Promise<Value | null>;
    setItem<Value>(key: string, value: Value): Promise<Value>;
    removeItem(key: string): Promise<void>;
  };
  export default localforage;
}

declare module 'workbox-background-sync' {
  export class Queue {
    constructor(name: string, options: { forceSyncFallback: boolean; onSync: () => void });
    pushRequest(entry: { request: Request }): Promise<void>;
    size(): Promise<number>;
    replayRequests(): Promise<void>;
  }
}
