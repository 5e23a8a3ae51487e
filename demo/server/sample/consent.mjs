import { createHash } from 'node:crypto';
import { SITE } from './touches.mjs';

const MARKETING = 'Write to me about once a month with one more page that we put straight.';
const PHONE = 'You may call me about this request.';
const TERMS = 'We keep what you send for as long as it takes to answer you.';

/**
 * What somebody was asked to agree to, and the answer.
 * @param {import('./random.mjs').Random} random
 * @param {import('./plan.mjs').Form} form
 * @param {import('leadtag/receiver').Lead['fields']} fields
 * @param {string} at
 * @returns {import('leadtag/receiver').Consent[]}
 */
export function consentOf(random, { intent }, fields, at) {
  const receipt = (
    /** @type {string} */ purpose,
    /** @type {string} */ text,
    /** @type {boolean} */ granted,
    /** @type {'checkbox' | 'notice'} */ mechanism = 'checkbox',
  ) => ({
    purpose,
    granted,
    text,
    text_hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
    locale: 'en',
    at,
    mechanism,
    policy_url: `${SITE}/privacy`,
  });
  const isTalk = intent === 'demo' || intent === 'quote' || intent === 'contact';
  return [
    receipt('marketing', MARKETING, intent === 'newsletter' || random.chance(isTalk ? 0.38 : 0.57)),
    ...(fields.phone ? [receipt('phone', PHONE, random.chance(0.64))] : []),
    ...(isTalk ? [receipt('terms', TERMS, true, 'notice')] : []),
  ];
}
