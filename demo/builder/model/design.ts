import type { FormOptions } from '../../../src/config/parse.ts';
import { designFor } from './goals.ts';

export type GoalId = 'newsletter' | 'lead-magnet' | 'demo' | 'quote' | 'webinar' | 'whatsapp';

/** A form as it is being built: what it is for, and the options that `mount()` takes, as far as they differ from the defaults. */
export interface Design {
  goal: GoalId;
  options: FormOptions;
  /** Optional scripts that no option asks for and the owner wants all the same, by name: `spam`, `hints`, … See `EXTRAS`. */
  scripts?: string[];
}

/** What the builder starts with, before a goal is chosen. */
export const emptyDesign = (): Design => designFor('newsletter');
