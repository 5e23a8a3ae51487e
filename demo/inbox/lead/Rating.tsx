import { h } from 'preact';
import { stageInWords, text } from '../../lead-in-words.js';
import { reasonsInWords } from '../../rule-words.js';
import type { AnyLead } from './LeadPage.tsx';
import { Meter } from './Meter.tsx';
import { Section } from './Section.tsx';

/** The groups of a score, and how many points each has at most. */
const GROUPS: [key: string, name: string, most: number][] = [
  ['fit', 'Who they are', 40],
  ['engagement', 'What they did', 30],
  ['framework_score', 'What they answered', 30],
];

/** How good the lead is, and why: every point has its reason. */
export function Rating({ lead }: { lead: AnyLead }) {
  const qualification = lead.qualification ?? {};
  const temperature = text(qualification.temperature);
  const stage = stageInWords(qualification);
  const score =
    qualification.score === undefined || qualification.score === null ? Number.NaN : Number(qualification.score);
  const reasons = reasonsInWords(qualification);
  const groups = GROUPS.filter(([key]) => Number.isFinite(qualification[key]));
  if (!temperature && !stage && Number.isNaN(score)) return null;
  return (
    <Section title="How good it is">
      <div class="rating" data-temperature={temperature || undefined}>
        {!Number.isNaN(score) && (
          <p class="rating-score">
            <b>{score}</b> of 100
          </p>
        )}
        {temperature && <span class={`badge ${temperature}`}>{temperature}</span>}
        {stage && <span class="rating-stage">{stage}</span>}
        {!Number.isNaN(score) && <Meter value={score} most={100} label="Score" />}
      </div>
      {groups.length > 0 && (
        <dl class="groups">
          {groups.map(([key, name, most]) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>
                <Meter value={qualification[key]} most={most} label={name} />
                <span>
                  {qualification[key]} / {most}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reasons.length > 0 && (
        <ul class="reasons" aria-label="Reasons of the score">
          {reasons.map(({ rule, words, points }, i) => (
            <li key={i} title={rule}>
              <b data-sign={points < 0 ? 'less' : 'more'}>{points < 0 ? `−${-points}` : `+${points}`}</b>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
