import { airtable } from './airtable.ts';
import { appsScript } from './apps-script.ts';
import { formspree } from './formspree.ts';
import { make } from './make.ts';
import { n8n } from './n8n.ts';
import { nodeRed } from './node-red.ts';
import { pipedream } from './pipedream.ts';
import { powerAutomate } from './power-automate.ts';
import type { Preset } from './preset.ts';
import { zapier } from './zapier.ts';

/** Those that are always there. The others stand in `optional/presets/`. */
const known: Preset[] = [zapier, make, n8n, nodeRed, pipedream, powerAutomate, appsScript, airtable, formspree];

const BUILT_IN = known.length;

/** The addresses of those that are not. */
const RARE = /^([^/]+\.)?(hooks\.slack|discord(app)?|hsforms|webto\.salesforce|list-manage|activehosted)\.com\//;

/** Makes further tools known. */
export function addPresets(more: readonly Preset[]): void {
  known.push(...more);
}

/** The tool with this name, or with `auto` the one that the address belongs to. */
export function presetFor(name: string, url: string): Preset | undefined {
  const place = placeOf(url);
  return known.find((preset) => (name === 'auto' ? preset.at?.test(place) : preset.name === name));
}

/** Whether it takes the optional script to talk to this address. */
export const needsPresets = (name: string, url: string): boolean =>
  !/^(none|generic)$/.test(name) &&
  !presetFor(name, url) &&
  (name !== 'auto' || (known.length === BUILT_IN && RARE.test(placeOf(url))));

function placeOf(url: string): string {
  const at = new URL(url);
  return at.hostname + at.pathname;
}
