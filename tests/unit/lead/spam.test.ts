import { expect, test } from 'vitest';
import { addSpamReasons, isSuspected } from '../../../src/lead/spam.ts';
import { leadOf } from '../support/lead.ts';

test.each([
  ['', false],
  ['honeypot', true],
  ['webdriver', true],
  ['markup', true],
  ['too_fast', false],
  ['no_input', false],
  ['captcha_missing', false],
  ['too_fast no_input', true],
  ['too_fast captcha_missing', true],
  ['captcha_stale pow_unavailable', false],
  ['too_fast captcha_stale', false],
  ['no_input pow_unavailable', false],
])('"%s" makes a lead suspect: %s', (reasons, suspected) => {
  expect(isSuspected(reasons.split(' ').filter(Boolean))).toBe(suspected);
});

test('a lead that nothing speaks against says so', () => {
  const lead = leadOf();
  addSpamReasons(lead, []);
  expect(lead.spam).toEqual({ suspected: false, reasons: [] });
});

test('two who find one weak sign each have found two', () => {
  const lead = leadOf();
  addSpamReasons(lead, ['too_fast']);
  expect(lead.spam).toEqual({ suspected: false, reasons: ['too_fast'] });
  addSpamReasons(lead, ['captcha_missing']);
  expect(lead.spam).toEqual({ suspected: true, reasons: ['too_fast', 'captcha_missing'] });
});

test('the same again changes nothing, and what is suspected stays so', () => {
  const lead = leadOf({ spam: { suspected: true, reasons: ['too_fast'] } });
  addSpamReasons(lead, ['too_fast']);
  expect(lead.spam).toEqual({ suspected: true, reasons: ['too_fast'] });
});
