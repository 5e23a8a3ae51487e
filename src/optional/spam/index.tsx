import { Fragment, h } from 'preact';
import type { Extension, Mounted, Part } from '../../extensions.ts';
import { addSpamReasons } from '../../lead/spam.ts';
import { systemClock } from '../../platform/clock.ts';
import { Honeypot } from './Honeypot.tsx';
import { signsOf } from './signs.ts';

/** What only a person's device can bring about: a script's events are not trusted. */
const INPUTS = ['keydown', 'pointerdown', 'click', 'paste', 'input'];

/**
 * Marks leads that look as if a program had sent them, in `lead.spam`. Nothing is held back for it and nobody is told: a sign is
 * not a proof, and what a visitor has sent arrives.
 */
export const spam = (now = systemClock.now): Extension => ({ name: 'spam', mounted: (form) => watched(form, now) });

function watched({ root }: Mounted, now: () => number): Part {
  const name = `leadtag_hp_${Math.random().toString(36).slice(2, 8)}`;
  // a form that stood there before this script did came no earlier than its page
  const since = root.querySelector('form') ? performance.timeOrigin : now();
  let inputs = 0;
  const count = ({ isTrusted }: Event) => void (isTrusted && inputs++);
  for (const type of INPUTS) root.addEventListener(type, count, true);

  return {
    // behind the fields: the first field is where the focus goes
    draw: (props, next) =>
      next({
        ...props,
        beside: (
          <>
            <Honeypot name={name} />
            {props.beside}
          </>
        ),
      }),
    lead(lead) {
      const isTrapped = !!root.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
      addSpamReasons(lead, signsOf({ isTrapped, elapsed: now() - since, inputs, isDriven: navigator.webdriver }));
    },
    end() {
      for (const type of INPUTS) root.removeEventListener(type, count, true);
    },
  };
}
