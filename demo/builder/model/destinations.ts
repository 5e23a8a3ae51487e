import type { PresetName } from '../../../src/config/names.ts';
import { webhookUrl } from '../../../src/config/webhook.ts';
import { aboutStatus, toAsk, toRead } from '../../../src/doctor/advice.ts';
import { rarePresets } from '../../../src/optional/presets/index.ts';
import { preflightHeaders } from '../../../src/webhook/preflight.ts';
import { presetFor } from '../../../src/webhook/presets/index.ts';
import type { Preset } from '../../../src/webhook/presets/preset.ts';
import { TOOLS, type Tool } from './destinations/tools.ts';

/** A tool that leads can go to, and what it needs. */
export interface DestinationInfo {
  preset: PresetName;
  name: string;
  kind: Tool['kind'];
  /** An address of the right shape. */
  example: string;
  matches(url: string): boolean;
  /** What has to be set up there, in order. */
  needs: string[];
  /** Whether the page hears that the lead has arrived. */
  answers: 'yes' | 'if-set-up' | 'no';
  /** Whether leads may not arrive at all before all of `needs` is done. */
  isStrict: boolean;
  /** Whether it takes JSON from a page: it answers what a browser asks first. */
  isJson: boolean;
  /** The page of the demo site that shows how, relative to the root. */
  page?: string;
  /** The optional script that speaks to it. */
  script?: 'presets';
  /** Whether the address alone does not say which tool it is: the preset has to be named. */
  isNamed: boolean;
  headers?: Readonly<Record<string, string>>;
  /** Their name by ours. */
  map?: Readonly<Record<string, string>>;
}

/** The page, in the words of the doctor: an owner puts his own site there. */
const ORIGIN = 'https://your-site.example';

/** How leads get there: the ways of the tool, or the plain ones. */
const presetOf = (name: PresetName): Preset | undefined =>
  rarePresets.find((preset) => preset.name === name) ?? presetFor(name, ORIGIN);

/** Tools whose answers a page may read without anybody's doing: their own documents say so, or the bench of receivers does. */
const READABLE: readonly PresetName[] = [
  'zapier',
  'n8n',
  'apps-script',
  'formspree',
  'slack',
  'discord',
  'hubspot',
  'netlify',
];

/** Tools that the doctor has a word for: what a no of theirs means. */
const REFUSING: readonly PresetName[] = ['netlify', 'hubspot'];

export const DESTINATIONS: readonly DestinationInfo[] = TOOLS.map(({ steps, ...tool }): DestinationInfo => {
  const preset = presetOf(tool.preset);
  const isRare = rarePresets.some(({ name }) => name === tool.preset);
  const isMute = preset?.mode === 'no-cors' || tool.preset === 'airtable';
  const answers = isMute ? 'no' : READABLE.includes(tool.preset) ? 'yes' : 'if-set-up';
  // simple requests get through in any case; of JSON a browser asks first
  const asks = preflightHeaders({ format: preset?.format ?? 'json', ...(preset && { headers: preset.headers ?? {} }) });
  // what nobody knows gets a form where JSON does not get through
  const isAsked = answers === 'if-set-up' && asks.length > 0;
  return {
    ...tool,
    matches: (url) => toolAt(url) === tool.preset,
    needs: [
      ...steps,
      ...(tool.preset === 'n8n' || isAsked ? [toAsk(tool.preset, ORIGIN, asks)] : []),
      ...(answers === 'if-set-up' ? [toRead(tool.preset, ORIGIN)] : []),
      ...(REFUSING.includes(tool.preset) ? [aboutStatus(400, tool.preset)] : []),
      ...(tool.preset === 'formspree' ? ['Only Web3Forms: add its access key as the hidden value access_key'] : []),
      ...(isMute ? ['Look there whether your test lead has arrived: it tells the page nothing'] : []),
    ],
    answers,
    isStrict: (isAsked && tool.preset !== 'generic') || REFUSING.includes(tool.preset),
    isJson: preset?.format === 'json' || !preset,
    isNamed: !!preset && !preset.at,
    ...(isRare && { script: 'presets' as const }),
    ...(preset?.headers && { headers: preset.headers }),
    ...(preset?.map && { map: preset.map }),
  };
});

/** The tool that an address belongs to; `generic` where nobody knows it; nothing where it is no address. */
function toolAt(address: string): PresetName | undefined {
  const url = webhookUrl(address.trim());
  if (!url) return undefined;
  const { hostname, pathname } = new URL(url);
  const rare = rarePresets.find(({ at }) => at?.test(hostname + pathname));
  return rare?.name ?? presetFor('auto', url)?.name ?? 'generic';
}

/** The tool at this address, or the one that the owner names. */
export const destinationAt = (url: string, preset: PresetName = 'auto'): DestinationInfo | undefined => {
  if (!webhookUrl(url.trim())) return undefined;
  const name = preset === 'auto' ? toolAt(url) : preset === 'none' ? 'generic' : preset;
  return DESTINATIONS.find((info) => info.preset === name);
};
