import type { Preset } from '../../webhook/presets/preset.ts';
import { withTwoNames } from './names.ts';

/** HubSpot's own contact properties by our keys: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties. */
export const hubspotMap: Record<string, string> = {
  first_name: 'firstname',
  last_name: 'lastname',
  role: 'jobtitle',
  postal_code: 'zip',
};

/** The objects that a form of HubSpot's can fill: contacts. */
const CONTACT = '0-1';

/**
 * The forms API without a key: https://developers.hubspot.com/docs/api-reference/legacy/forms-v3-legacy/submit-data-unauthenticated.
 * It refuses keys that it does not know, so only the form's own fields go along, and what `map` adds.
 */
export const hubspot: Preset = {
  name: 'hubspot',
  at: /^api(-\w+)?\.hsforms\.com\//,
  format: 'json',
  map: hubspotMap,
  write(lead) {
    const hutk = lead.attribution?.browser_ids?.hutk;
    const consent = lead.consent?.find(({ granted }) => granted);
    return {
      body: JSON.stringify({
        submittedAt: String(Date.parse(lead.submitted_at)),
        fields: Object.entries(withTwoNames(lead, 'firstname', 'lastname')).map(([name, value]) => ({
          objectTypeId: CONTACT,
          name,
          value,
        })),
        context: { ...(hutk && { hutk }), pageUri: lead.page.url, pageName: lead.page.title },
        ...(consent && {
          legalConsentOptions: { consent: { consentToProcess: true, text: consent.text, communications: [] } },
        }),
      }),
    };
  },
};
