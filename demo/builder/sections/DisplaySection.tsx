import { h } from 'preact';
import { Choices } from '../parts/Choices.tsx';
import { useBuilder } from '../state/context.ts';
import { withOption } from '../state/options.ts';
import { DisplayPicture } from './DisplayPicture.tsx';
import { DISPLAY_NAMES, type DisplayName } from './display-names.ts';
import { Opening } from './Opening.tsx';

const ABOUT: Record<DisplayName, string> = {
  inline: 'Stands where you paste it. Nothing to open.',
  popup: 'Over the page, which waits.',
  'slide-in': 'In a corner, beside what is being read.',
  bar: 'Along the upper or lower edge.',
  button: 'Behind a button that floats.',
};

/** What only makes sense for what opens. */
const ABOUT_OPENING = ['open', 'openValue', 'openTarget', 'openLabel', 'frequency', 'placement'] as const;

export function DisplaySection() {
  const { options, change } = useBuilder();
  const display = options.display ?? 'inline';
  const choose = (next: DisplayName) =>
    change((so) => {
      const dropped = next === 'inline' ? ABOUT_OPENING : (['placement'] as const);
      const bare = dropped.reduce((left, name) => withOption(left, name, undefined), so);
      return withOption(bare, 'display', next === 'inline' ? undefined : next);
    });
  return (
    <div class="stack wide-gaps">
      <Choices
        label="Display"
        isQuiet
        isSmall
        value={display}
        items={(Object.keys(DISPLAY_NAMES) as DisplayName[]).map((name) => ({
          value: name,
          name: DISPLAY_NAMES[name],
          about: ABOUT[name],
          picture: <DisplayPicture display={name} />,
        }))}
        onChange={choose}
        place="display"
      />
      {display !== 'inline' && <Opening display={display} />}
    </div>
  );
}
