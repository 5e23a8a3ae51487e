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
  const traceEvents = eventsOf(trace);
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

/** Milliseconds of processor time that the main thread was busy from each mark of the name `from` to the next one of the name `to`. */
export function busyBetween(trace: Buffer, from: string, to: string): number[] {
  const events = eventsOf(trace).sort((a, b) => a.ts - b.ts);
  return events
    .filter(({ name }) => name === from)
    .map((begin) => {
      const inThread = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
      const end = inThread.find(({ name, ts }) => name === to && ts > begin.ts)?.ts ?? Number.NaN;
      const tasks = inThread.filter(
        ({ name, ts, dur = 0 }) => name === 'ThreadControllerImpl::RunTask' && ts + dur > begin.ts && ts < end,
      );
      return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
    });
}

const eventsOf = (trace: Buffer): TraceEvent[] =>
  (JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
