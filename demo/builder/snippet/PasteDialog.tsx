import { h } from 'preact';
import { useState } from 'preact/hooks';
import { readSnippet } from '../model/read-snippet.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';

/** A form that is somewhere already comes back in, to be edited further. */
export function PasteDialog({ onClose }: { onClose(): void }) {
  const { change, goTo, announce } = useBuilder();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [notes, setNotes] = useState<string[]>();

  const open = () => {
    const read = readSnippet(text);
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    change(() => read.design);
    announce('The form is open.');
    if (read.notes.length) setNotes(read.notes);
    else done();
  };
  const done = () => {
    onClose();
    goTo('fields');
  };

  if (notes) {
    return (
      <Dialog title="The form is open" onClose={done}>
        <Notice tone="warm">
          <ul class="plain">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
        <div class="dialog-foot">
          <button type="button" class="button primary" onClick={done}>
            Edit the form
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title="Open a snippet" onClose={onClose}>
      <p class="soft">
        Paste the code of a form from your page, your tag manager or your repository. It takes the place of the form
        that is open here; Undo brings that back.
      </p>
      <TextField
        label="Snippet"
        rows={9}
        value={text}
        problem={problem || undefined}
        placeholder={'<script src="…/leadtag.js" async data-webhook="…"></script>'}
        onInput={(value) => {
          setText(value);
          setProblem('');
        }}
      />
      <div class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="button primary" disabled={!text.trim()} onClick={open}>
          Open the form
        </button>
      </div>
    </Dialog>
  );
}
