import type { Lead } from '../lead/schema.ts';

interface Parts {
  id: string;
  now: Date;
  /** Address of the page. */
  page: string;
  formId?: string | undefined;
  /** What goes along with every lead. */
  fields?: Record<string, string> | undefined;
}

/** The one lead that the doctor sends: nobody's, and marked as a test. */
export const testLead = ({ id, now, page, formId = 'leadtag-doctor', fields }: Parts): Lead => ({
  type: 'lead.submitted',
  version: 1,
  id,
  submitted_at: now.toISOString(),
  form: { id: formId },
  fields: {
    name: 'Leadtag Doctor',
    email: 'doctor@example.com',
    phone: '+12025550123',
    message: 'A test by “npx leadtag doctor”. You can erase it.',
    ...fields,
  },
  page: { url: page },
  privacy: { gpc: false, storage: 'none' },
  client: { name: 'leadtag', version: __VERSION__ },
  test: true,
});
