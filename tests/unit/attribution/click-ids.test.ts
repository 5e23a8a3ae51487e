import { describe, expect, test } from 'vitest';
import { CLICK_IDS } from '../../../src/attribution/click-ids.ts';
import { arrive, named, touchOf } from '../support/touch.ts';

/** Table 2d of the facts: what a click id says by itself. */
const ALONE: [id: string, source: string, medium: string, channel: string][] = [
  ['gclid', 'google', 'cpc', 'Paid Search'],
  ['gbraid', 'google', 'cpc', 'Paid Search'],
  ['wbraid', 'google', 'cpc', 'Paid Search'],
  ['gad_source', 'google', 'cpc', 'Paid Search'],
  ['gclsrc', 'google', 'cpc', 'Paid Search'],
  ['dclid', 'google', 'display', 'Display'],
  ['srsltid', 'google', 'organic', 'Organic Search'],
  ['msclkid', 'bing', 'cpc', 'Paid Search'],
  ['fbclid', 'facebook', 'social', 'Organic Social'],
  ['igshid', 'instagram', 'social', 'Organic Social'],
  ['igsh', 'instagram', 'social', 'Organic Social'],
  ['ttclid', 'tiktok', 'paid_social', 'Paid Social'],
  ['twclid', 'twitter', 'paid_social', 'Paid Social'],
  ['li_fat_id', 'linkedin', 'paid_social', 'Paid Social'],
  ['ScCid', 'snapchat', 'paid_social', 'Paid Social'],
  ['sccid', 'snapchat', 'paid_social', 'Paid Social'],
  ['sclid', 'snapchat', 'paid_social', 'Paid Social'],
  ['rdt_cid', 'reddit', 'paid_social', 'Paid Social'],
  ['epik', 'pinterest', 'social', 'Organic Social'],
  ['qclid', 'quora', 'paid_social', 'Paid Social'],
  ['yclid', 'yandex', 'cpc', 'Paid Search'],
  ['ymclid', 'yandex', 'cpc', 'Paid Search'],
  ['ysclid', 'yandex', 'organic', 'Organic Search'],
  ['tblci', 'taboola', 'cpc', 'Paid Other'],
  ['dicbo', 'outbrain', 'cpc', 'Paid Other'],
  ['obclid', 'outbrain', 'cpc', 'Paid Other'],
  ['irclickid', 'impact', 'affiliate', 'Affiliates'],
  ['irclid', 'impact', 'affiliate', 'Affiliates'],
  ['cjevent', 'cj', 'affiliate', 'Affiliates'],
  ['awc', 'awin', 'affiliate', 'Affiliates'],
  ['sscid', 'shareasale', 'affiliate', 'Affiliates'],
  ['ranSiteID', 'rakuten', 'affiliate', 'Affiliates'],
  ['clickref', 'partnerize', 'affiliate', 'Affiliates'],
  ['mc_cid', 'mailchimp', 'email', 'Email'],
  ['mc_eid', 'mailchimp', 'email', 'Email'],
  ['_kx', 'klaviyo', 'email', 'Email'],
  ['_hsenc', 'hubspot', 'email', 'Email'],
  ['_hsmi', 'hubspot', 'email', 'Email'],
  ['mkt_tok', 'marketo', 'email', 'Email'],
];

describe('what a click id says by itself', () => {
  test.each(ALONE)('%s: %s / %s', (id, ...expected) => {
    expect(named(`?${id}=Ab1`)).toEqual(expected);
    expect(named(`#/p?x=1&${id}=Ab1`)).toEqual(expected);
    expect(named(`?${id}=Ab1`, 'https://news.example/')).toEqual(expected);
  });

  test.each(ALONE)('empty, %s says nothing', (id) => {
    expect(named(`?${id}=`)).toEqual(['(direct)', '(none)', 'Direct']);
    expect(named(`?x${id}=1`)).toEqual(['(direct)', '(none)', 'Direct']);
  });

  test.each([
    ['adwords', 'google', 'Paid Search'],
    ['Facebook', 'facebook', 'Paid Social'],
    ['linkedin', 'linkedin', 'Paid Social'],
    ['something', 'something', 'Paid Other'],
  ])('hsa_net=%s names the network', (net, source, channel) => {
    const address = `?hsa_acc=1&hsa_cam=2&hsa_net=${net}&hsa_ver=3`;
    expect(named(address)).toEqual([source, 'cpc', channel]);
    expect(arrive(address).params.clickIds).toEqual({ hsa_net: net });
    expect(arrive(address).raw.source).toBe(net.toLowerCase());
  });

  test.each(['s_kwcid', 'ef_id'])('%s is paid, whoever it was', (id) => {
    expect(named(`?${id}=x`)).toEqual([undefined, 'cpc', 'Paid Other']);
    expect(named(`?${id}=x`, 'https://www.google.com/')).toEqual(['google', 'cpc', 'Paid Search']);
  });

  test.each(['gad_campaignid', 'ko_click_id'])('%s is kept and says nothing', (id) => {
    expect(named(`?${id}=x`)).toEqual([undefined, undefined, 'Unassigned']);
    expect(named(`?${id}=x`, 'https://www.google.com/')).toEqual(['google', 'organic', 'Organic Search']);
  });
});

test.each(['acc', 'cam', 'grp', 'ad', 'src', 'tgt', 'kw', 'mt', 'ver'])('hsa_%s is not collected', (name) => {
  expect(arrive(`?hsa_${name}=x`).params).toEqual({ utm: {}, clickIds: {} });
  expect(named(`?hsa_${name}=x`)).toEqual(['(direct)', '(none)', 'Direct']);
});

describe('of several click ids', () => {
  test.each([
    ['a paid one beats one of a share', 'fbclid=f&gclid=g', ['google', 'cpc'], 'gclid'],
    ['… also where that was only the helper', 'fbclid=f&gad_source=1', ['google', 'cpc'], 'fbclid'],
    ['… and beats a partner', 'cjevent=c&msclkid=m', ['bing', 'cpc'], 'msclkid'],
    ['a partner beats one of a share', 'fbclid=f&awc=a', ['awin', 'affiliate'], 'awc'],
    ['an id names the touch, and no helper', 'gclsrc=aw.ds&gad_source=1&gbraid=b', ['google', 'cpc'], 'gbraid'],
    ['a network is no id', 'hsa_net=facebook&fbclid=f', ['facebook', 'cpc'], 'fbclid'],
    ['helpers alone name none', 'gad_source=1&gad_campaignid=2', ['google', 'cpc'], undefined],
  ])('%s', (_, query, names, type) => {
    const touch = touchOf(`?${query}`);
    expect([touch.source, touch.medium]).toEqual(names);
    expect(touch.click_id_type).toBe(type);
    expect(!!touch.click_id).toBe(!!type);
  });

  test('those of paid clicks come first in the list', () => {
    const isPaid = (id: string) => /^Paid|Display/.test(touchOf(`?${id}=x`).channel ?? '');
    const last = CLICK_IDS.map(isPaid).lastIndexOf(true);
    expect(CLICK_IDS.slice(0, last).every(isPaid)).toBe(true);
    expect(new Set(CLICK_IDS).size).toBe(CLICK_IDS.length);
  });
});

describe('beside utm_*', () => {
  test.each([
    ['both stay', 'utm_source=a&utm_medium=b&gclid=1', 'a', 'b', 'Paid Other'],
    ['a missing medium is filled in', 'utm_source=google&gclid=1', 'google', 'cpc', 'Paid Search'],
    ['a missing source is filled in', 'utm_medium=ppc&msclkid=1', 'bing', 'ppc', 'Paid Search'],
    ['a campaign alone leaves both to it', 'utm_campaign=x&ttclid=1', 'tiktok', 'paid_social', 'Paid Social'],
    [
      'a paid click is paid whatever the medium says',
      'utm_source=google&utm_medium=organic&gclid=1',
      'google',
      'organic',
      'Paid Search',
    ],
    ['a banner stays a banner', 'utm_source=dv360&utm_medium=display&dclid=1', 'dv360', 'display', 'Display'],
    ['a share never makes a visit paid', 'utm_source=facebook&fbclid=1', 'facebook', 'social', 'Organic Social'],
    ['… nor does it deny that it was', 'utm_medium=cpc&fbclid=1', 'facebook', 'cpc', 'Paid Social'],
    [
      'a newsletter that was shared is a newsletter',
      'utm_source=newsletter&fbclid=1',
      'newsletter',
      undefined,
      'Email',
    ],
    ['mail that was shared is mail', 'utm_medium=email&fbclid=1', undefined, 'email', 'Email'],
    ['a mail token does not change a source', 'utm_source=partner&mc_eid=1', 'partner', 'email', 'Email'],
  ])('%s', (_, query, ...expected) => {
    expect(named(`?${query}`)).toEqual(expected);
  });

  test('what names a person stands nowhere in the touch', () => {
    expect(JSON.stringify(touchOf('?mc_eid=SECRET&_kx=SECRET&_hsenc=SECRET&mkt_tok=SECRET'))).not.toContain('SECRET');
  });
});
