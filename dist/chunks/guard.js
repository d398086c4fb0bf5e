import { t as resolveRange } from "./resolve-range.js";
import { t as EXIT } from "./exit-codes.js";
import { r as surroundingsOf, t as rangeInputOf } from "./surroundings.js";

//#region src/action/guard.ts
/** Checks the change and tells everyone who was to be told; the exit code of the step. Rejects with UserError. */
async function guard(inputs, { env, io, engine }) {
	const place = await surroundingsOf(inputs, env, io);
	try {
		const change = await untilAborted(findAndCheck(place, engine), io.signal);
		const { tell, tellSkipped } = await import("./tell.js");
		return change.kind === "skipped" ? await tellSkipped(change, place) : await tell(change, place);
	} catch (error) {
		if (io.signal?.aborted === true) throw error;
		const { tellOverridden } = await import("./tell-overridden.js");
		if (await tellOverridden(error, place)) return EXIT.clean;
		const { withInputNamed } = await import("./input-fault.js");
		throw withInputNamed(error, inputs);
	}
}
/** What reads, parses and judges is loaded while there is a range to judge: the first git command need not wait for it. */
async function findAndCheck(place, engine) {
	const range = await resolveRange(rangeInputOf(place));
	if (range.kind === "skipped") return {
		kind: "skipped",
		range
	};
	const { checkChange } = await import("./check-change.js");
	return checkChange(range, place, engine ?? (await import("./engine.js")).engine);
}
/** Rejects as soon as the signal says so, whatever the work waits for. */
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
export { guard };