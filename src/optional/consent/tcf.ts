/** What of the IAB's Transparency and Consent Framework v2.2 we read. */
interface TcData {
  eventStatus?: string;
  gdprApplies?: boolean;
  purpose?: { consents?: Record<string, boolean> };
}

type TcfApi = (command: string, version: number, callback: (data: TcData, success: boolean) => void) => void;

/** How long we look for a banner that comes late (milliseconds). */
const PATIENCE = 10_000;

/**
 * Tells whether purpose 1, "store and/or access information on a device", is agreed to: as soon as the banner knows, and with
 * each change. Where the law does not apply, that is a yes.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function watchTcf(page: Window & { __tcfapi?: unknown }, tell: (granted: boolean) => void, waited = 0): void {
  const api = tcfApi(page);
  if (!api) {
    if (waited < PATIENCE) setTimeout(() => watchTcf(page, tell, waited + 500), 500);
    return;
  }
  try {
    api('addEventListener', 2, (data, success) => {
      if (!success || !/^(tcloaded|useractioncomplete)$/.test(String(data?.eventStatus))) return;
      tell(data.gdprApplies === false || data.purpose?.consents?.[1] === true);
    });
  } catch {
    // somebody else's function of that name
  }
}

/** The banner's function; nothing for what else a page has under that name, such as `<iframe name="__tcfapi">`. */
export function tcfApi(page: { __tcfapi?: unknown }): TcfApi | undefined {
  try {
    return typeof page.__tcfapi === 'function' ? (page.__tcfapi as TcfApi) : undefined;
  } catch {
    return undefined; // a page's own getter
  }
}
