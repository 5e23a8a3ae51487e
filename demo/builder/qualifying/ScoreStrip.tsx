import { h } from 'preact';
import { type Sample, sampleLead, scoreOf } from '../model/sample-lead.ts';
import { useBuilder } from '../state/context.ts';

const SAMPLES: readonly (readonly [sample: Sample, words: string])[] = [
  ['strong', 'Fits'],
  ['middling', 'So-so'],
  ['weak', 'Does not fit'],
];

/** What the answers do to three leads: in sight while one answers. */
export function ScoreStrip() {
  const { design } = useBuilder();
  return (
    <dl class="score-strip" aria-label="Scores of three sample leads">
      {SAMPLES.map(([sample, words]) => {
        const { score = 0, temperature = 'cold' } = scoreOf(design, sampleLead(design, sample));
        return (
          <div key={sample}>
            <dt>{words}</dt>
            <dd>
              <span class={`badge ${temperature}`}>
                <b class="numbers">{score}</b> {temperature}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
