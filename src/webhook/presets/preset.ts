import type { Mode, PresetName } from '../../config/names.ts';
import type { Lead } from '../../lead/schema.ts';
import type { Encoding } from '../encode.ts';

/** How to talk to one tool: all that differs from a plain webhook. What it says of answers is text, since it lies in rows. */
export interface Preset {
  name: PresetName;
  /** Recognises an address by its host and path. Without it the preset has to be named. */
  at?: RegExp;
  format: Encoding;
  mode?: Mode;
  /** Only such headers as cost no preflight. */
  headers?: Record<string, string>;
  redirects?: 'ok';
  /** Source of a pattern that the text of a yes must match. */
  yes?: string;
  /** Source of a pattern that gives away a no with a status of 200. */
  no?: string;
  /** Its answers are hardly ever readable, and more attempts would make more leads: one is all. */
  once?: true;
  /** What the tool calls our keys. */
  map?: Record<string, string>;
  /** A body of the tool's own, and an address, if that is another. */
  write?(lead: Lead, url: string): { body: string; url?: string };
}
