/** Nobody reads a form and fills it in within this time (milliseconds). A browser that does it for him can. */
const FAST = 2000;

/** What was seen of how a form was filled in. */
export interface Seen {
  /** The field that nobody sees is filled in. */
  isTrapped: boolean;
  /** Since the form was first drawn (milliseconds). */
  elapsed: number;
  /** Keys, presses, pastes and fillings-in that came from a person's device, not from a script. */
  inputs: number;
  /** The browser says that a program drives it. */
  isDriven: boolean;
}

/** What speaks against a lead, by how its form was filled in. */
export const signsOf = ({ isTrapped, elapsed, inputs, isDriven }: Seen): string[] => [
  ...(isTrapped ? ['honeypot'] : []),
  ...(elapsed < FAST ? ['too_fast'] : []),
  ...(inputs ? [] : ['no_input']),
  ...(isDriven ? ['webdriver'] : []),
];
