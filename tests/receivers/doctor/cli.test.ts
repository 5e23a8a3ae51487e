import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningProfile, startProfile } from '../profiles/index.ts';

/** The command as it is in the package. Nobody sits at its terminal. */
async function leadtag(...args: string[]) {
  const child = spawn(process.execPath, ['dist/cli.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code: child.exitCode };
}
const PAGE = ['--origin', 'http://127.0.0.1:9001'];

let open: RunningProfile;
let hardened: RunningProfile;
let broken: RunningProfile;
beforeAll(async () => {
  [open, hardened, broken] = await Promise.all([
    startProfile('open'),
    startProfile('nodered-hardened'),
    startProfile('none-500'),
  ]);
});
afterAll(() => Promise.all([open, hardened, broken].map((profile) => profile.close())));

test('in plain words, with the snippet to paste', async () => {
  const { out, code } = await leadtag('doctor', hardened.url, ...PAGE, '--preset', 'node-red', '--send');
  expect(code).toBe(0);
  expect(out).toContain('Leads arrive, but the page cannot know it');
  expect(out).toContain('httpNodeCors: { origin: "http://127.0.0.1:9001", methods: "POST" }');
  expect(out).toContain(
    `<script src="leadtag.js" async\n  data-webhook="${hardened.url}"\n  data-preset="node-red"></script>`,
  );
});

test('what a strict page has to allow is said', async () => {
  const { out } = await leadtag('doctor', open.url, ...PAGE);
  expect(out).toContain(`Content-Security-Policy, it has to allow: connect-src ${open.origin}\n`);
});

test('the optional script is named where it is needed', async () => {
  const { out } = await leadtag('doctor', open.url, ...PAGE, '--preset', 'slack');
  expect(out).toContain('<script src="leadtag.presets.js" async></script>\n<script src="leadtag.js" async\n');
});

test('for programs', async () => {
  const { out, code } = await leadtag('doctor', open.url, ...PAGE, '--send', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    url: open.url,
    origin: PAGE[1],
    verdict: 'delivered',
    codes: [],
    attributes: { 'data-webhook': open.url },
    needsPresets: false,
    csp: `connect-src ${open.origin}`,
    fixes: [],
    leadId: expect.stringMatching(/^[\da-f-]{36}$/),
  });
});

test('leads that would not arrive: exit code 1', async () => {
  const { out, code } = await leadtag('doctor', broken.url, ...PAGE, '--send');
  expect(code).toBe(1);
  expect(out).toContain('Leads would not arrive. (CORS_UNREADABLE, HTTP_500)');
  expect(out).not.toContain('To paste');
});

test('nothing is sent without a yes', async () => {
  const before = open.posts().length;
  const { out, code } = await leadtag('doctor', open.url, ...PAGE);
  expect(code).toBe(0);
  expect(out).toContain('No lead was sent');
  expect(open.posts()).toHaveLength(before);
});

test('what leads bring along stands in the test lead and in the snippet', async () => {
  const { out } = await leadtag(
    'doctor',
    open.url,
    ...PAGE,
    '--send',
    '--field',
    'access_key=a=b',
    '--form-id',
    'hero',
  );
  expect(out).toContain('data-form-id="hero"\n  data-hidden-access_key="a=b"');
  expect(open.leads().at(-1)).toMatchObject({ fields: { access_key: 'a=b' }, form: { id: 'hero' } });
});

describe('asked wrongly: exit code 2, and what would be right', () => {
  test.each([
    [[], 'Which address?'],
    [['doctor'], 'Which address?'],
    [['docter', 'https://example.com'], 'Which address?'],
    [['doctor', 'example.com/hook'], 'a whole address'],
    [['doctor', 'ftp://example.com'], 'a whole address'],
    [['doctor', 'https://me:secret@example.com/'], 'without a user'],
    [['doctor', 'https://example.com', 'https://example.org'], 'Which address?'],
    [['doctor', 'https://example.com', '--origin', 'mysite'], '--origin is a whole address'],
    [['doctor', 'https://example.com', '--preset', 'zappier'], 'There is no preset “zappier”'],
    [['doctor', 'https://example.com', '--timeout', 'soon'], '--timeout is a number'],
    [['doctor', 'https://example.com', '--field', 'x'], '--field is key=value'],
    [['doctor', 'https://example.com', '--frobnicate'], 'frobnicate'],
  ])('%j', async (args, message) => {
    const { err, out, code } = await leadtag(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('npx leadtag doctor <address>');
  });

  test('--help is no mistake', async () => {
    const { out, code } = await leadtag('--help');
    expect(code).toBe(0);
    expect(out).toContain('npx leadtag doctor <address>');
  });
});
