import type { Preset } from '../../webhook/presets/preset.ts';
/** HubSpot's own contact properties by our keys: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties. */
export declare const hubspotMap: Record<string, string>;
/**
 * The forms API without a key: https://developers.hubspot.com/docs/api-reference/legacy/forms-v3-legacy/submit-data-unauthenticated.
 * It refuses keys that it does not know, so only the form's own fields go along, and what `map` adds.
 */
export declare const hubspot: Preset;
