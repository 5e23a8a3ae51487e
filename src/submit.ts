import type { FieldConfig } from './config/field.ts';
import type { FormConfig } from './config/parse.ts';
import type { EventDetail, EventName } from './events/names.ts';
import { extended, type Part, type Way } from './extensions.ts';
import { answers } from './form/answers.ts';
import type { FormState } from './form/state.ts';
import { validate } from './form/validate.ts';
import { buildLead } from './lead/build.ts';
import { cleanFields } from './lead/clean-fields.ts';
import type { Lead } from './lead/schema.ts';
import { handOver } from './outbox/hand-over.ts';
import type { OutboxEvent } from './outbox/outbox.ts';
import type { Row } from './outbox/row.ts';
import { hasGpc, type News, type Page } from './page.ts';
import { systemClock } from './platform/clock.ts';
import { describePage } from './platform/describe-page.ts';
import { uuid } from './platform/id.ts';
import { complain } from './platform/log.ts';
import { byIntent } from './qualification/by-intent.ts';
import { plan } from './webhook/plan.ts';

/** How a submit ended, in the visitor's terms. */
export interface Outcome {
  /** `cancelled`: a listener of the page did not let it go. */
  status: 'received' | 'saved' | 'failed' | 'invalid' | 'cancelled';
  leadId?: string;
}

export interface SubmissionTools {
  page: Page;
  emit(name: EventName, detail: Partial<EventDetail> & { lead?: Lead }): boolean;
  hear(event: OutboxEvent): void;
  config(): FormConfig;
  state(): FormState;
  /** What extensions do with this form. */
  parts: readonly Part[];
  set(state: FormState): void;
  /** Leads the visitor to what is wrong. */
  showErrors(): void;
  /** Starts the download that the panel offers. */
  download(): void;
}

/** The way from a click to an outcome: judge, build, store, send. */
export function createSubmission(tools: SubmissionTools) {
  const { page, emit, config, state, set, parts } = tools;
  const clock = systemClock;
  const since = clock.now();
  let running: Promise<Outcome> | undefined;
  /** The last lead of this form that did not get through, and what it was made of. */
  let last: { print: string; rows: Row[]; way: FormConfig } | undefined;
  /** The destinations that have refused it for good. */
  let refused = new Set<number>();
  /** Counts the times that the form was emptied or taken away: what an older round brings must not touch the screen. */
  let round = 0;

  const outcomeOf = (status: Outcome['status'], [row]: readonly Row[] = []): Outcome => ({
    status,
    ...(row && { leadId: row.id }),
  });

  /** A click, Enter, and a second click: one lead. After an outcome there is no form left to submit. */
  function run(): Promise<Outcome> {
    const mine = round;
    const { status } = state();
    if (!running && (status === 'received' || status === 'saved'))
      return Promise.resolve(outcomeOf(status, last?.rows));
    running ??= submit(mine)
      .catch((error): Outcome => {
        complain('INTERNAL', String(error));
        if (mine === round) set({ ...state(), status: 'failed' });
        return { status: 'failed' };
      })
      .finally(() => {
        if (mine === round && !/received|saved/.test(state().status)) running = undefined;
      });
    return running;
  }

  /** Tells the visitor what is wrong, if anything. */
  function isWrong(errors: FormState['errors']): boolean {
    const [code] = Object.values(errors);
    if (!code) return false;
    set({ ...state(), errors, status: 'editing' });
    emit('invalid', { code });
    tools.showErrors();
    return true;
  }
  const check = (fields: readonly FieldConfig[]) => !isWrong(validate(fields, state().values));

  async function submit(mine: number): Promise<Outcome> {
    const form = config();
    page.follow();
    const { values } = state();
    if (!check([...form.fields, ...form.purposes])) return { status: 'invalid' };

    const fields = answers(form, state());
    const print = printOf(fields);
    // the same values again are the same lead: same id, same bytes, whatever became of the first attempt
    const again = last?.print === print ? last : undefined;
    const instead = again ? [] : last?.rows;
    let rows = again?.rows;
    let way: Way = again?.way ?? form;
    if (!rows) {
      const now = clock.now();
      const lead = buildLead({
        id: uuid(now),
        now,
        config: form,
        fields,
        ticked: values,
        attribution: page.attribution(now),
        qualification: byIntent(form.intent),
        page: describePage(),
        privacy: { gpc: hasGpc(), storage: page.storage() },
      });
      const complete = () => {
        const visitor = { signals: page.journal().signals(), stage: page.journal().note('stage') };
        for (const part of parts) part.lead?.(lead);
        way = extended(form, (extension, way) => extension.lead?.(lead, way, visitor));
      };
      complete();
      // a listener sees a copy: of what it changes, only the fields count
      const shown = structuredClone(lead);
      if (!emit('submit', { leadId: lead.id, lead: shown })) return { status: 'cancelled' };
      lead.fields = cleanFields(shown) ?? lead.fields;
      if (isWrong(validate(form.fields, lead.fields))) return { status: 'invalid' };
      complete();
      page.journal().note('stage', lead.qualification?.stage);
      const [fallback] = plan(lead, way.fallback);
      rows = plan(lead, way.destinations).map((request, destination) => ({
        ...request,
        ...way.write?.(request, lead),
        // what the first does not take, it gets
        ...(!destination && fallback && { fallback }),
        v: 1,
        id: lead.id,
        formId: form.formId,
        destination,
        createdAt: now,
        attempts: 0,
        nextAt: now,
        state: 'queued',
      }));
    }

    last = { print, rows, way };
    refused = new Set();
    // the write is on its way to the disk while the form is drawn
    const handing = handOver(page.outbox, rows, clock, instead);
    set({ ...state(), errors: {}, status: 'sending', way });
    const status = await handing;
    const outcome = outcomeOf(status, rows);
    if (mine !== round) return outcome;
    set({ ...state(), status });
    if (status !== 'failed') await afterwards(way, outcome.leadId);
    return outcome;
  }

  const printOf = (fields: Lead['fields']) =>
    JSON.stringify([fields, config().purposes.map((box) => state().values[box.key])]);

  /**
   * News of leads. One that gets through later turns "saved" into "thank you", and so does one that was kept nowhere, if nothing
   * was typed since. Of a lead that this form has sent on an earlier page a quiet word is enough.
   */
  function listen(news: News, event?: OutboxEvent): boolean {
    const isMine = news.id === last?.rows[0]?.id;
    if (isMine && event) tools.hear(event);
    const { status } = state();
    if (isMine && event?.type === 'rejected' && event.final) {
      refused.add(event.row.destination);
      if (status === 'saved' && refused.size === last?.rows.length) {
        running = undefined;
        set({ ...state(), status: 'failed' });
      }
    }
    if (!/^(delivered|unconfirmed)$/.test(news.type)) return isMine;
    const isShown = status === 'saved' || (status === 'failed' && last?.print === printOf(answers(config(), state())));
    if (isMine && isShown) set({ ...state(), status: 'received' });
    else if (event && event.row.createdAt < since && news.formId === config().formId && /editing|failed/.test(status))
      set({ ...state(), arrived: true });
    return isMine;
  }
  const unlisten = page.listen(listen);

  async function afterwards(way: FormConfig, leadId?: string): Promise<void> {
    const { redirect, download: file } = way;
    const detail = { formId: way.formId, variant: way.variant, leadId };
    const counted = extended<unknown[]>([], (extension, all) => [...all, extension.outcome?.(detail)]);
    if (file && new URL(file).origin === location.origin) tools.download();
    if (!redirect || !navigator.onLine) return;
    await Promise.allSettled(counted);
    await page.outbox.release();
    location.assign(redirect);
  }

  return {
    run,
    /** Whether these fields are filled in as they should be; the visitor is told where not. */
    check,
    /** Lets go of the last lead; it is sent all the same. */
    forget() {
      round++;
      running = undefined;
      last = undefined;
    },
    stop: unlisten,
  };
}
