//#region src/model/path.ts
/** Throws RangeError when `name` is empty, absolute, holds a NUL, or has an empty, `.` or `..` part. */
function toRepoPath(name) {
	if (!isRepoPath(name)) throw new RangeError(`not a path inside a tree: ${JSON.stringify(name)}`);
	return name;
}
function isRepoPath(name) {
	if (name === "" || name.includes("\0")) return false;
	for (let start = 0; start <= name.length;) {
		const slash = name.indexOf("/", start);
		const end = slash < 0 ? name.length : slash;
		if (isHollowPart(name, start, end)) return false;
		start = end + 1;
	}
	return true;
}
function isHollowPart(name, start, end) {
	const length = end - start;
	if (length === 0) return true;
	if (name.charCodeAt(start) !== 46) return false;
	return length === 1 || length === 2 && name.charCodeAt(start + 1) === 46;
}
/** The directory of a path; `''` for the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function baseNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The part after the last dot of the base name, without the dot; `''` when there is none. `.htaccess` has none. */
function extensionOf(path) {
	const base = baseNameOf(path);
	const dot = base.lastIndexOf(".");
	return dot <= 0 ? "" : base.slice(dot + 1);
}
/** `''` stands for the root on either side. */
function joinPath(directory, rest) {
	if (directory === "") return rest;
	return rest === "" ? directory : `${directory}/${rest}`;
}
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Bytes of a name, as git or a PHP string has them, to their one spelling. */
function decodeName(bytes) {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return decodeBrokenName(bytes);
	}
}
function decodeBrokenName(bytes) {
	let name = "";
	for (let at = 0; at < bytes.length;) {
		const length = validSequenceLength(bytes, at);
		if (length === 0) name += String.fromCharCode(56320 + (bytes[at] ?? 0));
		else name += strictUtf8.decode(bytes.subarray(at, at + length));
		at += Math.max(1, length);
	}
	return name;
}
function validSequenceLength(bytes, at) {
	for (let length = 1; length <= 4 && at + length <= bytes.length; length++) try {
		strictUtf8.decode(bytes.subarray(at, at + length));
		return length;
	} catch {}
	return 0;
}
const encoder = new TextEncoder();
/** The inverse of `decodeName`. */
function encodeName(name) {
	if (!/[\udc80-\udcff]/.test(name)) return encoder.encode(name);
	const bytes = [];
	for (const character of name) {
		const unit = character.charCodeAt(0);
		if (character.length === 1 && unit >= 56448 && unit <= 56575) bytes.push(unit - 56320);
		else bytes.push(...encoder.encode(character));
	}
	return Uint8Array.from(bytes);
}
/** How a name is written in reports: raw bytes as `\xNN`, a backslash as `\\`; nothing else changes. */
function displayName(name) {
	if (!/[\\\ud800-\udfff]/.test(name)) return name;
	let shown = "";
	for (const character of name) shown += displayCharacter(character);
	return shown;
}
function displayCharacter(character) {
	if (character === "\\") return "\\\\";
	const unit = character.charCodeAt(0);
	if (character.length > 1 || unit < 55296 || unit > 57343) return character;
	return `\\x${(unit & 255).toString(16).toUpperCase().padStart(2, "0")}`;
}
/** The name behind a path as reports write it: the inverse of `displayName`. */
function realName(path) {
	return path.replace(/\\(\\|x[89A-F][0-9A-F])/g, (_, escaped) => escaped === "\\" ? "\\" : String.fromCharCode(56320 + Number.parseInt(escaped.slice(1), 16)));
}

//#endregion
export { encodeName as a, joinPath as c, displayName as i, realName as l, decodeName as n, extensionOf as o, directoryOf as r, isRepoPath as s, baseNameOf as t, toRepoPath as u };