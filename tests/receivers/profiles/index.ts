import { appsScript } from './apps-script.ts';
import { chat } from './chat.ts';
import { crm } from './crm.ts';
import { faults } from './faults.ts';
import { formBackends } from './form-backends.ts';
import { n8n } from './n8n.ts';
import { noCode } from './no-code.ts';
import { nodeRed } from './node-red.ts';
import type { Profile, RunningProfile } from './profile.ts';
import { servers } from './servers.ts';
import { run } from './start.ts';

export type { Expected, Profile, RunningProfile } from './profile.ts';

const ALL = { ...servers, ...faults, ...n8n, ...nodeRed, ...noCode, ...appsScript, ...chat, ...formBackends, ...crm };

export type ProfileName = keyof typeof ALL;

export const PROFILES: Readonly<Record<ProfileName, Profile>> = ALL;

/** Starts a receiver that answers as the one of this name does. */
export const startProfile = (name: ProfileName): Promise<RunningProfile> => run(PROFILES[name]);
