import { n as UserError } from "./errors.js";
import { i as checkRefName } from "./locate.js";

//#region src/git/resolve-commit.ts
/** The full sha of the commit that `ref` names. Rejects with UserError `bad-ref` that says what could help. */
async function resolveCommit(git, ref, options = {}) {
	const name = `${checkRefName(ref)}^{commit}`;
	const found = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		name
	], {
		...options,
		allowedExitCodes: [
			0,
			1,
			128
		]
	});
	if (found.code === 0) return line(found.stdout);
	throw new UserError("bad-ref", `There is no commit ${ref} in this clone; ${await advice(git, ref, line((await git.run(["rev-parse", "--is-shallow-repository"], options)).stdout) === "true")}`);
}
async function advice(git, ref, shallow) {
	const refs = line((await git.run(["for-each-ref", "--format=%(refname:short)"])).stdout).split("\n");
	const wanted = ref.toLowerCase();
	const near = refs.find((name) => name.toLowerCase() === wanted) ?? refs.find((name) => name.endsWith(`/${ref}`));
	if (near !== void 0) return `did you mean ${near}?`;
	if (shallow) return "it is shallow, so fetch more of the history (`fetch-depth: 0` of actions/checkout).";
	return "give a sha, a branch or a tag that `git log` knows, or fetch it first.";
}
function line(bytes) {
	return new TextDecoder().decode(bytes).trim();
}

//#endregion
//#region src/git/range/clauses.ts
/** Notes, which are sentences, as parts of one sentence: `; ` in front of each, so that it follows other words. */
function asClauses(notes) {
	return notes.map((note) => `; ${lowered(note.trim().replace(/\.$/, ""))}`).join("");
}
/** A word in capitals is a name. */
function lowered(text) {
	return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

//#endregion
export { resolveCommit as n, asClauses as t };