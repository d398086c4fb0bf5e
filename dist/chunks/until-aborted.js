import { t as visible } from "./visible.js";
import { t as writeText } from "./output.js";
import { n as defaultCacheDirectory, t as openCaches } from "./caches.js";
import { resolve } from "node:path";
import { platform } from "node:process";

//#region src/cli/progress.ts
const silentProgress = {
	show: () => void 0,
	end: () => void 0
};
/** Shorter runs draw nothing. */
const PATIENCE = 500;
const INTERVAL = 100;
const WORDS = {
	reading: "Reading PHP files",
	resolving: "Following includes",
	judging: "Judging"
};
/** `now` in milliseconds. */
function progressLine(output, now = () => performance.now()) {
	const start = now();
	let drawn = Number.NEGATIVE_INFINITY;
	let ended = false;
	function draw(text) {
		output.write(`\r\u001b[K${text}`, () => void 0);
	}
	return {
		show({ stage, done, total }) {
			const time = now();
			if (ended || time - start < PATIENCE || time - drawn < INTERVAL) return;
			drawn = time;
			draw(total > 0 ? `${WORDS[stage]} ${done}/${total}` : `${WORDS[stage]}…`);
		},
		end() {
			if (!ended && drawn > 0) draw("");
			ended = true;
		}
	};
}

//#endregion
//#region src/cli/run-caches.ts
/** The caches that the arguments ask for. */
function runCaches({ wanted, location }, { directory, io }) {
	const place = location === void 0 ? defaultCacheDirectory(io.env, platform) : resolve(directory, location);
	return openCaches({
		directory: wanted ? place : void 0,
		env: io.env
	});
}
/** Writes what is new, and says on stderr what went wrong. */
async function finishCaches(caches, io) {
	for (const note of await caches.flush()) await writeText(io.stderr, `deploy-guard: ${visible(note)}\n`);
}

//#endregion
//#region src/cli/until-aborted.ts
/** Rejects as soon as the signal says so, whatever the work waits for. Writing is not work: it is finished or not begun. */
function untilAborted(work, signal) {
	if (signal === void 0) return work;
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}

//#endregion
export { silentProgress as a, progressLine as i, finishCaches as n, runCaches as r, untilAborted as t };