import type { Design } from '../design.ts';
import type { Seen } from './seen.ts';

/** Something by which an owner would hurt himself. */
export interface Warning {
  id: string;
  level: 'error' | 'warning' | 'hint';
  about: 'fields' | 'consent' | 'destination' | 'look' | 'display' | 'texts' | 'after' | 'qualification';
  text: string;
  what_to_do: string;
  /** One click that puts it right. */
  fix?: (design: Design) => Design;
}

/** Looks at one side of a design. What is not wrong is `false` or nothing. */
export type Look = (seen: Seen) => (Warning | false | undefined)[];
