import { createInterface } from 'node:readline/promises';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PRESETS, type PresetName } from '../config/names.ts';
import { examine } from './examine.ts';
import { printSnippet } from './print-snippet.ts';
import { report } from './report.ts';

const USAGE = `npx leadtag snippet <options.json>

The form of these options as HTML that is on the screen before any script: see “Instant snippet” in the README.

npx leadtag doctor <address> [options]

What a webhook does to a visitor's browser, what to paste, and what to change.

  --origin <address>   the site that the form stands on (https://example.com)
  --preset <name>      the tool, where the address does not tell: ${PRESETS.slice(3).join(', ')}
  --field <key=value>  what every lead has to bring along, as data-hidden-<key> does; may stand several times
  --form-id <name>     the form's name, for tools that go by it
  --send               sends one lead marked as a test without asking
  --timeout <seconds>  how long an answer may take (30)
  --json               answers to programs

Exits with 0 when leads arrive (or no lead was sent), with 1 when they would not, with 2 when it was asked wrongly.
`;

const OPTIONS = {
  origin: { type: 'string', default: 'https://example.com' },
  preset: { type: 'string', default: 'auto' },
  field: { type: 'string', multiple: true },
  'form-id': { type: 'string' },
  send: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '30' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsConfig['options'];

class UsageError extends Error {}

/** Runs the command line; returns the exit code. */
async function run(): Promise<number> {
  const { values, positionals } = read();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [command, address, ...rest] = positionals;
  if (command === 'snippet' && address && !rest[0]) return printSnippet(address);
  if (command !== 'doctor' || !address || rest[0]) throw new UsageError('Which address?');
  const preset = PRESETS.find((name) => name === values.preset);
  if (!preset) throw new UsageError(`There is no preset “${values.preset}”.`);
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 600)) throw new UsageError('--timeout is a number of seconds up to 600.');

  const findings = await examine({
    url: webAddress(address, '“<address>”').href,
    origin: webAddress(values.origin, '--origin').origin,
    preset: preset satisfies PresetName,
    ...(values['form-id'] && { formId: values['form-id'] }),
    fields: Object.fromEntries((values.field ?? []).map(pair)),
    timeout: Math.round(seconds * 1000),
    mayISend: async ({ url }) => values.send || (!values.json && ask(url)),
  });
  process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : report(findings));
  return findings.verdict === 'lost' ? 1 : 0;
}

function read() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function webAddress(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new UsageError(`${name} is a whole address without a user, such as https://example.com: not “${text}”.`);
}

function pair(text: string): [key: string, value: string] {
  const [, key, value] = /^([a-z][a-z0-9_]*)=(.*)$/.exec(text) ?? [];
  if (!key) throw new UsageError(`--field is key=value, with a key of a-z, 0-9 and _: not “${text}”.`);
  return [key, value!];
}

/** Whether somebody who sits there says yes. */
async function ask(url: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`Send one lead, marked as a test, to ${new URL(url).host}? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error}\n`);
  process.exitCode = 2;
}
