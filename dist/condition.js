// src/fields/condition.ts
var TERM = /^\s*(!?)([a-z][a-z0-9_.]*)\s*(?:(!=|[<>]=?|=)(?!=)(.*))?$/s;
/** Longer rows of digits are identifiers, and would lose their last digits as a number. */
var NUMBER = /^-?\d{1,15}(\.\d+)?$/;
/**
* Reads a condition: `key = a | b`, `key != a`, `key < 5` (also `<= > >=`), `key` (filled), `!key` (empty), joined by `&`.
* `\` takes the meaning from the `|` or `&` after it.
*
* Values are compared trimmed and without regard to case; as numbers where both are, else as text (so that ISO dates sort
* right); `yes` and `no` are `true` and `false`. Of a list one element is enough, and of several values one; `!=` is the
* negation of `=`. What is empty or unknown satisfies `!=` and `!key` alone. An unticked box counts as empty, though it `= no`.
*
* @returns the test, or `undefined` when the text is no condition
*/
function condition(text) {
	const terms = split(text, "&").map(term);
	return terms.every((test) => test !== void 0) ? (facts) => terms.every((test) => test(facts)) : void 0;
}
/** Whether two values are the same in a condition's eyes. */
var same = (a, b) => order(tidy(a), tidy(b)) === 0;
function term(text) {
	const [, not, key, operator, rest = ""] = TERM.exec(text.trim()) ?? [];
	if (!key || not && operator) return void 0;
	const known = (facts) => Object.hasOwn(facts, key) ? [facts[key]].flat().map(tidy).filter(Boolean) : [];
	if (!operator) return (facts) => (known(facts).length > 0 && facts[key] !== false) === !not;
	const values = split(rest, "|").map((value) => tidy(value.replace(/\\(.)/gs, "$1")));
	if (values.includes("")) return void 0;
	const any = (facts) => known(facts).some((fact) => values.some((value) => operator.includes("<=>"[order(fact, value) + 1])));
	return operator === "!=" ? (facts) => !any(facts) : any;
}
/** The parts between unescaped marks. (No look-behind: older Safari refuses a script that has one.) */
var split = (text, mark) => (text + mark).match(RegExp(`(\\\\.|[^${mark}])*?[${mark}]`, "gs")).map((part) => part.slice(0, -1));
var tidy = (value) => String(value ?? "").trim().toLowerCase().replace(/^yes$/, "true").replace(/^no$/, "false");
var order = (a, b) => NUMBER.test(a) && NUMBER.test(b) ? Math.sign(+a - +b) : +(a > b) - +(a < b);
export { same as n, condition as t };
