import { c as gitOfRun, h as repositoryFacts, m as settingNames, n as serviceOf, r as askWorkTree, s as locateDirectory, t as isGithub } from "./asking.js";
import { resolve } from "node:path";

//#region src/git/ask-ahead.ts
/**
* Has a git that remembers begin with what every run asks it, and with the work tree if that is to be judged, so that the
* answers are there when they are wanted. What goes wrong is told to whoever asks the same again.
*/
function askAhead(git, subject) {
	askAll(git, subject).catch(() => void 0);
}
async function askAll(git, { workTree }) {
	const facts = await repositoryFacts(git);
	const answers = workTree && facts?.workTree?.root === git.directory ? Object.values(askWorkTree(git, {})) : [];
	await Promise.all([settingNames(git), ...answers]);
}

//#endregion
//#region src/cli/git-ahead.ts
/** The git of a check, which begins to answer while the rest of the program is loaded. Throws UserError `no-such-path`. */
function gitAhead({ cwd, range }, io) {
	const git = gitOfRun(locateDirectory(resolve(io.cwd, cwd ?? ".")), { inherited: io.env });
	askAhead(git, { workTree: !isGithub(io.env) && serviceOf(io.env) === void 0 && !range.staged && !range.prePush && range.head === void 0 });
	return git;
}

//#endregion
export { gitAhead };