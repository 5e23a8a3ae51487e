/** What is used of Cloudflare's `window.turnstile`. */
export interface TurnstileApi {
    /** Returns the widget's id, or nothing where it cannot be drawn. */
    render(element: HTMLElement, options: Record<string, unknown>): string | undefined;
    reset(widget: string): void;
    remove(widget: string): void;
}
/** Loads Cloudflare's script, once; one that the page has loaded itself will do. Rejects when it cannot be had. */
export declare function loadTurnstile(url?: string): Promise<TurnstileApi>;
