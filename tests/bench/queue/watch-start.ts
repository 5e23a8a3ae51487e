/**
 * Runs in a page, or in a service worker, before anything else: puts a mark into the trace when a database is asked for first
 * (`bench:drain`), and when the first lead goes out (`bench:sent`).
 */
export function watchStart(): void {
  const scope = globalThis as typeof globalThis & { marks: Record<string, number> };
  scope.marks = {};
  const mark = (name: string) => {
    if (name in scope.marks) return;
    scope.marks[name] = performance.now();
    performance.mark(name);
  };
  const { fetch } = globalThis;
  globalThis.fetch = (...request) => {
    mark('bench:sent');
    return fetch(...request);
  };
  for (const name of ['open', 'databases'] as const) {
    const original = IDBFactory.prototype[name] as (...given: unknown[]) => never;
    IDBFactory.prototype[name] = function (this: IDBFactory, ...given: unknown[]) {
      mark('bench:drain');
      return original.apply(this, given);
    };
  }
}
