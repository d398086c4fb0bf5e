import { f as EXIT, p as writeText, v as visible } from "./start.js";
import { O as displayName } from "./asking.js";
import { ct as defaultSettings } from "./opening.js";
import { n as compilePart, t as compileJudged } from "./judged-files.js";
import { t as deployedTree } from "./deployed-tree.js";
import { n as projectQuestions, t as withOpenRun } from "./with-open-run.js";

//#region src/inspect/judged-files.ts
/**
* The files of the head tree on which a check with these options would report, sorted: those that are not PHP too, since
* names are judged as well, but not those that are not deployed. What the change breaks elsewhere is reported beside them.
*/
async function judgedFiles(options) {
	const files = [];
	for (const question of projectQuestions(options)) files.push(...await filesOfProject(question));
	return files.sort();
}
async function filesOfProject({ head, settings, paths, part }) {
	const whole = {
		...defaultSettings,
		...settings
	};
	const isJudged = compileJudged(whole, paths);
	const isMine = compilePart(part);
	return [...(await deployedTree(head, whole.deploy)).paths].filter(isJudged).map(displayName).filter(isMine);
}

//#endregion
//#region src/cli/commands/list-files.ts
/** Writes the files that a check with these arguments would judge, one a line. Rejects with UserError. */
async function listFiles(args, io) {
	const files = await withOpenRun(args, io, async (options) => judgedFiles(options));
	await writeText(io.stdout, files.map((path) => `${visible(path)}\n`).join(""));
	return EXIT.clean;
}

//#endregion
export { listFiles };