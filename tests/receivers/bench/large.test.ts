import { expect } from 'vitest';
import { ADA, filled, sendFrom, test } from './bench-test.ts';
import { LONG_MESSAGE } from './long-message.ts';
import { CASES, pageForMany } from './many.ts';

const FIELDS = { 'data-fields': 'name, email*, message: textarea', 'data-field-message-maxlength': '100000' };

/** All that take a lead, and keep it as it is; the chats cut. */
const cases = CASES.filter(
  ({ profile, expected }) => expected.arrives && !profile.sameOrigin && profile.holds !== 'message',
);

/** Where the message stands: in our JSON, flat, or under the name that the tool has for it. */
const messageIn = (lead: Record<string, unknown> | undefined): unknown => {
  const { fields = lead } = (lead ?? {}) as { fields?: Record<string, unknown> };
  return fields?.message ?? fields?.MESSAGE ?? fields?.description;
};

test('64 KiB of everything that people paste arrive unchanged, at each of them', async ({ page, start, serve }) => {
  const tools = await Promise.all(cases.map(({ name }) => start(name)));
  const site = await serve(pageForMany(cases, tools, FIELDS));
  await sendFrom(page, site.url, { ...ADA, Message: LONG_MESSAGE });
  for (const [i, { title, expected }] of cases.entries()) {
    const taken = () => filled(tools[i]!.leads());
    await expect.poll(() => taken().length, { timeout: 30_000, message: title }).toBe(1);
    expect.soft(messageIn(taken()[0]) === LONG_MESSAGE, `${title}: unchanged`).toBe(true);
    expect.soft(tools[i]!.posts(), title).toHaveLength(expected.posts ?? 1);
  }
}, 120_000);
