import type { Touch } from '../../../lead/schema.ts';

/** Media that somebody pays for, as Google Analytics has it. */
const PAID = /cp|^(ppc|retargeting)$|^paid/;
const KIND: Record<string, string> = {
  Shopping: 'a shop',
  Social: 'a social network',
  Video: 'a video platform',
  Search: 'a search engine',
};

/** Where source and medium of a touch were read, in words. */
export function whereFrom(touch: Touch, utm: Readonly<Record<string, string>> = {}): string {
  const { source, medium, referrer, click_id_type: id } = touch;
  if (source === '(direct)') return 'No campaign, no click id and no referrer: the visitor came by the address itself.';
  const parts = [];
  const tagged = ['source', 'medium', 'campaign'].filter((name) => utm[`utm_${name}`]).map((name) => `utm_${name}`);
  if (tagged[0]) parts.push(`${tagged.join(', ')} in the address`);
  if (id && (!utm.utm_source || !utm.utm_medium)) parts.push(`the click id ${id}`);
  if (referrer && !utm.utm_source && !id) parts.push(`the page that linked here, ${hostIn(referrer)}`);
  if (!parts[0]) return source || medium ? 'Read from the address.' : 'Neither source nor medium is known.';
  return `Read from ${parts.join(', and ')}.`;
}

/** Which rule has made the channel of a touch what it is: that of Google Analytics, which takes the first that fits. */
export function whyChannel(touch: Touch, clickIds: readonly string[] = []): string {
  const { channel = '', source = '', medium = '', campaign = '' } = touch;
  const [, paid, kind = ''] = /^(Paid|Organic) (.+)$/.exec(channel) ?? [];
  const money = PAID.test(medium)
    ? `the medium “${medium}” is one that is paid for`
    : clickIds[0]
      ? `the click id ${touch.click_id_type ?? clickIds[0]} hangs on paid clicks`
      : `the source “${source}” is an advertising account`;
  if (Object.hasOwn(KIND, kind)) {
    const byCampaign = kind === 'Shopping' && /shop/.test(campaign);
    const byMedium = /social|sm$|video|organic/.test(medium) && !paid?.startsWith('P');
    const what = byCampaign
      ? `the campaign “${campaign}” speaks of shopping`
      : byMedium
        ? `the medium “${medium}” says so`
        : `“${source}” is known as ${KIND[kind]}`;
    return paid === 'Paid' ? `${what}, and ${money}` : what;
  }
  switch (channel) {
    case 'Direct':
      return 'nothing says where the visitor came from';
    case 'Paid Other':
      return `${money}, and the source is no search engine, social network, shop or video platform`;
    case 'Display':
      return `the medium “${medium}” is one of banners`;
    case 'Cross-network':
      return `the campaign “${campaign}” is of several networks`;
    case 'AI Assistant':
      return `“${source}” is known as an AI assistant`;
    case 'Unassigned':
      return 'it is tagged, but fits no rule: check utm_medium against the names of Google Analytics';
    case 'Email':
      return /e-?mail|newsletter/.test(`${medium} ${source}`)
        ? `source or medium say email`
        : `“${source}” is known as a mail service`;
    default:
      return medium ? `the medium is “${medium}”` : `the source is “${source}”`;
  }
}

function hostIn(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
