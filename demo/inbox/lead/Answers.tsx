import { h } from 'preact';
import { otherAnswers } from '../../lead-in-words.js';
import type { AnyLead } from './LeadPage.tsx';
import { Fact, Section } from './Section.tsx';

/** What else they wrote, field by field. */
export function Answers({ lead }: { lead: AnyLead }) {
  const answers = otherAnswers(lead.fields ?? {}).filter(([, answer]) => answer);
  if (answers.length === 0) return null;
  return (
    <Section title="Answers">
      <dl class="facts">
        {answers.map(([label, answer]) => (
          <Fact key={label} name={label}>
            {answer}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
