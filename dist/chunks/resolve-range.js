import { n as UserError } from "./errors.js";
import { i as checkRefName } from "./locate.js";
import { n as resolveCommit, t as asClauses } from "./clauses.js";
import { A as remoteDefaultRef, C as orNote, D as mainRemote, E as localMergeBase, F as shaAt, I as textAt, L as toBranch, M as isZeroSha, N as listAt, O as previousTag, P as numberAt, R as toSha, S as offlineContext, T as isShallow, _ as everything, b as obtainCommit, c as branchOfRef, f as planPullRequestTarget, g as commitBase, h as checkout, i as lastDeployment$1, j as branchAt, k as readCommit, l as githubEvent, n as rangeContext, o as previousRun$1, p as planRunOfPullRequest, s as successfulRuns, t as eventOf, u as isTagRef, v as mergeBaseWith, w as commitSha, x as short, y as planOf, z as valueAt } from "./range-input.js";

//#region src/git/range/rows/pull-request.ts
/**
* `pull_request` and its kin: the merge ref, or a checkout of the pull request's head. `pull_request.base.sha` is frozen
* when the pull request is opened while the merge ref moves, so that it is never used.
*/
function planPullRequest(event, head) {
	const tip = shaAt(event.payload, "pull_request", "head", "sha");
	const branch = branchAt(event.payload, "pull_request", "base", "ref");
	if (head.sha === tip) return planOf(`${event.name}, the head commit is checked out`, checkout, [knownMergeBase(branch, "nothing-new")]);
	const merged = otherParent(head, tip) ?? mergeRefParent(event, head) ?? mergedParent(event, head);
	if (merged !== void 0) return planOf(`${event.name}, the merge ref is checked out`, checkout, [merged]);
	return planOf(`${event.name}, but neither its merge ref nor its head is checked out`, checkout, [knownMergeBase(branch, "undetermined")]);
}
/** The parent of a merge commit that is not `tip`. */
function otherParent(head, tip) {
	if (tip === void 0 || head.parents.length !== 2 || !head.parents.includes(tip)) return void 0;
	const others = head.parents.filter((parent) => parent !== tip);
	return others.length === 1 ? commitBase(others[0], "the side of the merge commit that is not the proposal") : void 0;
}
/** The event may be older than the merge ref that was checked out; the service puts the base first. */
function mergeRefParent(event, head) {
	return /^refs\/pull\/\d+\/merge$/.test(event.ref) && head.sha === event.sha && head.parents.length === 2 ? commitBase(head.parents[0], "the first parent of the merge ref") : void 0;
}
/** A pull request that was closed by merging it, not by rebasing: its commit stands on the former tip of the base. */
function mergedParent(event, head) {
	const request = valueAt(event.payload, "pull_request");
	if (!(valueAt(request, "merged") === true && shaAt(request, "merge_commit_sha") === head.sha) || head.parents.length !== 2) return void 0;
	return commitBase(head.parents[0], "the first parent of the merge");
}
/** Without the name of the base branch nothing is known: the default branch may be another. */
function knownMergeBase(branch, self) {
	return branch === void 0 ? void 0 : mergeBaseWith(branch, self);
}

//#endregion
//#region src/git/range/rows/gitlab.ts
/** GitLab CI. In a merged-results pipeline HEAD is a merge commit, with which the diff base must not be mixed. */
function planGitlab(env, head) {
	const diffBase = toSha(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"]);
	if (diffBase !== void 0 || env["CI_MERGE_REQUEST_IID"] !== void 0) return planOf("GitLab, merge request", checkout, [otherParent(head, toSha(env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"])) ?? commitBase(diffBase, "CI_MERGE_REQUEST_DIFF_BASE_SHA")]);
	if (env["CI_COMMIT_TAG"] !== void 0) return planGitlabTag();
	const before = toSha(env["CI_COMMIT_BEFORE_SHA"]);
	if (isZeroSha(before)) return planGitlabBranch(env);
	return planOf("GitLab, push", checkout, [commitBase(before, "CI_COMMIT_BEFORE_SHA")]);
}
function planGitlabTag() {
	return planOf("GitLab, tag", checkout, [{
		kind: "previous-tag",
		source: "the previous tag",
		self: "undetermined"
	}, everything("there is no tag before this one")]);
}
/** Zeros stand for a new branch, and for a pipeline that no push started: a merge-base that is HEAD proves nothing. */
function planGitlabBranch(env) {
	const branch = toBranch(env["CI_DEFAULT_BRANCH"]);
	const isPush = env["CI_PIPELINE_SOURCE"] === "push";
	if (isPush && branch !== void 0 && branch === env["CI_COMMIT_BRANCH"]) return planOf("GitLab, new branch", checkout, [everything("the first push of the default branch")]);
	const bases = [mergeBaseWith(branch, isPush ? "nothing-new" : "undetermined")];
	return planOf(isPush ? "GitLab, new branch" : "GitLab, no push", checkout, bases);
}

//#endregion
//#region src/git/range/rows/merge-group.ts
/** `merge_group`: the queue names both sides; `before` is empty. */
function planMergeGroup(event) {
	const headSha = shaAt(event.payload, "merge_group", "head_sha");
	const base = commitBase(shaAt(event.payload, "merge_group", "base_sha"), "the base of the merge group");
	return planOf("merge_group", headSha === void 0 ? checkout : {
		kind: "commit",
		sha: headSha,
		source: "the head of the merge group"
	}, [base]);
}

//#endregion
//#region src/git/range/rows/other-services.ts
/**
* Bitbucket merges the destination into the checkout of a pull request: the merge-base with the destination is then the
* destination itself. The variable holds 12 digits.
*/
function planBitbucket(env) {
	const destination = env["BITBUCKET_PR_DESTINATION_COMMIT"];
	if (destination === void 0 || !/^[0-9a-f]{7,64}$/i.test(destination)) return planBranchBuild("Bitbucket");
	return planOf("Bitbucket, pull request", checkout, [{
		kind: "merge-base",
		partner: {
			kind: "revision",
			revision: destination
		},
		source: "the merge-base with BITBUCKET_PR_DESTINATION_COMMIT",
		self: "undetermined"
	}]);
}
/** Azure Pipelines checks out `refs/pull/N/merge`. */
function planAzure(env, head) {
	const target = env["SYSTEM_PULLREQUEST_TARGETBRANCH"];
	const branch = toBranch(target?.replace(/^refs\/heads\//, ""));
	if (branch === void 0) return planBranchBuild("Azure Pipelines");
	return planOf("Azure Pipelines, pull request", checkout, [otherParent(head, toSha(env["SYSTEM_PULLREQUEST_SOURCECOMMITID"])), mergeBaseWith(branch, "undetermined")]);
}
/** Jenkins, multibranch; on a branch its git plugin says which commit was last built with success. */
function planJenkins(env) {
	const branch = toBranch(env["CHANGE_TARGET"]);
	if (branch !== void 0) return planOf("Jenkins, change", checkout, [mergeBaseWith(branch, "undetermined")]);
	const last = commitBase(toSha(env["GIT_PREVIOUS_SUCCESSFUL_COMMIT"]), "GIT_PREVIOUS_SUCCESSFUL_COMMIT");
	const plan = planBranchBuild("Jenkins");
	return {
		...plan,
		bases: last === void 0 ? plan.bases : [last, ...plan.bases]
	};
}
/**
* Travis CI checks out `refs/pull/N/merge`, and calls the base TRAVIS_BRANCH. Its TRAVIS_COMMIT_RANGE is of no use: after a
* forced push it begins at a commit that is gone.
*/
function planTravis(env, head) {
	const branch = (env["TRAVIS_PULL_REQUEST"] ?? "false") === "false" ? void 0 : toBranch(env["TRAVIS_BRANCH"]);
	if (branch === void 0) return planBranchBuild("Travis CI");
	return planOf("Travis CI, pull request", checkout, [otherParent(head, toSha(env["TRAVIS_PULL_REQUEST_SHA"])), mergeBaseWith(branch, "undetermined")]);
}
/** Buildkite checks out the head of a pull request. */
function planBuildkite(env) {
	const branch = toBranch(env["BUILDKITE_PULL_REQUEST_BASE_BRANCH"]);
	if (branch === void 0) return planBranchBuild("Buildkite");
	return planOf("Buildkite, pull request", checkout, [mergeBaseWith(branch, "undetermined")]);
}
const serviceNames = {
	circleci: "CircleCI",
	teamcity: "TeamCity",
	codebuild: "AWS CodeBuild",
	bamboo: "Bamboo",
	other: "CI"
};
/** Those that name no base, or of which nothing is known. */
function planUnknownService(service) {
	return planBranchBuild(serviceNames[service]);
}
/** Where a service says nothing: what a branch adds to the default branch; on that branch itself nothing is known. */
function planBranchBuild(service) {
	return planOf(`${service}, branch`, checkout, [mergeBaseWith(void 0, "undetermined")]);
}

//#endregion
//#region src/git/range/rows/release.ts
/** Tag, release, schedule, dispatch, deployment, and every other event that names no two commits. */
function planRelease(event, environment) {
	const name = event.name || "an event that GitHub did not name";
	return planOf(isTagRef(event.ref) ? `${name} of a tag` : name, checkout, [
		lastDeployment(event, environment),
		lastSuccessAlike(event),
		{
			kind: "previous-tag",
			source: "the previous tag",
			self: "undetermined"
		},
		everything("nothing that was deployed before is known")
	]);
}
/** `environment` is the user's; else the one of the deployment that is being made; else whatever is production. */
function lastDeployment(event, environment) {
	const name = environment ?? textAt(event.payload, "deployment", "environment");
	return {
		kind: "last-deployment",
		environment: name,
		exceptId: numberAt(event.payload, "deployment", "id"),
		source: `the last deployment to ${name ?? "production"}`,
		self: "nothing-new"
	};
}
/** On a branch: of that branch. Else of the same event, and of a tag if this is one. */
function lastSuccessAlike(event) {
	const branch = branchOfRef(event.ref);
	const source = `the last successful run of this workflow ${branch === void 0 ? `for ${event.name || "this event"}` : `on branch ${branch}`}`;
	return {
		kind: "last-success",
		branch,
		tagsOnly: isTagRef(event.ref),
		source,
		self: "nothing-new"
	};
}

//#endregion
//#region src/git/range/rows/push.ts
/** `push` of a branch, in its four shapes; a pushed tag is a release. */
function planPush(event, environment) {
	const { payload, ref } = event;
	const [before, after] = [shaAt(payload, "before"), shaAt(payload, "after")];
	if (after === void 0 ? valueAt(payload, "deleted") === true : isZeroSha(after)) return { skip: "push, the ref was deleted" };
	if (isTagRef(ref)) return planRelease(event, environment);
	const head = after === void 0 ? { kind: "checkout" } : {
		kind: "commit",
		sha: after,
		source: "the pushed commit"
	};
	const branch = branchOfRef(ref);
	if (valueAt(payload, "created") === true || isZeroSha(before)) return planNewBranch(event, head, branch);
	if (valueAt(payload, "forced") === true) return planForcedPush(event, head, before);
	return planPlainPush(head, branch, before);
}
function planNewBranch(event, head, branch) {
	return planOf("push, a new branch", head, [branch !== void 0 && branch === event.defaultBranch ? everything("the first push of the default branch") : mergeBaseWith(event.defaultBranch, "nothing-new")]);
}
/** The commits before a forced push may be gone, and a merge-base that is the head itself says nothing about them. */
function planForcedPush(event, head, before) {
	return planOf("push, forced", head, [commitBase(before, "the commit before the forced push"), mergeBaseWith(event.defaultBranch, "undetermined")]);
}
/** `before` is the wrong base where the push before this one failed and was never deployed. */
function planPlainPush(head, branch, before) {
	const previous = commitBase(before, "the commit before the push");
	return {
		...planOf("push", head, [branch === void 0 ? void 0 : lastSuccessOn(branch), previous]),
		alsoPresent: previous ?? null
	};
}
function lastSuccessOn(branch) {
	return {
		kind: "last-success",
		branch,
		tagsOnly: false,
		source: `the last successful run of this workflow on branch ${branch}`,
		self: "nothing-new"
	};
}

//#endregion
//#region src/git/range/rows/workflow-run.ts
function triggeringRun(event) {
	const run = valueAt(event.payload, "workflow_run");
	return {
		isPullRequest: textAt(run, "event")?.startsWith("pull_request") === true,
		headSha: shaAt(run, "head_sha"),
		headBranch: branchAt(run, "head_branch"),
		headRepository: textAt(run, "head_repository", "full_name"),
		runId: numberAt(run, "id"),
		workflowId: numberAt(run, "workflow_id")
	};
}
/**
* `workflow_run` of a push. The payload has no `before`: the commit of the triggering workflow's run before this one, as
* it ended or not, is that or an older one. Runs of this workflow itself are no help: their head is whatever the default
* branch was when they started.
*/
function planRunOfPush(event, run) {
	const head = run.headSha === void 0 ? { kind: "untold" } : {
		kind: "commit",
		sha: run.headSha,
		source: "the head of the triggering run"
	};
	const mergeBase = run.headBranch === void 0 || run.headBranch === event.defaultBranch ? void 0 : mergeBaseWith(event.defaultBranch, "undetermined");
	return {
		method: "workflow_run of a push",
		head,
		bases: [previousRun(run), mergeBase].filter((base) => base !== void 0),
		alsoPresent: null,
		settingsFrom: "base"
	};
}
function previousRun(run) {
	const { workflowId, runId, headBranch: branch } = run;
	if (workflowId === void 0 || runId === void 0 || branch === void 0) return void 0;
	return {
		kind: "previous-run",
		workflowId,
		runId,
		branch,
		source: `the commit of the run before this one on branch ${branch}`,
		self: "undetermined"
	};
}

//#endregion
//#region src/git/range/event-plan.ts
/** The row of the table for an event of GitHub. `environment` is the user's, for deployments. */
async function planEvent(context, event, environment) {
	switch (event.name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment": return planPullRequest(event, await headFacts(context));
		case "pull_request_target": return planPullRequestTarget(context, event);
		case "workflow_run": return planWorkflowRun(context, event);
		case "push": return planPush(event, environment);
		case "merge_group": return planMergeGroup(event);
		default: return planRelease(event, environment);
	}
}
function planWorkflowRun(context, event) {
	const run = triggeringRun(event);
	return run.isPullRequest ? planRunOfPullRequest(context, run) : planRunOfPush(event, run);
}
async function headFacts({ git }) {
	const head = await readCommit(git, "HEAD");
	if (head === void 0) throw new UserError("git-failed", "There is no commit in this checkout.");
	return head;
}
const serviceVariables = [
	["gitlab", "GITLAB_CI"],
	["bitbucket", "BITBUCKET_COMMIT"],
	["azure", "TF_BUILD"],
	["jenkins", "JENKINS_URL"],
	["circleci", "CIRCLECI"],
	["travis", "TRAVIS"],
	["buildkite", "BUILDKITE"],
	["teamcity", "TEAMCITY_VERSION"],
	["codebuild", "CODEBUILD_BUILD_ID"],
	["bamboo", "bamboo_buildKey"],
	["other", "CI"],
	["other", "CONTINUOUS_INTEGRATION"]
];
/**
* Undefined at a terminal. A service that is not known by name is none: there the remote has what is judged already, and what
* a terminal compares would be nothing.
*/
function serviceOf(env) {
	return serviceVariables.find(([, variable]) => !/^(0|false)?$/i.test(env[variable] ?? ""))?.[0];
}
/** The row of the table for another service. */
async function planService(context, service, env) {
	switch (service) {
		case "gitlab": return planGitlab(env, await headFacts(context));
		case "bitbucket": return planBitbucket(env);
		case "azure": return planAzure(env, await headFacts(context));
		case "jenkins": return planJenkins(env);
		case "travis": return planTravis(env, await headFacts(context));
		case "buildkite": return planBuildkite(env);
		case "circleci":
		case "teamcity":
		case "codebuild":
		case "bamboo":
		case "other": return planUnknownService(service);
	}
}

//#endregion
//#region src/git/range/merge-base.ts
/** Local where both sides are here, else by the compare API. */
async function mergeBase(context, head, partner) {
	const { git, notes } = context;
	const tip = await localTip(context, partner);
	if (tip !== void 0 && await commitSha(git, head) !== void 0) {
		const sha = await localMergeBase(git, head, tip);
		const shallow = await isShallow(git);
		if (sha !== void 0 && shallow) notes.push("The clone is shallow: a later common ancestor may be cut off.");
		if (sha !== void 0) return {
			kind: "found",
			value: {
				sha,
				selfProved: true
			}
		};
		if (!shallow) return {
			kind: "none",
			certain: false,
			why: "the histories have nothing in common"
		};
	}
	return comparedMergeBase(context, head, partner);
}
async function localTip({ git }, partner) {
	if (partner.kind === "revision") return commitSha(git, partner.revision);
	const remote = await mainRemote(git, partner.kind === "default-branch" ? partner.remote : void 0);
	if (remote === void 0) return void 0;
	const ref = partner.kind === "branch" ? `refs/remotes/${remote}/${partner.name}` : await remoteDefaultRef(git, remote);
	return ref === void 0 ? void 0 : commitSha(git, ref);
}
const NOT_HERE = "the history that it needs is not in this clone";
async function comparedMergeBase(context, head, partner) {
	const name = partnerName(context, partner);
	if (context.api === void 0 || name === void 0) return {
		kind: "none",
		certain: false,
		why: await mainRemote(context.git) === void 0 ? "there is no remote" : NOT_HERE
	};
	const answer = await context.api.get(`compare/${encodeURIComponent(name)}...${head}?per_page=1`);
	if (answer.kind !== "ok") return {
		kind: "none",
		certain: false,
		why: answer.why
	};
	const sha = shaAt(answer.body, "merge_base_commit", "sha");
	if (sha === void 0) return {
		kind: "none",
		certain: false,
		why: "the API named no common ancestor"
	};
	context.notes.push(`The API says that ${short(sha)} is the merge-base with ${name}.`);
	return {
		kind: "found",
		value: {
			sha,
			selfProved: saysNothingAhead(answer.body)
		}
	};
}
function partnerName(context, partner) {
	if (partner.kind === "branch") return partner.name;
	return partner.kind === "revision" ? partner.revision : context.event?.defaultBranch;
}
function saysNothingAhead(body) {
	const status = textAt(body, "status");
	return (status === "identical" || status === "behind") && valueAt(body, "ahead_by") === 0;
}
/** What it means that the merge-base is the head. */
function selfMeaning(base, wanted) {
	return base.selfProved ? wanted : "undetermined";
}

//#endregion
//#region src/git/range/candidates.ts
/** Follows a candidate to its commit, from a head whose id is `head`. Rejects with UserError `bad-ref` for a bad name. */
function followCandidate(context, candidate, head) {
	switch (candidate.kind) {
		case "commit": return Promise.resolve({
			kind: "found",
			value: candidate
		});
		case "merge-base": return followMergeBase(context, candidate, head);
		case "last-success": return followLastSuccess(context, candidate);
		case "previous-run": return followPreviousRun(context, candidate);
		case "last-deployment": return followLastDeployment(context, candidate);
		case "previous-tag": return followPreviousTag(context, candidate, head);
		case "named": return followName(context, candidate);
	}
}
async function followMergeBase(context, candidate, head) {
	return withValue(await mergeBase(context, head, candidate.partner), (value) => ({
		sha: value.sha,
		source: candidate.source,
		self: selfMeaning(value, candidate.self)
	}));
}
const nobodyToAsk = {
	kind: "none",
	certain: false,
	why: "there is no API to ask"
};
async function followLastSuccess(context, candidate) {
	const { api, event } = context;
	if (api === void 0 || event === void 0) return nobodyToAsk;
	const runs = await successfulRuns(api, event, candidate.branch);
	if (runs.kind === "none") return runs;
	const [last] = candidate.tagsOnly ? await onTags(context, runs.value) : runs.value;
	if (last === void 0) return {
		kind: "none",
		certain: runs.value.length === 0,
		why: "there is no such run"
	};
	return {
		kind: "found",
		value: {
			...candidate,
			sha: last.sha
		}
	};
}
/** Runs for a push do not say whether it was of a branch or of a tag. */
async function onTags({ git, api }, runs) {
	const answer = await api?.get("tags?per_page=100");
	const items = answer?.kind === "ok" ? listAt({ items: answer.body }, "items") : [];
	const names = new Set(items.map((item) => textAt(item, "name")));
	for (const run of runs) {
		if (run.ref === void 0) continue;
		if (names.has(run.ref) || await commitSha(git, `refs/tags/${run.ref}`) !== void 0) return [run];
	}
	return [];
}
async function followPreviousRun(context, candidate) {
	const { api, event } = context;
	if (api === void 0 || event === void 0) return nobodyToAsk;
	return withValue(await previousRun$1(api, event, candidate), (run) => ({
		...candidate,
		sha: run.sha
	}));
}
async function followLastDeployment(context, candidate) {
	if (context.api === void 0) return nobodyToAsk;
	return withValue(await lastDeployment$1(context.api, candidate), (deployment) => ({
		...candidate,
		sha: deployment.sha
	}));
}
async function followPreviousTag({ git }, candidate, head) {
	const tag = await commitSha(git, head) === void 0 ? void 0 : await previousTag(git, head);
	if (tag === void 0) return {
		kind: "none",
		certain: !await isShallow(git),
		why: "there is none in this clone"
	};
	return {
		kind: "found",
		value: {
			...candidate,
			sha: tag.sha,
			source: `the previous tag, ${tag.name}`
		}
	};
}
async function followName(context, candidate) {
	return {
		kind: "found",
		value: {
			...candidate,
			sha: await namedCommit(context, candidate.ref)
		}
	};
}
/**
* The commit that a person's name for it means: here, on the remote-tracking branch, or by the API. Rejects with
* UserError `bad-ref` when nobody knows it.
*/
async function namedCommit(context, ref) {
	const { git, online } = context;
	const local = await commitSha(git, checkRefName(ref));
	if (local !== void 0) return local;
	const remote = online ? await mainRemote(git) : void 0;
	return (remote === void 0 ? void 0 : await commitSha(git, `refs/remotes/${remote}/${ref}`)) ?? await remoteCommit(context, ref) ?? await resolveCommit(git, ref);
}
async function remoteCommit(context, ref) {
	const { api, online } = context;
	if (!online) return void 0;
	const answer = await api?.get(`commits/${encodeURIComponent(ref)}`);
	return answer?.kind === "ok" ? shaAt(answer.body, "sha") : toSha(ref);
}
function withValue(inquiry, change) {
	return inquiry.kind === "found" ? {
		kind: "found",
		value: change(inquiry.value)
	} : inquiry;
}

//#endregion
//#region src/git/range/resolve-plan.ts
/**
* Turns a plan into trees. Rejects with UserError: `range-undetermined` when the head cannot be had, or no base and the
* policy is `fail`; `bad-ref` for a name that a person gave and nobody knows.
*/
async function resolvePlan(context, plan, policy) {
	const head = await resolveHead(context, plan.head);
	const choice = await chooseBase(context, plan.bases, head);
	if (choice.kind === "undetermined" && policy === "fail") throw undetermined(plan.method, context.notes);
	const { notes } = context;
	const words = {
		method: plan.method,
		complete: true,
		notes,
		settingsFrom: plan.settingsFrom
	};
	if (choice.kind === "undetermined") {
		notes.push("No base was found: everything is checked.");
		return {
			kind: "all",
			head,
			...words,
			complete: false
		};
	}
	if (choice.kind === "everything") {
		notes.push(`Everything is checked: ${choice.source}.`);
		return {
			kind: "all",
			head,
			...words,
			complete: choice.certain
		};
	}
	if (choice.kind === "unchanged") return {
		kind: "unchanged",
		head,
		base: choice.base,
		...words
	};
	const alsoPresent = await secondBase(context, plan.alsoPresent, {
		head,
		base: choice.base
	});
	return {
		kind: "compare",
		head,
		base: choice.base,
		alsoPresent,
		...words
	};
}
function undetermined(method, notes) {
	return new UserError("range-undetermined", `It cannot be determined what changed (${method}${asClauses(notes)}); fetch more of the history (\`fetch-depth: 0\`), name a base, or let on-undetermined be \`all\`.`);
}
async function resolveHead(context, plan) {
	const here = await commitSha(context.git, "HEAD");
	switch (plan.kind) {
		case "worktree":
		case "index": return {
			tree: { kind: plan.kind },
			sha: here ?? "",
			source: plan.kind === "index" ? "the index" : "the work tree"
		};
		case "checkout":
			if (here === void 0) return {
				tree: { kind: "worktree" },
				sha: "",
				source: "the checkout, without a commit"
			};
			return {
				tree: {
					kind: "commit",
					sha: here
				},
				sha: here,
				source: "HEAD"
			};
		case "untold": throw new UserError("range-undetermined", "The event does not say which commit is to be judged; name one as the head.");
		case "commit": return headCommit(context, plan, here);
		case "named": return headCommit(context, {
			sha: await namedCommit(context, plan.ref),
			source: plan.ref
		}, here);
	}
}
/** To judge another tree in its place would pass what was never looked at. */
async function headCommit(context, wanted, here) {
	const { sha, source } = wanted;
	const tree = await obtainCommit(context, sha, {
		isHead: true,
		reference: here
	});
	if (tree !== void 0) return {
		tree,
		sha,
		source
	};
	throw new UserError("range-undetermined", `${`The commit to be judged, ${sha} (${source}${asClauses(context.notes)}), cannot be had`}; fetch it first, or name another one as the head.`);
}
async function chooseBase(context, candidates, head) {
	let certain = true;
	for (const candidate of candidates) {
		if (candidate.kind === "everything") return {
			kind: "everything",
			source: candidate.source,
			certain
		};
		const found = await orNote(context, followCandidate(context, candidate, head.sha), {
			kind: "none",
			certain: false,
			why: "git failed"
		});
		if (found.kind === "none") {
			context.notes.push(`Not ${candidate.source}: ${found.why}.`);
			certain &&= found.certain;
			continue;
		}
		const choice = await tryBase(context, found.value, head);
		if (choice !== void 0) return choice;
		if (candidate.kind === "named") throw new UserError("bad-ref", `The files of ${candidate.ref} cannot be had; fetch them first, or name another base.`);
		certain = false;
	}
	return { kind: "undetermined" };
}
async function tryBase(context, found, head) {
	const { sha, source } = found;
	if (sha === head.sha && isCommit(head)) {
		if (found.self === "nothing-new") return {
			kind: "unchanged",
			base: {
				tree: head.tree,
				sha,
				source
			}
		};
		context.notes.push(`Not ${source}: it is the head itself, which proves nothing.`);
		return;
	}
	const tree = await obtainCommit(context, sha, {
		isHead: false,
		reference: referenceOf(head)
	});
	if (tree !== void 0) return {
		kind: "base",
		base: {
			tree,
			sha,
			source
		}
	};
	context.notes.push(`Not ${source}: the files of ${short(sha)} cannot be had.`);
}
function isCommit(side) {
	return side.tree.kind === "commit" || side.tree.kind === "api-tree";
}
/** The API's tree shares what it can with the head, which must be a commit that is here. */
function referenceOf(head) {
	return head.tree.kind === "commit" ? head.sha : void 0;
}
async function secondBase(context, candidate, sides) {
	if (candidate?.kind !== "commit" || candidate.sha === sides.head.sha) return null;
	if (candidate.sha === sides.base.sha) return sides.base;
	const choice = await tryBase(context, candidate, sides.head);
	return choice?.kind === "base" ? choice.base : null;
}

//#endregion
//#region src/git/range/pre-push.ts
/** Parses what git writes to a pre-push hook. Throws UserError `bad-usage` for a line of another shape. */
function parsePrePush(text) {
	return text.split(/\r?\n/).filter((line) => line.trim() !== "").map(parseLine);
}
function parseLine(line) {
	const fields = line.trim().split(" ");
	const [localRef, local, remoteRef, remote] = fields;
	const [localSha, remoteSha] = [toSha(local), toSha(remote)];
	if (fields.length !== 4 || !localRef || !remoteRef || localSha === void 0 || remoteSha === void 0) throw new UserError("bad-usage", `--pre-push reads lines of the form <local ref> <local sha> <remote ref> <remote sha>; this is none: ${JSON.stringify(line)}`);
	return {
		localRef,
		localSha,
		remoteRef,
		remoteSha
	};
}
/** What one pushed ref is compared with. */
function planPushedRef(pushed, headSha, remote) {
	const { localRef, remoteRef, remoteSha } = pushed;
	const head = {
		kind: "commit",
		sha: headSha,
		source: localRef
	};
	const base = isZeroSha(remoteSha) ? mergeBaseWithDefault(remote) : commitBase(remoteSha, `${remoteRef} of the remote`);
	return planOf(`--pre-push, ${localRef} to ${remoteRef}`, head, [base]);
}
function mergeBaseWithDefault(remote) {
	return {
		kind: "merge-base",
		partner: {
			kind: "default-branch",
			remote
		},
		source: "the merge-base with the default branch",
		self: "nothing-new"
	};
}
/**
* One range for each ref that is pushed; refs with the same two trees are one. Deletions give none; when nothing else is
* pushed, one skipped range. No remote is talked to. Rejects as `resolveTerminalRange` does.
*/
async function resolvePrePush(git, stdin, options = {}) {
	await git.run(["rev-parse", "--git-dir"]);
	const pushed = parsePrePush(stdin).filter((ref) => !isZeroSha(ref.localSha));
	const ranges = [];
	const seen = /* @__PURE__ */ new Set();
	const policy = options.onUndetermined ?? "all";
	for (const ref of pushed) {
		const headSha = await pushedCommit(git, ref);
		if (headSha === void 0) continue;
		const key = `${headSha} ${ref.remoteSha}`;
		if (seen.has(key)) continue;
		seen.add(key);
		ranges.push(await resolvePlan(offlineContext(git), planPushedRef(ref, headSha, options.remote), policy));
	}
	if (ranges.length > 0) return ranges;
	return [skippedRange("--pre-push, no commit is pushed")];
}
/** Undefined for a tag of something that is no commit: it is never deployed. */
async function pushedCommit(git, { localRef, localSha }) {
	const sha = await commitSha(git, localSha);
	if (sha !== void 0) return sha;
	const { code } = await git.run([
		"cat-file",
		"-e",
		localSha
	], { allowedExitCodes: [
		0,
		1,
		128
	] });
	if (code === 0) return void 0;
	throw new UserError("bad-ref", `${localSha} (${localRef}) is not in this repository; run --pre-push from the hook of the one that is pushed.`);
}
function skippedRange(method) {
	return {
		kind: "skipped",
		method,
		complete: true,
		notes: [],
		settingsFrom: "head"
	};
}

//#endregion
//#region src/git/range/rows/terminal.ts
/** A terminal: the flags first, then what would be pushed. */
function planTerminal(flags, place) {
	const head = terminalHead(flags);
	if (flags.all === true) return planOf("--all", head, [everything("everything was asked for")]);
	if (flags.base !== void 0) return planOf(`--base ${flags.base}`, head, [namedBase(flags.base)]);
	if (flags.head !== void 0) return planOf(`--head ${flags.head}`, head, [mergeBaseWith(void 0, "undetermined")]);
	if (place.headSha === void 0) return planOf(terminalMethod(flags), head, [everything("there is no commit yet")]);
	if (flags.staged === true || !place.hasRemote) {
		const source = flags.staged === true ? "HEAD" : "HEAD, since there is no remote";
		const base = {
			kind: "commit",
			sha: place.headSha,
			source,
			self: "nothing-new"
		};
		return planOf(terminalMethod(flags), head, [base]);
	}
	return planOf(terminalMethod(flags), head, [mergeBaseWith(void 0, "nothing-new")]);
}
function terminalMethod(flags) {
	return flags.staged === true ? "--staged" : "the working tree";
}
function terminalHead(flags) {
	if (flags.head !== void 0) return {
		kind: "named",
		ref: flags.head
	};
	return flags.staged === true ? { kind: "index" } : { kind: "worktree" };
}
/** A name that a person gave. */
function namedBase(ref) {
	return {
		kind: "named",
		ref,
		source: ref,
		self: "nothing-new"
	};
}

//#endregion
//#region src/git/range/terminal-range.ts
/**
* The range of a run at a terminal: no remote is talked to. Outside of a repository it is the directory, everything.
* Rejects with UserError: `bad-ref` for a `base` or `head` that is not here, `bad-usage` for flags that exclude each
* other, `not-a-repository` and `git-failed` where a flag needs git, `range-undetermined` when the policy is `fail`.
*/
async function resolveTerminalRange(git, flags = {}) {
	checkFlags(flags);
	const context = offlineContext(git);
	const policy = flags.onUndetermined ?? "all";
	try {
		return await resolvePlan(context, withKeyword(planTerminal(flags, {
			headSha: await commitSha(git, "HEAD"),
			hasRemote: await mainRemote(git) !== void 0
		})), policy);
	} catch (error) {
		if (flags.staged === true || flags.base !== void 0 || flags.head !== void 0) throw error;
		return rangeWithoutGit(error, context, policy);
	}
}
function checkFlags(flags) {
	const clash = (one, other) => new UserError("bad-usage", `${one} and ${other} exclude each other.`);
	if (flags.staged === true && flags.head !== void 0) throw clash("--staged", "--head");
	if (flags.all === true && flags.base !== void 0) throw clash("--all", "--base");
}
/** `--base last-success` and `last-deploy` are no names of commits: without an API nobody can tell. */
function withKeyword(plan) {
	return {
		...plan,
		bases: plan.bases.map(keywordBase)
	};
}
function keywordBase(base) {
	if (base.kind !== "named") return base;
	const rest = {
		source: base.ref,
		self: "nothing-new"
	};
	if (base.ref === "last-success") return {
		kind: "last-success",
		branch: void 0,
		tagsOnly: false,
		...rest
	};
	if (base.ref !== "last-deploy") return base;
	return {
		kind: "last-deployment",
		environment: void 0,
		exceptId: void 0,
		...rest
	};
}
/**
* What is left when there is no repository, or no git that works: the directory, everything. Any other error is thrown
* again; so is a git that failed when the policy is `fail`.
*/
function rangeWithoutGit(error, context, policy) {
	if (!(error instanceof UserError)) throw error;
	if (error.code !== "not-a-repository" && error.code !== "git-failed") throw error;
	const isKnown = error.code === "not-a-repository" && !context.online;
	if (!isKnown && policy === "fail") throw new UserError("range-undetermined", `It cannot be determined what changed${asClauses([error.message])}; let on-undetermined be \`all\` to check everything.`, { cause: error });
	return {
		kind: "all",
		head: {
			tree: { kind: "worktree" },
			sha: "",
			source: "the directory"
		},
		method: isKnown ? "no repository" : "without git",
		complete: isKnown,
		notes: [
			...context.notes,
			error.message,
			"Everything is checked."
		],
		settingsFrom: "head"
	};
}

//#endregion
//#region src/git/range/resolve-range.ts
/**
* Which trees are compared, for the surroundings that the environment names: GitHub, GitLab, Bitbucket, Azure Pipelines,
* Jenkins, CircleCI, Travis CI, Buildkite, any other that sets `CI`, or else a terminal. Rejects with UserError: `range-undetermined` when the head cannot be had, or no
* base and the policy is `fail`; `bad-ref` for an unknown `baseRef` or `headRef`; `aborted` by the signal.
*/
async function resolveRange(input) {
	const event = eventOf(input);
	const surroundings = event ?? serviceOf(input.env);
	const flags = saidFlags(input.flags ?? {});
	if (surroundings === void 0) return resolveTerminalRange(input.git, terminalFlags(flags));
	const context = rangeContext(input, event);
	const policy = flags.onUndetermined ?? "all";
	try {
		const plan = typeof surroundings === "string" ? await planService(context, surroundings, input.env) : await planEvent(context, surroundings, flags.environment);
		if ("skip" in plan) return skippedRange(plan.skip);
		return await resolvePlan(context, withFlags(plan, flags, event), policy);
	} catch (error) {
		if (isForeign(event) || flags.baseRef !== void 0 || flags.headRef !== void 0) throw error;
		return rangeWithoutGit(error, context, policy);
	}
}
function saidFlags(flags) {
	const said = Object.entries(flags).filter(([, value]) => value !== void 0 && value !== "");
	return Object.fromEntries(said);
}
function terminalFlags(flags) {
	const { baseRef: base, headRef: head, scope, onUndetermined } = flags;
	return {
		base,
		head,
		all: scope === "all",
		onUndetermined
	};
}
/** The code of a pull request that is not checked out: to judge the checkout instead would pass it unseen. */
function isForeign(event) {
	return event?.name === "pull_request_target" || event?.name === "workflow_run";
}
/** What a person says comes before what the event says. */
function withFlags(plan, flags, event) {
	const { headRef, baseRef, scope } = flags;
	const head = headRef === void 0 ? plan : {
		...plan,
		head: {
			kind: "named",
			ref: headRef
		}
	};
	if (scope === "all") return {
		...head,
		bases: [everything("everything was asked for")],
		alsoPresent: null
	};
	if (baseRef === void 0) return head;
	const method = `${plan.method}, with the base ${baseRef}`;
	return {
		...head,
		method,
		bases: [statedBase(baseRef, flags, event)],
		alsoPresent: null
	};
}
function statedBase(ref, flags, event) {
	if (ref !== "last-success" && ref !== "last-deploy") return namedBase(ref);
	const asked = event ?? githubEvent("", void 0, {});
	return ref === "last-success" ? lastSuccessAlike(asked) : lastDeployment(asked, flags.environment);
}

//#endregion
export { resolveTerminalRange as n, resolvePrePush as r, resolveRange as t };