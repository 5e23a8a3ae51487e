import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { getSpend, putSpend, Refused } from '../app/client.ts';
import { Dialog } from '../app/Dialog.tsx';
import { counted } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { useAsked } from '../app/use-asked.ts';
import { type LineError, lineErrors, spendAsCsv } from './spend-csv.ts';

const EXAMPLE = 'campaign,spend,currency\nq4-demo,1200,EUR\nbrand-search,350.50,EUR';

/** What campaigns cost, as a table to paste: from a spreadsheet or from an ad account. */
export function SpendDialog({ close }: { close(): void }) {
  const { say } = useInbox();
  const { data, error } = useAsked('spend', getSpend);
  // what was saved before is there to be changed, unless somebody has begun to type
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (data ? spendAsCsv(data) : '');
  const [errors, setErrors] = useState<LineError[]>([]);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const save = async () => {
    setBusy(true);
    setErrors([]);
    try {
      const { rows } = await putSpend(text);
      say(`The spend of ${counted(rows.length, 'campaign')} is saved.`);
      close();
    } catch (error) {
      setErrors(lineErrors(error instanceof Refused ? error.body : { error: String((error as Error).message) }));
      setBusy(false);
      area.current?.focus();
    }
  };
  return (
    <Dialog title="Ad spend per campaign" close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p class="soft">
          One line for each campaign, named as in the <code>utm_campaign</code> of its links. Copy it from a
          spreadsheet, or from the export of your ad account. What you save takes the place of the table before.
        </p>
        <div class="field">
          <label for="spend">Campaign and spend</label>
          <textarea
            id="spend"
            ref={area}
            class="input mono"
            rows={9}
            spellcheck={false}
            placeholder={EXAMPLE}
            aria-invalid={errors.length > 0 || undefined}
            aria-describedby="spend-help spend-errors"
            value={text}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="help" id="spend-help">
            Columns: campaign, spend, and if you like currency and month (2026-11). Amounts as 1200 or 1200.50.
          </p>
        </div>
        <div id="spend-errors" role="alert">
          {errors.length > 0 && (
            <div class="notice hot">
              <b>{errors.length === 1 ? 'One line cannot be read' : `${errors.length} lines cannot be read`}</b>
              <ul class="line-errors">
                {errors.map(({ line, text }) => (
                  <li key={`${line} ${text}`}>
                    {line !== undefined && <b>Line {line} </b>}
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {error && <p class="problem">The table could not be loaded. {error.message}</p>}
        </div>
        <div class="dialog-foot">
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}
