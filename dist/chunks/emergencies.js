import { P as numberAt, a as listDeployments, c as branchOfRef, j as branchAt, k as readCommit, m as readCommitByApi, n as rangeContext, r as hasSucceeded, s as successfulRuns, t as eventOf, u as isTagRef, x as short } from "./range-input.js";

//#region src/git/range/emergencies.ts
/** Older deployments are not looked at. */
const MAX_DEPLOYMENTS = 30;
/**
* Looks for a successful deployment, or a successful run of this workflow, whose tree equals that of the commit
* `headSha`: a rollback must never be blocked. Only on GitHub. Never rejects for what may not be asked.
*/
async function findEarlierDeployment(input, headSha) {
	const event = eventOf(input);
	const context = rangeContext(input, event);
	if (event === void 0 || context.api === void 0) return {
		found: null,
		notes: ["There is no API to ask."]
	};
	const head = await treeOf(context, headSha);
	if (head === void 0) return {
		found: null,
		notes: [`The tree of ${short(headSha)} is not known.`]
	};
	return {
		found: await deployedTree(context, head, input.flags?.environment === "" ? void 0 : input.flags?.environment) ?? await passedTree(context, head, event) ?? null,
		notes: context.notes
	};
}
async function deployedTree(context, tree, environment) {
	const { api, event, notes } = context;
	if (api === void 0) return void 0;
	const listed = await listDeployments(api, {
		environment,
		exceptId: numberAt(event?.payload, "deployment", "id")
	});
	if (listed.kind === "none") {
		notes.push(`Deployments cannot be listed: ${listed.why}.`);
		return;
	}
	const trees = /* @__PURE__ */ new Map();
	for (const deployment of listed.value.slice(0, MAX_DEPLOYMENTS)) {
		const { sha } = deployment;
		if (!trees.has(sha)) trees.set(sha, await treeOf(context, sha));
		if (trees.get(sha) !== tree) continue;
		if (await hasSucceeded(api, deployment) !== true) continue;
		return {
			sha,
			source: `it was deployed to ${deployment.environment}`
		};
	}
}
async function passedTree(context, tree, event) {
	if (context.api === void 0) return void 0;
	const branch = branchAt(event.payload, "pull_request", "base", "ref") ?? branchOfRef(event.ref);
	const runs = await successfulRuns(context.api, event, branch);
	if (runs.kind === "none") {
		context.notes.push(`Successful runs cannot be listed: ${runs.why}.`);
		return;
	}
	const run = runs.value.find(({ treeId }) => treeId === tree);
	return run === void 0 ? void 0 : {
		sha: run.sha,
		source: "a run of this workflow for it was successful"
	};
}
async function treeOf(context, sha) {
	return (await readCommit(context.git, sha) ?? await readCommitByApi(context, sha))?.tree;
}
/**
* The reason in the trailer `Deploy-Guard-Override: <reason>` of the head commit's message; undefined without one. It
* counts only where someone with write access made the event: on push, tag and dispatch, never from a pull request.
*/
function overrideReason(event, message) {
	if (!([
		"push",
		"workflow_dispatch",
		"repository_dispatch"
	].includes(event.name) || isTagRef(event.ref)) || event.ref.startsWith("refs/pull/")) return void 0;
	return trailer(message, "deploy-guard-override");
}
/** git-interpret-trailers(1): the last paragraph, unless it is the title; a line that begins with a space goes on. */
function trailer(message, wanted) {
	const paragraphs = message.trim().split(/\r?\n(?:[ \t]*\r?\n)+/);
	if (paragraphs.length < 2) return void 0;
	const lines = (paragraphs.at(-1) ?? "").replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
	if (!lines.every((line) => /^[\w-]+[ \t]*:|^\(cherry picked from commit /.test(line))) return void 0;
	return lines.findLast((line) => line.toLowerCase().startsWith(`${wanted}:`))?.slice(wanted.length + 1).trim() || void 0;
}

//#endregion
export { overrideReason as n, findEarlierDeployment as t };