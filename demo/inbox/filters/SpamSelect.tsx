import { h } from 'preact';
import { useInbox } from '../app/inbox-context.ts';

/** Suspected spam and tests are out of the way, but not out of reach. */
export function SpamSelect() {
  const { place, go } = useInbox();
  const { spam, test } = place.filter;
  const value = `${spam ? 'spam' : ''}${test ? 'test' : ''}`;
  return (
    <select
      class="pill"
      aria-label="Spam and tests"
      data-on={value ? '' : undefined}
      value={value}
      onChange={({ currentTarget: { value } }) =>
        go({
          filter: {
            ...place.filter,
            spam: value.includes('spam') ? 'yes' : undefined,
            test: value.includes('test') ? 'yes' : undefined,
          },
        })
      }
    >
      <option value="">Real leads</option>
      <option value="spam">Suspected spam</option>
      <option value="test">Test leads</option>
      <option value="spamtest">Spam and tests</option>
    </select>
  );
}
