import { type ComponentChildren, h } from 'preact';
import { AfterSection } from './AfterSection.tsx';
import { CodeSection } from './CodeSection.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { DestinationSection } from './DestinationSection.tsx';
import { DisplaySection } from './DisplaySection.tsx';
import { FieldsSection } from './FieldsSection.tsx';
import { GoalSection } from './GoalSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import { LookSection } from './LookSection.tsx';
import type { SectionId } from './names.ts';
import { QualificationSection } from './QualificationSection.tsx';
import { TextsSection } from './TextsSection.tsx';

const ALL: Record<SectionId, { title: string; about: ComponentChildren; Body: () => ComponentChildren }> = {
  goal: {
    title: 'What is the form for?',
    about: 'The goal brings fields and words to begin with. Everything can be changed afterwards.',
    Body: GoalSection,
  },
  fields: {
    title: 'What do you ask for?',
    about: 'Every field costs you some visitors. Ask for what somebody will use this week.',
    Body: FieldsSection,
  },
  texts: {
    title: 'What does the form say?',
    about: 'Say what the visitor gets, and let the button say what happens.',
    Body: TextsSection,
  },
  consent: {
    title: 'What do visitors agree to?',
    about: 'A box is never ticked beforehand. Each lead carries the very words, the answer and the time.',
    Body: ConsentSection,
  },
  look: {
    title: 'How does it look?',
    about: 'The form takes the font and the light or dark of your page. The rest is up to you.',
    Body: LookSection,
  },
  display: {
    title: 'Where does it show?',
    about: 'In its place, or over the page at a moment that you choose.',
    Body: DisplaySection,
  },
  destination: {
    title: 'Where do the leads go?',
    about: 'Leads go straight from the visitor’s browser to your tool. There is no server of ours between.',
    Body: DestinationSection,
  },
  after: {
    title: 'What happens after sending?',
    about: 'The visitor always learns whether the lead has arrived. Say what comes next.',
    Body: AfterSection,
  },
  qualification: {
    title: 'Which leads are good?',
    about: 'Answer a few questions, and every lead arrives with a score and the reasons for it.',
    Body: QualificationSection,
  },
  languages: {
    title: 'Which language does it speak?',
    about: 'Sixteen languages are there beside English. What you write yourself is yours to translate.',
    Body: LanguagesSection,
  },
  code: {
    title: 'Get the code',
    about: 'Copy it, paste it into your page, and send yourself a lead.',
    Body: CodeSection,
  },
};

/** One section, under its heading. */
export function Section({ id }: { id: SectionId }) {
  const { title, about, Body } = ALL[id];
  return (
    <div class="section">
      <div class="section-head">
        <h2 id="section-title" data-place="heading" tabIndex={-1}>
          {title}
        </h2>
        <p class="soft">{about}</p>
      </div>
      <Body />
    </div>
  );
}
