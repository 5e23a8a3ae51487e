import type { Design } from './design.ts';
import { aboutConsent } from './warnings/consent.ts';
import { aboutDestination } from './warnings/destination.ts';
import { aboutDisplay } from './warnings/display.ts';
import { aboutFields } from './warnings/fields.ts';
import { aboutLook } from './warnings/look.ts';
import { aboutOptions } from './warnings/options.ts';
import { aboutQualification } from './warnings/qualification.ts';
import { look } from './warnings/seen.ts';
import { aboutTexts } from './warnings/texts.ts';
import type { Warning } from './warnings/warning.ts';

export type { Warning } from './warnings/warning.ts';

const LOOKS = [
  aboutDestination,
  aboutFields,
  aboutConsent,
  aboutTexts,
  aboutLook,
  aboutDisplay,
  aboutQualification,
  aboutOptions,
];

const LEVELS: readonly Warning['level'][] = ['error', 'warning', 'hint'];

/** What an owner should know before he copies the form, the worst first. Each id is there once. */
export function warningsOf(design: Design): Warning[] {
  const seen = look(design);
  const all = LOOKS.flatMap((about) => about(seen)).filter((found): found is Warning => !!found);
  return all
    .filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
