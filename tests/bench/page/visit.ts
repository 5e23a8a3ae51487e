import type { Browser, CDPSession } from 'playwright-core';
import { chromium } from '../../helpers/engines/chromium.ts';
import type { Page } from './contestant.ts';
import { lacking, VALUES } from './lead.ts';
import { type Observed, type Observer, observe } from './observe.ts';
import type { Stand } from './stand.ts';

/** What one visit has shown. Times in milliseconds; CPU is processor time of the main thread, throttling included. */
export interface Reading extends Observed {
  /** Bytes that came over the wire, headers included. */
  bytes: number;
  requests: number;
  /** Compiling and running scripts, from the start until {@link LOOK} after ready. */
  script: number;
  /** The same for all that the main thread did. */
  cpu: number;
  heap: number;
  nodes: number;
  /** Script per key, over all. */
  key?: number;
  /** Script of each key, in order: the first of a form often has more to do than the others. */
  keys?: number[];
  /** From the click to the last byte of the lead at the webhook. */
  arrival?: number;
}

/** How fast the visitor's machine and network are. */
export interface Mode {
  name: string;
  title: string;
  cpu: number;
  /** Kbit/s; none: no limit. */
  network?: { down: number; up: number; latency: number };
}

export const MODES: Mode[] = [
  { name: 'fast', title: 'no throttling', cpu: 1 },
  {
    name: 'slow',
    title: 'CPU 4x slower, 1.6 Mbit/s, 150 ms',
    cpu: 4,
    network: { down: 1600, up: 750, latency: 150 },
  },
];

/** How long a visit is looked at after the form is ready. */
const LOOK = 2000;
/** How long a form may take to be ready, and a lead to arrive. */
const PATIENCE = 60_000;
/** Between keys: time for a frame, and for what a form puts off until the typing pauses. */
const PAUSE = 35;
const TYPED = Object.keys(VALUES) as (keyof typeof VALUES)[];

/**
 * One visitor who was never here: opens the page, waits, fills in the form and sends it. All by the browser's own protocol: a driver
 * that puts scripts into the page would be measured, too.
 *
 * @param strict also sends the form empty, which must not arrive
 * @throws Error if the lead did not arrive with every value
 */
export async function visit(browser: Browser, stand: Stand, mode: Mode, strict = false): Promise<Reading> {
  const context = await chromium.newContext(browser, {});
  try {
    const session = await context.newCDPSession(await context.newPage());
    return await look(session, stand, mode, strict);
  } catch (error) {
    throw new Error(`${stand.contestant.name}, ${mode.name}: ${(error as Error).message}`, { cause: error });
  } finally {
    await context.close();
  }
}

async function look(session: CDPSession, { page, url, webhook }: Stand, mode: Mode, strict: boolean): Promise<Reading> {
  const { controls } = page;
  const metrics = metricsOf(session);
  const problems: string[] = [];
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ request }) => request.url.startsWith('http') && requests++);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    problems.push(exception?.description ?? text),
  );
  const settled = new Promise<void>((resolve) => session.on('Runtime.bindingCalled', () => resolve()));

  await session.send('Network.enable');
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  // what other processes take away on a busy machine is nobody's fault
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.addBinding', { name: 'benchSettled' });
  // for a form that asks one thing at a time, its first
  const first = controls && (page.next ? [controls.name, page.next] : [controls.email, controls.submit]);
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${observe})(${JSON.stringify(first)})` });
  await throttle(session, mode);
  webhook.take();

  await session.send('Page.navigate', { url });
  if (!(await within(PATIENCE, settled))) throw new Error(`not ready within ${PATIENCE} ms: ${problems}`);
  await pause(LOOK);
  const { ScriptDuration, V8CompileDuration, TaskDuration } = await metrics();
  const observed = await inPage<Observed>(session, 'read()');
  const reading: Reading = {
    ...observed,
    bytes,
    requests,
    script: 1000 * (ScriptDuration! + V8CompileDuration!),
    cpu: 1000 * TaskDuration!,
    ...(await sizes(session)),
  };
  if (!controls) return reading;
  if (!Number.isFinite(observed.ready)) throw new Error('nobody listens to the form');

  if (strict && !page.next) {
    await click(session, controls.submit);
    const early = await webhook.next(1000);
    if (early) throw new Error(`an empty form was sent: ${JSON.stringify(early.body)}`);
  }
  const keys: number[] = [];
  for (const field of TYPED) {
    await click(session, controls[field]);
    await pause(100);
    let before = (await metrics()).ScriptDuration!;
    for (const [i, key] of [...VALUES[field]].entries()) {
      await press(session, key);
      await pause(i + 1 < VALUES[field].length ? PAUSE : 100);
      const { ScriptDuration } = await metrics();
      keys.push(1000 * (ScriptDuration! - before));
      before = ScriptDuration!;
    }
    if (page.next) await click(session, page.next);
  }
  await click(session, controls.consent);
  await pause(200);
  const at = await placeOf(session, controls.submit);
  const start = performance.now();
  await clickAt(session, at);
  const arrival = await untilWhole(page, webhook, problems);
  const key = keys.reduce((sum, each) => sum + each) / keys.length;
  return { ...reading, key, keys, arrival: arrival - start };
}

async function throttle(session: CDPSession, { cpu, network }: Mode): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesPerSecond(network.down),
    uploadThroughput: bytesPerSecond(network.up),
  });
}

/** When the lead with all values had arrived; a form may send what it has got step by step. */
async function untilWhole(page: Page, webhook: Stand['webhook'], problems: string[]): Promise<number> {
  let lacks = ['everything'];
  for (const end = performance.now() + 10_000; ; ) {
    const arrival = await webhook.next(end - performance.now());
    if (!arrival) throw new Error(`the lead did not arrive; what lacks: ${lacks.join(', ')}. ${problems}`);
    lacks = lacking(page.read(arrival.body));
    if (!lacks.length) return arrival.at;
  }
}

/** Heap and nodes when all that is not held any more has gone. */
async function sizes(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { Nodes } = await metricsOf(session)();
  return { heap: usedSize, nodes: Nodes! };
}

const metricsOf = (session: CDPSession) => async (): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

async function inPage<T>(session: CDPSession, call: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `bench.${call}`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

type Place = NonNullable<ReturnType<Observer['at']>>;

/** Where a control is, as soon as it is to be seen. */
async function placeOf(session: CDPSession, selector: string): Promise<Place> {
  for (const end = Date.now() + PATIENCE / 4; Date.now() < end; await pause(50)) {
    const place = await inPage<Place | undefined>(session, `at(${JSON.stringify(selector)})`);
    if (place) return place;
  }
  throw new Error(`no ${selector} to be seen`);
}

const click = async (session: CDPSession, selector: string) => clickAt(session, await placeOf(session, selector));

async function clickAt(session: CDPSession, place: Place): Promise<void> {
  const button = { ...place, button: 'left' as const, clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

async function press(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Whether something happens within so many milliseconds. */
async function within(patience: number, happening: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  const result = await Promise.race([happening.then(() => true), over]);
  clearTimeout(timer);
  return result;
}
