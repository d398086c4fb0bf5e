import { m as EXIT } from "./start.js";
import { a as surroundingsOf, r as rangeInputOf, s as resolveRange } from "./range.js";

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
/** What reads, parses and judges is loaded while git looks for the range, and its first command does not wait for that. */
async function findAndCheck(place, engine) {
	const finding = resolveRange(rangeInputOf(place));
	const [range, { checkChange }, loaded] = await Promise.all([
		finding,
		import("./check-change.js"),
		engine ?? loadEngine()
	]);
	return range.kind === "skipped" ? {
		kind: "skipped",
		range
	} : checkChange(range, place, loaded);
}
async function loadEngine() {
	return (await import("./engine.js")).engine;
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