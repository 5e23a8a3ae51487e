/** Text as it may stand between tags, and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A style sheet inside of `<style>`: no tag ends it. CSS itself needs no `<`, so one in it came with an owner's value. */
export const escapeCss = (css: string): string => css.replaceAll('<', '\\3c ');

/** A value as JSON inside of `<script>`: no tag ends it, and no comment begins. */
export const escapeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
