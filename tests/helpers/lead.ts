/**
 * The parts of a payload that browser tests look at. Written down a second time on purpose: a receiver knows the
 * contract, not our types.
 */
export interface LeadSubmitted {
  type: string;
  version: number;
  id: string;
  submitted_at: string;
  form: { id: string; offer?: string; variant?: string; intent?: string };
  fields: Record<string, string | number | boolean | string[]>;
  attribution?: {
    first_touch?: Touch;
    last_touch?: Touch;
    click_ids?: Record<string, string>;
    utm?: Record<string, string>;
    touch_count?: number;
    session_count?: number;
    pageviews?: number;
    seconds_to_lead?: number;
  };
  consent?: { purpose: string; granted: boolean; text: string; text_hash?: string; mechanism: string }[];
  qualification?: {
    score?: number;
    temperature?: string;
    stage: string;
    stage_basis: string;
    framework?: string;
    framework_score?: number;
    answers?: Record<string, { value: string; points?: number }>;
    signals?: Record<string, number>;
    reasons?: { rule: string; group: string; points: number }[];
  };
  follow_up?: { channel?: string; due_at?: string };
  spam?: { suspected: boolean; reasons: string[] };
  privacy?: { gpc: boolean; storage: string };
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
  referrer?: string;
  click_id?: string;
}
