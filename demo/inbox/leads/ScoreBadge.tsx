import { h } from 'preact';
import type { LeadRow } from '../api.ts';

/** The score, and how warm that is: by colour, and by word. */
export const ScoreBadge = ({ score, temperature }: Pick<LeadRow, 'score' | 'temperature'>) => (
  <span class="score-badge" data-temperature={temperature ?? undefined}>
    <b>{score ?? '–'}</b>
    <small>{temperature ?? 'no score'}</small>
  </span>
);
