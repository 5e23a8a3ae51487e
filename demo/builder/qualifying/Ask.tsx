import { h } from 'preact';
import type { Qualifying, Question } from '../model/questions.ts';
import { Check } from '../parts/Check.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Routes } from './Routes.tsx';
import { Rules } from './Rules.tsx';
import { Words } from './Words.tsx';

interface AskProps {
  question: Question;
  answers: Qualifying;
  onAnswer(changes: Partial<Qualifying>): void;
}

/** One question of qualification, in the way that its answer is given. */
export function Ask({ question, answers, onAnswer }: AskProps) {
  const { id, ask, help, kind, choices = [] } = question;
  const value = answers[id];
  const answer = (next: unknown) => onAnswer({ [id]: next });
  if (kind === 'switch') return <Check label={<b>{ask}</b>} help={help} checked={!!value} onChange={answer} />;
  const list = Array.isArray(value) ? value : [];
  return (
    <fieldset class="ask stack tight" data-place={id} tabIndex={-1}>
      <legend>{ask}</legend>
      <p class="help">{help}</p>
      {kind === 'one' && (
        <Choices
          label={ask}
          isQuiet
          value={String(value ?? '')}
          items={choices.map((choice) => ({ value: choice.value, name: choice.label, about: choice.about }))}
          onChange={(next) => answer(next || undefined)}
        />
      )}
      {kind === 'choices' && (
        <div class="check-grid">
          {choices.map((choice) => (
            <Check
              key={choice.value}
              label={choice.label}
              help={choice.about}
              checked={(list as string[]).includes(choice.value)}
              onChange={(checked) =>
                answer(checked ? [...list, choice.value] : (list as string[]).filter((known) => known !== choice.value))
              }
            />
          ))}
        </div>
      )}
      {kind === 'words' && <Words label={ask} value={list as string[]} onChange={answer} />}
      {kind === 'number' && (
        <div class="range">
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            aria-label={ask}
            value={Number(value)}
            onInput={(event) => answer(Number(event.currentTarget.value))}
          />
          <output class="numbers">{String(value)}</output>
        </div>
      )}
      {kind === 'rules' && <Rules isScored={id === 'good'} rules={list as Qualifying['good']} onChange={answer} />}
      {kind === 'routes' && <Routes routes={list as Qualifying['routes']} onChange={answer} />}
    </fieldset>
  );
}
