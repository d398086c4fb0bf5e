import { t as chooseRanges } from "./range.js";
import { c as gitOfRun, s as locateDirectory } from "./asking.js";
import { c as askedRun, m as openRun, y as mergeSettings } from "./opening.js";
import { resolve } from "node:path";

//#region src/cli/commands/settings-here.ts
/** The settings that a check with these arguments would use. Rejects with UserError. */
async function settingsHere(args, io) {
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const git = gitOfRun(directory, { inherited: io.env });
	const range = (await chooseRanges(args.range, git, io)).find((candidate) => candidate.kind !== "skipped");
	if (range === void 0) return mergeSettings([], args.settings);
	const run = await openRun(range, {
		asked: {
			...askedRun(args),
			baseline: "unread"
		},
		env: io.env,
		directory,
		signal: io.signal
	});
	await run.close();
	return run.settings;
}

//#endregion
export { settingsHere as t };