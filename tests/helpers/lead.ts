/**
 * The parts of a payload that browser tests look at. Written down a second time on purpose: a receiver knows the
 * contract, not our types.
 */
export interface LeadSubmitted {
  type: string;
  version: number;
  id: string;
  submitted_at: string;
  form: { id: string; offer?: string };
  fields: Record<string, string | number | boolean | string[]>;
  attribution?: {
    first_touch?: Touch;
    last_touch?: Touch;
    click_ids?: Record<string, string>;
    utm?: Record<string, string>;
  };
  page?: { url?: string; title?: string; referrer?: string };
  test?: boolean;
}

export interface Touch {
  at?: string;
  channel?: string;
  source?: string;
  medium?: string;
  campaign?: string;
  landing_page?: string;
}
