/** The steps of the builder, in the order in which a form is made. */
export const SECTIONS = {
  goal: 'Goal',
  fields: 'Fields',
  texts: 'Texts',
  consent: 'Consent',
  look: 'Look',
  display: 'Display',
  destination: 'Destination',
  after: 'After sending',
  qualification: 'Qualification',
  languages: 'Languages',
  code: 'Get the code',
} as const;

export type SectionId = keyof typeof SECTIONS;
export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];
