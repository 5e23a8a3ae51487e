/** Workbox needs a service worker, so its queue lives in one. The page only passes on what is asked for; time is taken over there. */
const ready = navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready);

async function ask(method: string, ...given: unknown[]): Promise<never> {
  const { active } = await ready;
  const { port1, port2 } = new MessageChannel();
  active!.postMessage({ method, given }, [port2]);
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.result as never);
    };
  });
}

window.bench = {
  seed: (...given) => ask('seed', ...given),
  put: (...given) => ask('put', ...given),
  size: () => ask('size'),
  drain: (...given) => ask('drain', ...given),
};
