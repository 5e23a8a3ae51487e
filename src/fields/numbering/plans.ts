import { TABLE } from './table.ts';

/** How the numbers behind one calling code are written at home. */
export interface Plan {
  /** The calling code, without a plus. */
  readonly code: string;
  /** What is dialled before the number at home, and not from abroad. */
  readonly trunk: string;
  /** How many digits a number has, without the trunk prefix. */
  readonly lengths: readonly number[];
  /** The same for numbers that were written without it: shorter ones may lack their area code too. */
  readonly bare: readonly number[];
  /** The digits that a number can begin with. */
  readonly firsts: string;
  /** Two letters each; the one that most numbers belong to first. */
  readonly countries: readonly string[];
}

const numbers = (letters: string) => [...letters].map((letter) => Number.parseInt(letter, 36)).filter(Boolean);

const PLANS: readonly Plan[] = TABLE.split('\n').map((row) => {
  const [code = '', trunk = '', lengths = '', bare = '', firsts = '', countries = ''] = row.split(',');
  const all = numbers(lengths);
  return {
    code,
    trunk,
    lengths: all,
    bare: bare ? numbers(bare) : all,
    firsts,
    countries: countries.match(/../g) ?? [],
  };
});

const BY_COUNTRY = new Map(PLANS.flatMap((plan) => plan.countries.map((country) => [country, plan])));
const BY_CODE = new Map(PLANS.map((plan) => [plan.code, plan]));

/** The countries that have a calling code, two letters each. */
export const CALLABLE: readonly string[] = [...BY_COUNTRY.keys()];

/** How numbers are written in this country. */
export const planOf = (country: string | undefined): Plan | undefined => BY_COUNTRY.get(country ?? '');

/** The plan of a number in international form, digits alone. No calling code is the beginning of another. */
export const planOfNumber = (digits: string): Plan | undefined =>
  BY_CODE.get(digits.slice(0, 1)) ?? BY_CODE.get(digits.slice(0, 2)) ?? BY_CODE.get(digits.slice(0, 3));
