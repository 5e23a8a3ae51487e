import { h } from 'preact';
import type { DestinationInfo } from '../model/destinations.ts';
import { guideFor } from './demo-server.ts';

const ANSWERS = {
  yes: ['good', 'Confirms each lead'],
  'if-set-up': ['warm', 'Confirms leads once it is set up'],
  no: ['warm', 'Does not confirm leads'],
} as const;

/** What a tool needs before leads can arrive. */
export function Tool({ tool, isFound }: { tool: DestinationInfo; isFound: boolean }) {
  const [tone, words] = ANSWERS[tool.answers];
  const guide = guideFor(tool.page);
  return (
    <section class="card stack tight" aria-label={tool.name}>
      <div class="row">
        <h3>{tool.name}</h3>
        <span class={`badge ${tone}`}>{words}</span>
        {isFound && <span class="badge">Seen by the address</span>}
      </div>
      {tool.needs.length > 0 ? (
        <ol class="needs">
          {tool.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ol>
      ) : (
        <p>Nothing to set up: paste its address above.</p>
      )}
      {!isFound && (
        <p class="help">
          Its address looks like this: <code>{tool.example}</code>
        </p>
      )}
      {guide && (
        <p>
          <a href={guide} target="_blank" rel="noopener">
            Step by step
          </a>
        </p>
      )}
    </section>
  );
}
