//#region src/config/nearest-word.ts
/** The known word that was probably meant, or `undefined` when none is near: at most a third of its letters differ. */
function nearestWord(wrong, known) {
	let best;
	for (const word of known) {
		const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
		if (distance <= Math.max(1, Math.floor(word.length / 3)) && distance < (best?.distance ?? Infinity)) best = {
			word,
			distance
		};
	}
	return best?.word;
}
/** `Did you mean "x"?` with a space in front, or nothing. */
function didYouMean(wrong, known, prefix = "") {
	const word = nearestWord(wrong, known);
	return word === void 0 ? "" : ` Did you mean ${prefix}${word}?`;
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(from, to) {
	if (Math.abs(from.length - to.length) > 10) return Infinity;
	let older = [];
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const current = [i];
		for (let j = 1; j <= to.length; j++) {
			const replaced = at(previous, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			const best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, replaced);
			current.push(swapped ? Math.min(best, at(older, j - 2) + 1) : best);
		}
		older = previous;
		previous = current;
	}
	return at(previous, to.length);
}
function at(row, index) {
	return row[index] ?? Infinity;
}

//#endregion
//#region src/config/rule-ids.ts
/** Exhaustive by its type: a new rule that is not named here does not compile. */
const IDS = {
	"suspicious-extension": true,
	"suspicious-name": true,
	"exposed-source": true,
	"missing-require": true,
	"missing-include": true,
	"case-mismatch": true,
	"malformed-include": true,
	"not-deployed": true,
	"unresolved-require": true,
	"missing-template": true,
	"missing-path": true,
	"missing-autoload": true,
	"missing-class": true,
	"autoload-mismatch": true,
	"unused-suppression": true
};
/** Every rule, in the order in which rules are listed. */
const RULE_IDS = Object.keys(IDS).filter(isRuleId);
function isRuleId(name) {
	return Object.hasOwn(IDS, name);
}
const RULE_SETTINGS = [
	"off",
	"notice",
	"warning",
	"error"
];
function isRuleSetting(word) {
	return RULE_SETTINGS.some((setting) => setting === word);
}

//#endregion
export { didYouMean as a, isRuleSetting as i, RULE_SETTINGS as n, isRuleId as r, RULE_IDS as t };