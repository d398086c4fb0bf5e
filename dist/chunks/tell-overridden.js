import { p as writeText } from "./start.js";
import { t as annotationText } from "./annotations2.js";
import { t as emptyOutputs } from "./outputs2.js";
import { n as writeSummary, t as writeOutputs } from "./runner-files.js";
import { n as overriddenPage, o as emergencyOf } from "./markdown-page.js";

//#region src/action/tell-overridden.ts
/** Whether a run that could not check passes all the same: in an emergency nothing that it cannot do may stand in the way. */
async function tellOverridden(error, place) {
	const { env, io, inputs, event } = place;
	const emergency = await emergencyOf(place, event.sha);
	if (emergency === void 0) return false;
	const text = `Nothing was checked (${error instanceof Error ? error.message : String(error)}), and it passes all the same: ${emergency.reason} (${emergency.source}).`;
	await writeOutputs(env, emptyOutputs("failed"));
	if (inputs.jobSummary) await writeSummary(env, overriddenPage(text));
	await writeText(io.stdout, annotationText(void 0, [{
		severity: "warning",
		text
	}]));
	return true;
}

//#endregion
export { tellOverridden };