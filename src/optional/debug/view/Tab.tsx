import { h } from 'preact';

/** The panel while it is folded away: small, in a corner. */
export const Tab = ({ problems, place, open }: { problems: number; place: string; open(): void }) => (
  <div class={`tab ${place}`} popover="manual">
    <button type="button" onClick={open}>
      <span class="logo" aria-hidden="true" />
      <span>
        <span class="unseen">Open the debug panel of </span>leadtag
      </span>
      {problems > 0 && (
        <span class="badge bad">
          {String(problems)}
          <span class="unseen"> to look at</span>
        </span>
      )}
    </button>
  </div>
);
