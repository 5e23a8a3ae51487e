interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The part of it in which the thread had a processor. */
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

/** The longest task of each sort, in milliseconds of processor time; 0: there was none. */
export interface LongestTasks {
  all: number;
  /** The one in which our script was compiled and run. */
  start: number;
  /** Of those in which our script ran later. */
  later: number;
}

/**
 * The longest tasks of the main thread in a Chromium trace. Processor time, because what other processes take away on a busy
 * machine is nobody's fault; Chromium's throttling is in it.
 *
 * @param url the page's address, by which its process is known
 */
export function longestTasks(trace: Buffer, url: string): LongestTasks {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const parsing = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsing) throw new Error(`No page ${url} in the trace`);
  const inThread = traceEvents.filter(({ pid, tid }) => pid === parsing.pid && tid === parsing.tid);
  const tasks = inThread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const ours = inThread.filter(
    ({ name, args }) => /^(EvaluateScript|FunctionCall)$/.test(name) && args?.data?.url?.endsWith('/leadtag.js'),
  );
  const within = (events: TraceEvent[]) =>
    tasks.filter(({ ts, dur = 0 }) => events.some((event) => event.ts >= ts && event.ts <= ts + dur));
  const longest = (of: TraceEvent[]) => of.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
  const start = within(ours.filter(({ name }) => name === 'EvaluateScript'));
  const later = within(ours).filter((task) => !start.includes(task));
  return { all: longest(tasks), start: longest(start), later: longest(later) };
}
