import { r as locateDirectory } from "./locate.js";
import { t as openRun } from "./open-run.js";
import { a as mergeSettings } from "./read-baseline.js";
import { t as askedRun } from "./asked-run.js";
import { t as chooseRanges } from "./choose-ranges.js";
import { resolve } from "node:path";

//#region src/cli/settings-here.ts
/** The settings that a check with these arguments would use. Rejects with UserError. */
async function settingsHere(args, io) {
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const range = (await chooseRanges(args.range, directory, io)).find((candidate) => candidate.kind !== "skipped");
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