//#region src/model/nesting.ts
/**
* Whether more than `limit` brackets `[`, `{` are open at once, quotes and comments not minded. The parsers of JSON
* and YAML end the stack where thousands are, or take time without end.
*/
function nestsDeeperThan(text, limit) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 91 || unit === 123) depth++;
		else if ((unit === 93 || unit === 125) && depth > 0) depth--;
		if (depth > limit) return true;
	}
	return false;
}

//#endregion
export { nestsDeeperThan as t };