import { h } from 'preact';
import type { GoalId } from '../model/design.ts';

const PATHS: Record<GoalId, string> = {
  newsletter: 'M3 6.5h18v11H3zM3 7l9 6.5L21 7',
  'lead-magnet': 'M6 3h8.5L18 6.5V21H6zM14 3v4h4M12 10v6.5m-3-3 3 3 3-3',
  demo: 'M3 4.5h18v12H3zM8.5 20h7M12 16.5V20M10.5 8v5l4-2.5z',
  quote: 'M5 3h14v18l-2.3-1.5L14.3 21 12 19.5 9.7 21l-2.4-1.5L5 21zM8.5 8h7m-7 3.5h7m-7 3.5h4',
  webinar: 'M4 5.5h16V20H4zM4 10h16M8 3v4m8-4v4m-7.5 8 2.3 2.2 4.5-4.5',
  whatsapp:
    'M4 20l1.2-3.8A8 8 0 1 1 8.3 19zM9 9.2c.2 3 2.6 5.5 5.8 5.8l1.3-1.7-2.1-1-1 1c-1-.5-1.8-1.3-2.2-2.2l1-1-1-2.1z',
};

export function GoalPicture({ goal }: { goal: GoalId }) {
  return (
    <svg class="goal-picture" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
      <path
        d={PATHS[goal]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
