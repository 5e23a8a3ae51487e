/** What a page does with its forms. */
export interface Watcher {
    /** Forms may have come or gone. */
    changed(): void;
    /** One is being submitted; true where it is ours from here on. */
    submit(form: HTMLFormElement, button: HTMLElement | null): boolean;
    input(form: HTMLFormElement): void;
    invalid(form: HTMLFormElement, input: HTMLInputElement): void;
}
/**
 * Listens on the window, behind all listeners of the page: what one of them has prevented is not sent. A form with
 * `data-leadtag-takeover` is taken before them, since the page's own script would send it by itself.
 */
export declare function watch({ changed, submit, input, invalid }: Watcher): void;
