import { h } from 'preact';
import { Check } from '../parts/Check.tsx';
import { More } from '../parts/More.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { isOn, textOf } from '../state/options.ts';

/** How the owner learns how many saw the form and how many began. */
export function Counting() {
  const { design, set } = useBuilder();
  const url = textOf(design, 'metricsWebhook');
  const layer = isOn(design, 'dataLayer');
  return (
    <More summary="Counting views and starts" open={!!url || layer}>
      <div class="stack tight">
        <TextField
          label="Address for counts"
          type="url"
          value={url}
          placeholder="https://example.com/metrics"
          help="Gets how often the form was seen, begun and sent, by channel and step. Numbers only, nothing about persons. Not the address of the leads."
          onInput={(text) => set('metricsWebhook', text.trim())}
          place="metricsWebhook"
        />
        <Check
          label="Tell Google Tag Manager"
          help="Writes the same facts to the page’s dataLayer, under the names of Google Analytics."
          checked={layer}
          onChange={(checked) => set('dataLayer', checked || undefined)}
        />
      </div>
    </More>
  );
}
