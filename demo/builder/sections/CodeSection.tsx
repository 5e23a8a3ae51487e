import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { WeightTable } from '../health/WeightTable.tsx';
import { outputOf, WAYS, type Way } from '../model/outputs.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { More } from '../parts/More.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { TextField } from '../parts/TextField.tsx';
import { releaseAt } from '../release.ts';
import { Highlighted } from '../snippet/Highlighted.tsx';
import { ShareButton } from '../snippet/ShareButton.tsx';
import { useBuilder } from '../state/context.ts';
import { textOf } from '../state/options.ts';
import { Counting } from './Counting.tsx';
import { Extras } from './Extras.tsx';

export function CodeSection() {
  const { design, set, paste, base, setBase } = useBuilder();
  const [way, setWay] = useState<Way>('script');
  const { code, notes } = useMemo(() => outputOf(design, way, releaseAt(base)), [design, way, base]);
  const about = WAYS.find((known) => known.way === way)?.about;
  return (
    <div class="stack wide-gaps">
      <Tabs
        label="Ways to use the form"
        tabs={WAYS.map((known) => [known.way, known.name] as const)}
        value={way}
        onChange={(next) => setWay(next)}
      >
        <p class="soft">{about}</p>
        <div class="code-box">
          <div class="code-tools">
            <CopyButton text={code} label="Copy" done="The code is on the clipboard." class="button primary compact" />
          </div>
          <pre class="code" data-code>
            <Highlighted code={code} />
          </pre>
        </div>
        {notes.length > 0 && (
          <ul class="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </Tabs>
      <More summary="Put it elsewhere, or host the scripts yourself" open={!!base || !!textOf(design, 'target')}>
        <TextField
          label="Place on the page"
          value={textOf(design, 'target')}
          placeholder="#lead-form"
          help="A CSS selector. The form goes into the element that it finds, wherever the code stands. For script tags and tag managers."
          onInput={(text) => set('target', text)}
        />
        <TextField
          label="Folder of the scripts"
          type="url"
          value={base}
          placeholder="https://www.example.com/js/"
          help="Copy leadtag.js and the others of the table below there. Without it, the snippet takes them from a public CDN, this very version, held to its hash."
          onInput={(text) => setBase(text.trim())}
        />
      </More>
      <Counting />
      <Extras />
      <section class="stack tight" aria-labelledby="weight-title">
        <h3 id="weight-title">What visitors load</h3>
        <WeightTable />
      </section>
      <section class="stack tight" aria-labelledby="later-title">
        <h3 id="later-title">Later</h3>
        <p class="soft">
          The address of this page holds the whole form: bookmark it, or share it. A snippet can be opened here again
          and edited further.
        </p>
        <div class="row">
          <ShareButton label="Copy the link to this form" class="button" />
          <button type="button" class="button" onClick={paste}>
            Open another snippet
          </button>
        </div>
      </section>
    </div>
  );
}
