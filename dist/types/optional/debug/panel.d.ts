import type { FormConfig } from '../../config/parse.ts';
import type { Mounted, Part, Site, Visitor } from '../../extensions.ts';
import type { Lead } from '../../lead/schema.ts';
import type { Log } from './log.ts';
import { type Told } from './model.ts';
import type { DebugTools } from './tools.ts';
/** What was known before `leadtag.js` was there. */
export interface Beginning {
    show: 'tab' | 'open';
    isLocal: boolean;
    log: Log;
}
export interface DebugPanel {
    /** What the panel has to do with a form. */
    part(form: Mounted): Part;
    /** Takes a lead that is complete; may return another way for it. */
    lead(lead: Lead, way: FormConfig, visitor: Visitor): FormConfig | undefined;
    /** Something that is drawn may be another by now. */
    changed(): void;
    end(): void;
}
/**
 * Puts the panel on the page, as a tab or open. It works on its own: what fails in here ends here, and the page and its forms never
 * hear of it.
 *
 * @param told what this script has told the owner, form by form
 */
export declare function startPanel(site: Site, tools: DebugTools, told: () => readonly Told[], { show: first, isLocal, log }: Beginning): DebugPanel;
