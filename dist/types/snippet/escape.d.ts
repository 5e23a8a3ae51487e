/** Text as it may stand between tags, and in a quoted attribute. */
export declare const escapeHtml: (text: string) => string;
/** A style sheet inside of `<style>`: no tag ends it. CSS itself needs no `<`, so one in it came with an owner's value. */
export declare const escapeCss: (css: string) => string;
/** A value as JSON inside of `<script>`: no tag ends it, and no comment begins. */
export declare const escapeJson: (value: unknown) => string;
