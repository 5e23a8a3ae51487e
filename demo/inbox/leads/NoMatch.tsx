import { h } from 'preact';
import { useInbox } from '../app/inbox-context.ts';
import { isFiltered } from '../app/place.ts';

/** There are leads, but none of what was asked for. */
export function NoMatch() {
  const { place, go } = useInbox();
  const nothingAsked = !isFiltered(place.filter);
  return (
    <div class="empty no-match">
      <h2>{nothingAsked ? 'Only spam and tests so far' : 'No lead matches'}</h2>
      <p>
        {nothingAsked
          ? 'Leads that look like spam, and those of tests, are kept out of the way and out of the numbers.'
          : 'Every word of the search has to be somewhere in the lead, and every filter has to fit.'}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => go({ filter: nothingAsked ? { spam: 'yes', test: 'yes' } : {} })}
      >
        {nothingAsked ? 'Show them' : 'Clear the filters'}
      </button>
    </div>
  );
}
