import { t as readInput } from "./read-input.js";

//#region src/run/read-event.ts
/** What GitHub wrote about the event that started the workflow; undefined elsewhere. Rejects with UserError. */
async function readEvent(env) {
	const file = env["GITHUB_EVENT_PATH"] ?? "";
	if (file === "") return void 0;
	const text = new TextDecoder().decode(await readInput(file));
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

//#endregion
export { readEvent as t };