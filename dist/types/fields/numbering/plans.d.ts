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
/** The countries that have a calling code, two letters each. */
export declare const CALLABLE: readonly string[];
/** How numbers are written in this country. */
export declare const planOf: (country: string | undefined) => Plan | undefined;
/** The plan of a number in international form, digits alone. No calling code is the beginning of another. */
export declare const planOfNumber: (digits: string) => Plan | undefined;
