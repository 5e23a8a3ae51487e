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

/** What a thread did between two marks, in milliseconds. */
export interface Stretch {
  /** By the clock. */
  wall: number;
  /** The processor time of each task. */
  tasks: number[];
}

/** What a thread did from each mark of the name `from` to the next one of the name `to` in the same thread. */
export function stretches(trace: Buffer, from: string, to: string): Stretch[] {
  const events = inOrder(trace);
  return events
    .filter(({ name }) => name === from)
    .map((begin) => {
      const thread = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
      const end = thread.find(({ name, ts }) => name === to && ts > begin.ts)?.ts ?? Number.NaN;
      return { wall: (end - begin.ts) / 1000, tasks: tasksIn(thread, begin.ts, end).map(processorTime) };
    });
}

/** Milliseconds of processor time that the main thread was busy from each mark of the name `from` to the next one of the name `to`. */
export const busyBetween = (trace: Buffer, from: string, to: string): number[] =>
  stretches(trace, from, to).map(({ tasks }) => tasks.reduce((sum, ms) => sum + ms, 0));

/**
 * What came before the first mark of this name in its thread: how long ago the navigation was, and the processor time of each task
 * that has run a script since, in milliseconds. The task that sets the mark is not among them.
 */
export function beforeMark(trace: Buffer, name: string): Stretch {
  const events = inOrder(trace);
  const mark = events.find((event) => event.name === name)!;
  const since =
    events.filter((event) => event.name === 'navigationStart' && event.ts < mark.ts).at(-1)?.ts ?? Number.NaN;
  const thread = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const scripts = thread.filter((event) => event.name === 'EvaluateScript' && event.ts > since);
  const tasks = tasksIn(thread, since, mark.ts).filter(
    ({ ts, dur = 0 }) => ts + dur < mark.ts && scripts.some((script) => script.ts >= ts && script.ts < ts + dur),
  );
  return { wall: (mark.ts - since) / 1000, tasks: tasks.map(processorTime) };
}

const tasksIn = (thread: TraceEvent[], from: number, to: number): TraceEvent[] =>
  thread.filter(({ name, ts, dur = 0 }) => name === 'ThreadControllerImpl::RunTask' && ts + dur > from && ts < to);

const processorTime = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

const inOrder = (trace: Buffer): TraceEvent[] => eventsOf(trace).sort((a, b) => a.ts - b.ts);

const eventsOf = (trace: Buffer): TraceEvent[] =>
  (JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
