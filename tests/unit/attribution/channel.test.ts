import { describe, expect, test } from 'vitest';
import { adStem, channelOf, shortCategory, type Visit } from '../../../src/attribution/channel.ts';

type Row = [channel: string, source: string | undefined, medium: string | undefined, campaign?: string];

/** Each row of GA4's table, in its order. */
const ROWS: Row[] = [
  ['Direct', '(direct)', '(none)'],
  ['Direct', '(direct)', '(not set)'],
  ['Direct', '(direct)', undefined],
  ['Direct', undefined, undefined],
  ['Direct', '', ''],
  ['Cross-network', 'google', 'cpc', 'Sales cross-network 2026'],
  ['Paid Shopping', 'amazon', 'cpc'],
  ['Paid Shopping', 'acme', 'ppc', 'summer shopping'],
  ['Paid Shopping', 'google', 'cpc', 'shop-2026'],
  ['Paid Search', 'google', 'cpc'],
  ['Paid Search', 'bing.com', 'ppc'],
  ['Paid Social', 'facebook', 'paid_social'],
  ['Paid Social', 'linkedin.com', 'cpm'],
  ['Paid Video', 'youtube', 'cpv'],
  ['Paid Video', 'vimeo.com', 'paid'],
  ['Display', 'acme', 'display'],
  ['Display', 'acme', 'banner'],
  ['Display', 'acme', 'expandable'],
  ['Display', 'acme', 'interstitial'],
  ['Display', 'acme', 'cpm'],
  ['Paid Other', 'acme', 'cpc'],
  ['AI Assistant', 'chatgpt.com', 'referral'],
  ['AI Assistant', 'perplexity', undefined],
  ['AI Assistant', 'acme', 'ai-assistant'],
  ['Organic Shopping', 'ebay', 'referral'],
  ['Organic Shopping', 'acme', undefined, 'the-shop'],
  ['Organic Social', 'facebook', undefined],
  ['Organic Social', 't.co', 'referral'],
  ['Organic Social', 'slack', undefined],
  ['Organic Social', 'teams', undefined],
  ['Organic Social', 'telegram', undefined],
  ['Organic Social', 'discord', undefined],
  ['Organic Social', 'github', undefined],
  ['Organic Social', 'producthunt', undefined],
  ['Organic Social', 'Hacker News', undefined],
  ['Organic Social', 'acme', 'social'],
  ['Organic Social', 'acme', 'social-network'],
  ['Organic Social', 'acme', 'social-media'],
  ['Organic Social', 'acme', 'sm'],
  ['Organic Social', 'acme', 'social network'],
  ['Organic Social', 'acme', 'social media'],
  ['Organic Video', 'youtube.com', 'referral'],
  ['Organic Video', 'acme', 'my-video-ad'],
  ['Organic Search', 'duckduckgo', undefined],
  ['Organic Search', 'acme', 'organic'],
  ['Referral', 'acme', 'referral'],
  ['Referral', 'acme', 'app'],
  ['Referral', 'acme', 'link'],
  ['Email', 'acme', 'email'],
  ['Email', 'acme', 'e-mail'],
  ['Email', 'acme', 'e_mail'],
  ['Email', 'acme', 'e mail'],
  ['Email', 'acme', 'weekly-email'],
  ['Email', 'email', undefined],
  ['Email', 'newsletter', undefined],
  ['Email', 'acme', 'newsletter'],
  ['Email', 'gmail', undefined],
  ['Email', 'mail.google.com', undefined],
  ['Affiliates', 'acme', 'affiliate'],
  ['Affiliates', 'acme', 'affiliates'],
  ['Audio', 'acme', 'audio'],
  ['SMS', 'acme', 'sms'],
  ['SMS', 'sms', 'x'],
  ['Mobile Push Notifications', 'acme', 'push'],
  ['Mobile Push Notifications', 'acme', 'web-push'],
  ['Mobile Push Notifications', 'acme', 'mobile-app'],
  ['Mobile Push Notifications', 'acme', 'notification'],
  ['Mobile Push Notifications', 'firebase', 'x'],
  ['Unassigned', 'acme', undefined],
  ['Unassigned', 'acme', 'other'],
  ['Unassigned', undefined, 'other'],
  ['Unassigned', undefined, undefined, 'spring'],
  ['Unassigned', '(not set)', undefined],
  ['Unassigned', '(direct)', 'other'],
  ['Unassigned', 'paypal', undefined],
];

describe('the rows of the table', () => {
  test.each(ROWS)('%s: %s / %s, %s', (channel, source, medium, campaign) => {
    expect(channelOf({ source, medium, campaign })).toBe(channel);
    const upper = { source: source && ` ${source.toUpperCase()} `, medium: medium?.toUpperCase(), campaign };
    expect(channelOf(upper)).toBe(channel);
  });
});

describe('of two rows that fit the first counts', () => {
  test.each<Row>([
    ['Direct', '(direct)', '(none)', 'cross-network'],
    ['Cross-network', 'amazon', 'cpc', 'cross-network'],
    ['Cross-network', 'acme', 'email', 'cross-network'],
    ['Paid Shopping', 'google', 'cpc', 'shopping'],
    ['Paid Shopping', 'facebook', 'paid', 'shop'],
    ['Paid Search', 'google', 'cpm'],
    ['Paid Social', 'facebook', 'cpm'],
    ['Paid Video', 'youtube', 'cpm'],
    ['Display', 'facebook', 'display'],
    ['Display', 'google', 'banner'],
    ['Display', 'chatgpt', 'cpm'],
    ['Display', 'acme', 'banner', 'shop'],
    ['Paid Other', 'chatgpt', 'cpc'],
    ['Paid Other', 'gmail', 'cpc'],
    ['Paid Other', 'acme', 'paid-social'],
    ['Paid Other', 'acme', 'paid video'],
    ['AI Assistant', 'chatgpt', 'organic', 'shop'],
    ['AI Assistant', 'gemini', 'social'],
    ['Organic Shopping', 'facebook', 'social', 'shop'],
    ['Organic Shopping', 'ebay', 'email'],
    ['Organic Social', 'google', 'social'],
    ['Organic Social', 'youtube', 'social'],
    ['Organic Social', 'facebook', 'video'],
    ['Organic Social', 'facebook', 'organic'],
    ['Organic Social', 'facebook', 'email'],
    ['Organic Video', 'google', 'video'],
    ['Organic Video', 'youtube', 'organic'],
    ['Organic Search', 'google', 'referral'],
    ['Organic Search', 'google', 'email'],
    ['Referral', 'newsletter', 'referral'],
    ['Email', 'email', 'affiliate'],
    ['Email', 'newsletter', 'sms'],
    ['Affiliates', 'sms', 'affiliate'],
    ['Audio', 'sms', 'audio'],
    ['SMS', 'sms', 'push'],
    ['SMS', 'firebase', 'sms'],
  ])('%s: %s / %s, %s', (channel, source, medium, campaign) => {
    expect(channelOf({ source, medium, campaign })).toBe(channel);
  });
});

describe('media that somebody pays for', () => {
  test.each([
    ...[
      'cpc',
      'cpm',
      'cpa',
      'cpv',
      'ecpc',
      'x-cp-y',
      'ppc',
      'retargeting',
      'paid',
      'paidsearch',
      'paid_social',
      'PAID',
    ],
  ])('%s', (medium) => {
    expect(channelOf({ source: 'google', medium })).toBe('Paid Search');
  });

  test.each(['ppc2', 'myppc', 'retargeting-x', 'unpaid', 'prepaid', 'pcc', 'organic'])('not %s', (medium) => {
    expect(channelOf({ source: 'google', medium })).toBe('Organic Search');
  });
});

describe('campaigns of a shop', () => {
  test.each(['shop', 'Shopping', 'my-shop', 'the shop', 'eshop', '2shop', 'reshopping'])('%s', (campaign) => {
    expect(channelOf({ source: 'acme', campaign })).toBe('Organic Shopping');
  });

  test.each(['workshop', 'bishop', 'photoshop', 'sho', 'barbershop'])('not %s', (campaign) => {
    expect(channelOf({ source: 'acme', campaign })).toBe('Unassigned');
  });
});

describe('paid by a click id', () => {
  test.each<[string, Visit]>([
    ['Paid Search', { source: 'google', medium: 'organic' }],
    ['Paid Social', { source: 'facebook', medium: 'social' }],
    ['Paid Video', { source: 'youtube' }],
    ['Paid Shopping', { source: 'amazon' }],
    ['Paid Other', { source: 'acme', medium: 'email' }],
    ['Paid Other', { source: 'chatgpt' }],
    ['Paid Other', {}],
    ['Display', { source: 'google', medium: 'display' }],
    ['Paid Search', { source: 'google', medium: 'cpm' }],
    ['Cross-network', { campaign: 'cross-network' }],
  ])('%s: %j', (channel, visit) => {
    expect(channelOf({ ...visit, paid: true })).toBe(channel);
  });
});

describe('sources of ads are paid whatever the medium', () => {
  test.each([
    ['facebook-ads', 'facebook', 'Paid Social'],
    ['fb-ads', 'fb', 'Paid Social'],
    ['fbad', 'fb', 'Paid Social'],
    ['Reddit-ads', 'reddit', 'Paid Social'],
    ['twitter ads', 'twitter', 'Paid Social'],
    ['linkedin.ads', 'linkedin', 'Paid Social'],
    ['yt-ads', 'yt', 'Paid Video'],
    ['google_ads', 'google', 'Paid Search'],
    ['googleads', 'google', 'Paid Search'],
    ['google-adwords', 'google', 'Paid Search'],
    ['bingads', 'bing', 'Paid Search'],
    ['amazon_ads', 'amazon', 'Paid Shopping'],
  ])('%s', (source, stem, channel) => {
    expect(adStem(source.toLowerCase())).toBe(stem);
    for (const medium of [undefined, 'social', 'organic', 'email', 'display']) {
      expect(channelOf({ source, medium })).toBe(channel);
    }
  });

  test('… also of an assistant', () => {
    expect(channelOf({ source: 'chatgpt-ads', medium: 'x' })).toBe('Paid Other');
  });

  test('adwords', () => {
    expect(channelOf({ source: 'AdWords' })).toBe('Paid Search');
    expect(channelOf({ source: 'AdWords' }, () => undefined)).toBe('Paid Other');
  });

  test.each(['threads', 'downloads', 'lead', 'ads', 'ad', 'acme-ads', 'ipad', 'my-reads'])('not %s', (source) => {
    expect(channelOf({ source, medium: 'x' })).not.toMatch(/^Paid/);
  });
});

test('another list decides by another knowledge', () => {
  const categoryOf = (source: string) => (source === 'acme' ? ('video' as const) : undefined);
  expect(channelOf({ source: 'acme' }, categoryOf)).toBe('Organic Video');
  expect(channelOf({ source: 'acme ads' }, categoryOf)).toBe('Paid Video');
  expect(channelOf({ source: 'google', medium: 'x' }, categoryOf)).toBe('Unassigned');
});

test.each(['__proto__', 'constructor', 'toString', ''])('the source %j is nothing special', (source) => {
  expect(shortCategory(source)).toBeUndefined();
  expect(channelOf({ source, medium: 'x' })).toBe('Unassigned');
});
