import { h } from 'preact';
import { useState } from 'preact/hooks';
import { DESTINATIONS, destinationAt } from '../model/destinations.ts';
import { Check } from '../parts/Check.tsx';
import { More } from '../parts/More.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';
import { isOn, textOf, withOption } from '../state/options.ts';
import { demoWebhook } from './demo-server.ts';
import { Tool } from './Tool.tsx';
import { ToolList } from './ToolList.tsx';

export function DestinationSection() {
  const { design, set, change } = useBuilder();
  const [looked, setLooked] = useState<string>();
  const url = textOf(design, 'webhook');
  const demo = demoWebhook();
  const takeDemo = () =>
    change((so) => withOption(withOption(so, 'webhook', demo?.leads), 'metricsWebhook', demo?.counts));
  const named = design.options.preset;
  const found = destinationAt(url, named) ?? (named && DESTINATIONS.find(({ preset }) => preset === named));
  const shown = found ?? DESTINATIONS.find(({ name }) => name === looked);
  return (
    <div class="stack wide-gaps">
      <TextField
        label="Address of the webhook"
        type="url"
        value={url}
        placeholder={shown?.example ?? 'https://hooks.zapier.com/hooks/catch/…'}
        help="Your tool gives it to you. Every visitor can read it, so it must not hold a secret."
        onInput={(text) => set('webhook', text.trim())}
        place="webhook"
      />
      {!url && demo && (
        <Notice>
          <p>
            Just looking?{' '}
            <button type="button" class="link-button" onClick={takeDemo}>
              Use the webhook of this demo
            </button>
            . Its leads arrive in the{' '}
            <a href="inbox.html" target="_blank" rel="noopener">
              inbox
            </a>
            .
          </p>
        </Notice>
      )}
      {shown && <Tool tool={shown} isFound={!!found} />}
      <ToolList
        chosen={shown?.name}
        onChoose={({ name, preset, isNamed }) => {
          setLooked(name);
          // an address of its own gives such a tool away to nobody
          set('preset', isNamed ? preset : undefined);
        }}
      />
      <More summary="Fallback, format, test leads">
        <TextField
          label="If that fails, send it to"
          type="url"
          value={textOf(design, 'fallbackWebhook')}
          placeholder="https://example.com/leads"
          help="Gets the leads that the webhook refuses for good, or has not taken within an hour."
          onInput={(text) => set('fallbackWebhook', text.trim())}
          place="fallbackWebhook"
        />
        <SelectField
          label="Format"
          value={textOf(design, 'format') || 'auto'}
          options={[
            ['auto', 'As the tool wants it'],
            ['json', 'JSON'],
            ['form', 'Plain form fields'],
            ['text', 'JSON that calls itself text'],
          ]}
          help="Change it only if your tool asks for it."
          onChange={(format) => set('format', format === 'auto' ? undefined : (format as 'json'))}
          place="format"
        />
        <Check
          label="Mark the leads as tests"
          help="While you set things up."
          checked={isOn(design, 'test')}
          onChange={(checked) => set('test', checked || undefined)}
          place="test"
        />
      </More>
    </div>
  );
}
