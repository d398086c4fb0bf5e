import { a as createGit } from "./locate.js";
import { n as resolveTerminalRange, r as resolvePrePush, t as resolveRange } from "./resolve-range.js";
import { t as readEvent } from "./read-event.js";

//#region src/cli/io.ts
/** Everything that a stream has to say. */
async function readAll(stream) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

//#endregion
//#region src/cli/choose-ranges.ts
/**
* What is compared: what the flags say, else what the CI server says, else what a terminal means. Several only for
* `--pre-push`, never none. Whether it will do that nothing could be determined is decided later, when the settings are
* known. Rejects with UserError.
*/
async function chooseRanges(range, directory, io) {
	const { env, signal } = io;
	const git = createGit(directory, { inherited: env });
	if (range.prePush) return resolvePrePush(git, new TextDecoder().decode(await readAll(io.stdin)));
	if (range.staged) return [await resolveTerminalRange(git, { staged: true })];
	return [await resolveRange({
		git,
		env,
		payload: await readEvent(env),
		flags: {
			baseRef: range.base,
			headRef: range.head,
			scope: range.scope
		},
		signal
	})];
}

//#endregion
export { readAll as n, chooseRanges as t };