import type { Contestant } from '../contestant.ts';

/** The landing page with no form at all. */
export const blank: Contestant = {
  name: 'blank',
  title: 'Page without a form',
  versions: {},
  prepare: async () => ({ head: () => '', form: () => '', files: {}, controls: null, read: () => ({}) }),
};
