/** What in the address asks for the panel. */
export declare const PARAMETER = "leadtag-debug";
export type Showing = 'not' | 'tab' | 'open';
interface Place {
    /** The page's own address, and the one that the visitor came to, before a router cleaned it. */
    urls: readonly URL[];
    /** Whether the page stands in another one's frame, and whether that is a page of somebody else. */
    frame: 'none' | 'own' | 'foreign';
    /** What this tab remembers. */
    kept?: unknown;
}
/**
 * Whether the panel shows, and how. It shows nothing but what lies on this device and in the page's source, so anybody may ask for it
 * by the address; what asks once is remembered for the tab. In a frame of somebody else's page it never shows: clicks could be led
 * astray there. In an own one it has to be asked for, since frames remember what their page does.
 */
export declare function showing({ urls, frame, kept }: Place): Showing;
/** Whether a page is on the machine of whoever looks at it. */
export declare const isLocal: ({ protocol, hostname }: URL) => boolean;
/** Whose page this one is framed by. */
export declare function frameOf(page: Window): Place['frame'];
export {};
