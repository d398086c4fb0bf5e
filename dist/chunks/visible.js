//#region src/report/visible.ts
const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}`;
const SEEN = String.raw`(?![\0-\u02ff]|${IGNORED})[\p{L}\p{M}\p{N}\p{S}]`;
/** Joiners and variation selectors inside an emoji or a script that needs them; beside ASCII they only serve to deceive. */
const JOINING = String.raw`(?<=${SEEN})(?:[\ufe0e\ufe0f](?:\u200d(?=${SEEN}))?|[\u200c\u200d](?=${SEEN}))`;
const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}${IGNORED}]|(?![ \u3000])\p{Zs}`;
const PATTERN = new RegExp(`(${JOINING})|${HIDDEN}`, "gu");
const NAMED = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
/**
* Free text with everything that would not be seen, or that would steer a terminal or turn the reading direction,
* written out: `\t \n \r`, ASCII controls as `\xNN`, the rest as `\u{N}`. The result has no line break, is well-formed
* UTF-16, and is valid in XML 1.0 once `& < > "` are escaped. Applying it twice changes nothing.
*/
function visible(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text;
	return text.replace(PATTERN, (character, joining) => joining ?? written(character));
}
function written(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).toUpperCase();
	return NAMED[character] ?? (code < 128 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`);
}

//#endregion
export { visible as t };