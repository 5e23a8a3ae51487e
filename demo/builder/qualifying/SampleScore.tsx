import { h } from 'preact';
import { useState } from 'preact/hooks';
import { type Sample, sampleLead, scoreOf } from '../model/sample-lead.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { useBuilder } from '../state/context.ts';

const SAMPLES = [
  ['strong', 'One that fits'],
  ['middling', 'So-so'],
  ['weak', 'One that does not'],
] as const;

/** How a lead would be judged by what has been answered so far. */
export function SampleScore({ isOn }: { isOn: boolean }) {
  const { design } = useBuilder();
  const [sample, setSample] = useState<Sample>('strong');
  const lead = sampleLead(design, sample);
  const { score = 0, temperature = 'cold', stageWords, followUpWords, reasons } = scoreOf(design, lead);
  const told = Object.entries(lead.fields).map(([key, value]) => `${key.replace(/_/g, ' ')}: ${value}`);
  return (
    <section class="card stack sample" aria-labelledby="sample-title">
      <div class="row">
        <h3 id="sample-title" class="grow">
          A sample lead
        </h3>
        <Segmented label="Sample" isQuiet value={sample} options={SAMPLES} onChange={(next) => setSample(next)} />
      </div>
      {!isOn && <p class="help">Leads carry no score yet. With it, this one would arrive so:</p>}
      <div class="verdict">
        <p class={`score ${temperature}`}>
          <b class="numbers">{score}</b>
          <span>of 100</span>
        </p>
        <div>
          <p>
            <span class={`badge ${temperature}`}>{temperature[0]!.toUpperCase() + temperature.slice(1)}</span>{' '}
            {stageWords}
          </p>
          <p class="soft small">{followUpWords}</p>
        </div>
      </div>
      <p class="soft small">{told.join(' · ')}</p>
      {reasons.length > 0 && (
        <table class="table">
          <caption class="visually-hidden">Reasons of the score</caption>
          <tbody>
            {reasons.map(({ rule, words, points }) => (
              <tr key={rule}>
                <td>{words}</td>
                <td class="number">
                  {points > 0 ? '+' : points < 0 ? '−' : ''}
                  {Math.abs(points)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
