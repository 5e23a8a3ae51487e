import { h } from 'preact';
import { chooseGoal, GOALS } from '../model/goals.ts';
import { Choices } from '../parts/Choices.tsx';
import { useBuilder } from '../state/context.ts';
import { GoalPicture } from './GoalPicture.tsx';

export function GoalSection() {
  const { design, change, announce, paste } = useBuilder();
  return (
    <div class="stack">
      <Choices
        label="Goal"
        isQuiet
        value={design.goal}
        items={GOALS.map(({ id, name, about }) => ({ value: id, name, about, picture: <GoalPicture goal={id} /> }))}
        onChange={(goal) => {
          change((so) => chooseGoal(so, goal));
          announce(`The form is set up for this goal: ${GOALS.find(({ id }) => id === goal)?.name}.`);
        }}
      />
      <p class="soft">
        Changing your mind keeps what you have written yourself, the destination and the look. There is a form already?{' '}
        <button type="button" class="link-button" onClick={paste}>
          Open its snippet
        </button>{' '}
        and go on from there.
      </p>
    </div>
  );
}
