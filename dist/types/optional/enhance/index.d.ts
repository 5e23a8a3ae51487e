import type { Extension } from '../../extensions.ts';
import { type Mount } from './adopt.ts';
/**
 * Forms that stand in the page already, `<form data-leadtag action="…" method="post">`: they look, check and send as they are, and
 * their leads are stored first, sent again where it is needed, and say where they came from. A form that cannot be had so, and any
 * form if something of ours fails, is sent by the browser.
 */
export declare function enhance(mount: Mount): Extension;
