/**
 * What links of advertising, partner and mail tools carry: medium and source that a visit has where its `utm_*` do not say them,
 * and the parameters that say so, in lower case and in the order of their weight: `medium,source id id,source id|medium,…`. A
 * source that is not there is not known; the last row is kept and says nothing.
 *
 * `fbclid`, `igsh` and the like hang on every link that was shared, paid or not. Tokens of mail tools that name a person
 * (`mc_eid`, `mkt_tok`) are not collected.
 */
const TABLE =
  'cpc,google gclid gbraid wbraid|display,google dclid|cpc,bing msclkid|paid_social,tiktok ttclid,twitter twclid,linkedin li_fat_id,snapchat sccid sclid,reddit rdt_cid,quora qclid|cpc,yandex yclid ymclid,taboola tblci,outbrain dicbo obclid,google gad_source gclsrc, s_kwcid ef_id hsa_net|affiliate,impact irclickid irclid,cj cjevent,awin awc,shareasale sscid,rakuten ransiteid,partnerize clickref|social,facebook fbclid,instagram igshid igsh,pinterest epik|organic,google srsltid,yandex ysclid|email,mailchimp mc_cid mc_eid,klaviyo _kx,hubspot _hsenc _hsmi,marketo mkt_tok|, gad_campaignid ko_click_id';

/** Media that somebody pays for, as GA4 has it. */
export const PAID = /cp|^(ppc|retargeting)$|^paid/;

/** What each says: medium, source. */
const CLICKS: Record<string, string[]> = {};
for (const group of TABLE.split('|')) {
  const [medium, ...rows] = group.split(',');
  for (const row of rows) {
    const [source, ...ids] = row.split(' ');
    for (const id of ids) CLICKS[id] = [medium!, source!];
  }
}

/** Of these only that they are there counts: they name a person, so their values are read nowhere. */
const TOKEN = /^_|^mc_eid|^mkt/;

/** Whether this is a click id, in lower case. */
export const isClickId = (name: string): boolean => Object.hasOwn(CLICKS, name) && !TOKEN.test(name);

/** All of them, those of paid clicks first. */
export const CLICK_IDS: string[] = /* @__PURE__ */ Object.keys(CLICKS).filter(isClickId);

/** What an address says of its visit beside `utm_*`; empty where it does not. */
export interface Click {
  source: string;
  medium: string;
  /** The id that names the touch, and not a helper that only stands beside one. */
  id?: string;
}

/** What the click ids of an address say, or a mail tool's token in it: the weightiest speaks. */
export function readClick(url: URL, clickIds: Readonly<Record<string, string>>): Click {
  const ids = Object.keys(CLICKS).filter((id) =>
    TOKEN.test(id) ? new RegExp(`[?&#]${id}=[^&#]`, 'i').test(url.search + url.hash) : clickIds[id],
  );
  const [medium = '', source = ''] = CLICKS[ids[0]!] ?? [];
  return {
    // HubSpot's tracking template writes the network's name
    source: ids[0] === 'hsa_net' ? clickIds.hsa_net!.toLowerCase() : source,
    medium,
    id: ids.find((id) => clickIds[id] && !/^(hsa|gad|gcls)/.test(id)),
  };
}

/** Whether one of these click ids says that somebody paid for the visit. */
export const isPaid = (ids: readonly string[]): boolean =>
  ids.some((id) => PAID.test(CLICKS[id]?.[0] ?? '') || CLICKS[id]?.[0] === 'display');
