import { h } from 'preact';
import { QUESTIONS, type Qualifying, type Question, qualifyingOf, withQualifying } from '../model/questions.ts';
import { More } from '../parts/More.tsx';
import { Ask } from '../qualifying/Ask.tsx';
import { SampleScore } from '../qualifying/SampleScore.tsx';
import { ScoreStrip } from '../qualifying/ScoreStrip.tsx';
import { useBuilder } from '../state/context.ts';

/** What few owners need. */
const FINER: readonly (keyof Qualifying)[] = ['near', 'competitors', 'bad', 'maxStage', 'hot', 'warm'];

export function QualificationSection() {
  const { options, change } = useBuilder();
  const answers = qualifyingOf(options);
  const shown = QUESTIONS.filter(({ id }) => answers.isOn || id === 'isOn');
  const ask = (question: Question) => (
    <Ask
      key={question.id}
      question={question}
      answers={answers}
      onAnswer={(changes) =>
        change(
          (so) => ({ ...so, options: withQualifying(so.options, { ...qualifyingOf(so.options), ...changes }) }),
          question.id,
        )
      }
    />
  );
  return (
    <div class="stack wide-gaps">
      {shown.filter(({ id }) => !FINER.includes(id)).map(ask)}
      {answers.isOn && (
        <More summary="Finer points">
          <div class="stack wide-gaps">{shown.filter(({ id }) => FINER.includes(id)).map(ask)}</div>
        </More>
      )}
      <SampleScore isOn={answers.isOn} />
      {answers.isOn && <ScoreStrip />}
    </div>
  );
}
