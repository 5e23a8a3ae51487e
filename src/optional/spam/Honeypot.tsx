import { h } from 'preact';

/**
 * A field that no visitor meets: not on the screen, not for assistive technology, not on the way of the Tab key. Browsers fill in
 * what they take for an address wherever it is, unless it is not drawn at all; password managers, unless they are told.
 */
export const Honeypot = ({ name }: { name: string }) => (
  <div hidden inert aria-hidden="true">
    <label>
      Leave this field empty
      <input
        type="text"
        name={name}
        tabindex={-1}
        autocomplete="off"
        data-1p-ignore=""
        data-lpignore="true"
        data-bwignore=""
        data-form-type="other"
        data-protonpass-ignore=""
      />
    </label>
  </div>
);
