const KEY = '[a-z][a-z0-9_.]*';
/** A backslash takes the meaning from the character after it. */
const VALUE = '\\s*(\\\\[\\s\\S]|[^\\s|&\\\\])(\\\\[\\s\\S]|[^|&\\\\])*';
const TERM = `\\s*(!${KEY}|${KEY}(\\s*(!=|[<>]=?|=)(?!=)${VALUE}(\\|${VALUE})*)?)\\s*`;

/** Conditions as `fields/condition.ts` reads them, as one regular expression for editors. */
export const CONDITION = `^${TERM}(&${TERM})*$`;
