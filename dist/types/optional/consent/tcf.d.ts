/** What of the IAB's Transparency and Consent Framework v2.2 we read. */
interface TcData {
    eventStatus?: string;
    gdprApplies?: boolean;
    purpose?: {
        consents?: Record<string, boolean>;
    };
}
type TcfApi = (command: string, version: number, callback: (data: TcData, success: boolean) => void) => void;
/**
 * Tells whether purpose 1, "store and/or access information on a device", is agreed to: as soon as the banner knows, and with
 * each change. Where the law does not apply, that is a yes.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export declare function watchTcf(page: Window & {
    __tcfapi?: unknown;
}, tell: (granted: boolean) => void, waited?: number): void;
/** The banner's function; nothing for what else a page has under that name, such as `<iframe name="__tcfapi">`. */
export declare function tcfApi(page: {
    __tcfapi?: unknown;
}): TcfApi | undefined;
export {};
