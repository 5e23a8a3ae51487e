import type { FormConfig } from '../../config/parse.ts';
import type { Mounted, Site, Visitor } from '../../extensions.ts';
import type { FormState } from '../../form/state.ts';
import type { Lead } from '../../lead/schema.ts';
import { type Judged, judgeForm, withoutWrong } from './judge.ts';
import type { DebugTools } from './tools.ts';

/** The lead that a form would make now, and which way it would go. */
export interface Rehearsed {
  lead: Lead;
  way: FormConfig;
  visitor: Visitor;
}

/**
 * Makes the lead of a form without sending it, by the form's own ways: it is submitted, all scripts of the page complete the lead, and
 * at the event `leadtag:submit` it is stopped, which is what the event is for. Nobody hears of it, and nothing is remembered.
 */
export function createRehearsal(site: Site, tools: DebugTools) {
  let now: { form: Mounted; judged: Judged[]; found?: Rehearsed } | undefined;

  /** Stops a submit, and keeps its event from everybody. */
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  return {
    isOn: () => !!now,

    /** @returns nothing where there is nothing to rehearse: the form has sent its lead, or is read only when it is sent */
    run(form: Mounted): Rehearsed | undefined {
      const { status, way } = form.state();
      const handle = tools.find(form.host);
      // a lead that a form has made before goes out again as it is, without a word
      if (!handle || now || status !== 'editing' || way || isNative(form) || !form.host.isConnected) return undefined;
      const { note } = site;
      now = { form, judged: judgeForm(form.config(), form.state(), site.has) };
      site.note = (name, value) => (value === undefined ? note(name) : undefined);
      form.host.addEventListener('leadtag:submit', stop);
      try {
        // all of it happens before this returns
        handle.submit().catch(() => {});
        return now.found;
      } finally {
        form.host.removeEventListener('leadtag:submit', stop);
        site.note = note;
        now = undefined;
      }
    },

    /** What a form asks while it is rehearsed. */
    ask: (form: Mounted, config: FormConfig, _: FormState): FormConfig =>
      now?.form === form ? withoutWrong(config, now.judged) : config,

    /** Takes the lead, when all others have completed it. It goes nowhere, also by a route. */
    lead(lead: Lead, way: FormConfig, visitor: Visitor): FormConfig | undefined {
      if (!now) return undefined;
      now.found = { lead: structuredClone(lead), way, visitor };
      return { ...way, destinations: [], fallback: [] };
    },

    /** Whether this event is one of a rehearsal; then it ends here. */
    hears(event: Event): boolean {
      if (!now || !/leadtag:(submit|invalid)/.test(event.type)) return false;
      stop(event);
      return true;
    },
  };
}

export type Rehearsal = ReturnType<typeof createRehearsal>;

/** A form of the page's own, which is read when it is sent. */
export const isNative = ({ host }: Mounted): boolean => host.localName === 'form';
