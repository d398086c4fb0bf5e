import { n as UserError } from "./errors.js";
import { a as createGit, r as locateDirectory } from "./locate.js";
import { l as githubEvent } from "./range-input.js";
import { t as readEvent } from "./read-event.js";
import { isAbsolute, relative, resolve, sep } from "node:path";

//#region src/action/surroundings.ts
/** Rejects with UserError. */
async function surroundingsOf(inputs, variables, io) {
	const env = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith("INPUT_")));
	const workspace = locateDirectory(env["GITHUB_WORKSPACE"] || io.cwd);
	const directory = await workingDirectory(workspace, inputs);
	if (isOutside(workspace, directory)) throw new UserError("bad-usage", `${`The input working-directory leads to ${directory}, which is outside of the workspace ${workspace}.`} For example: working-directory: site`);
	const payload = await readEvent(env);
	const event = githubEvent(env["GITHUB_EVENT_NAME"] ?? "", payload, env);
	return {
		inputs,
		env,
		io,
		workspace,
		directory,
		git: createGit(directory, { inherited: env }),
		payload,
		event
	};
}
async function workingDirectory(workspace, { workingDirectory: named }) {
	if (named === "") return workspace;
	try {
		return locateDirectory(resolve(workspace, named));
	} catch (error) {
		const { inputFault } = await import("./input-fault.js");
		throw error instanceof UserError ? inputFault("working-directory", error) : error;
	}
}
function isOutside(directory, path) {
	const way = relative(directory, path);
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
/** What the choice of the range needs to know. */
function rangeInputOf({ inputs, env, io, git, payload }) {
	const { token, range } = inputs;
	return {
		git,
		env,
		payload,
		token,
		flags: range,
		fetch: io.fetch,
		signal: io.signal
	};
}
/** `https://github.com/owner/name`, of the repository that is checked; undefined where it is not known. */
function repositoryUrl({ env, event }) {
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	return event.repository === void 0 ? void 0 : `${server.replace(/\/+$/, "")}/${event.repository}`;
}

//#endregion
export { repositoryUrl as n, surroundingsOf as r, rangeInputOf as t };