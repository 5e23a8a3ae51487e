import type { Block } from './block.ts';
import { diagnostics, statuses } from './diagnostics.ts';
import { events } from './events.ts';
import { fieldOptions, fieldTypes, knownKeys } from './fields.ts';
import { parts, variables } from './look.ts';
import { options } from './options.ts';
import { payload } from './payload.ts';
import { hashes, pinned } from './pinned.ts';
import { points } from './points.ts';
import { scripts } from './scripts.ts';
import { languages, texts } from './words.ts';

/** What pages can have made from the source, by the name in `<!-- made: name -->`. */
export const MADE: Readonly<Record<string, () => Block>> = {
  options,
  payload,
  events,
  diagnostics,
  statuses,
  'field-types': fieldTypes,
  'field-options': fieldOptions,
  'known-keys': knownKeys,
  scripts,
  languages,
  texts,
  variables,
  parts,
  points,
  pinned,
  hashes,
};
