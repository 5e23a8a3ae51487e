import { h } from 'preact';
import { followUpInWords, text } from '../../lead-in-words.js';
import { ago, moment } from '../app/format.ts';
import { Icon } from '../app/Icon.tsx';
import { useNow } from '../app/use-now.ts';
import type { AnyLead } from './LeadPage.tsx';

/** What to do next, and until when: clearly told apart where that time is over. */
export function FollowUp({ lead, received }: { lead: AnyLead; received: string }) {
  const now = useNow();
  const words = followUpInWords(lead.follow_up, lead.submitted_at ?? received);
  if (!words) return null;
  const due = text(lead.follow_up?.due_at);
  const time = Date.parse(due);
  const isOver = time < now;
  return (
    <div class={`follow-up notice ${isOver ? 'hot' : 'good'}`}>
      <Icon name="clock" />
      <p>
        <b>{words}</b>
        {!Number.isNaN(time) && (
          <span>
            {isOver ? 'Overdue: was due' : 'Due'} {ago(due, now)}, {moment(due)}
          </span>
        )}
      </p>
    </div>
  );
}
