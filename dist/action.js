import { f as EXIT, g as compileLaterFlag, m as LARGE_HEAP_FLAGS, p as writeText, w as UserError } from "./chunks/start.js";
import { setFlagsFromString } from "node:v8";

//#region src/action/main.ts
/**
* The Action, from the runner's variables to its exit code: 0 passed, 1 findings, 2 could not run, 3 a bug, 130
* cancelled. Never rejects. `engine` is what does the checking; without it the real one.
*/
async function main(env, io, engine) {
	try {
		const { parseInputs } = await import("./chunks/inputs.js");
		const inputs = parseInputs(env);
		const { guard } = await import("./chunks/guard.js");
		return await guard(inputs, {
			env,
			io,
			...engine && { engine }
		});
	} catch (error) {
		return explain(error, env, withDeafEnds(io));
	}
}
/** Where nobody can be told any more the exit code still tells. */
function withDeafEnds(io) {
	return {
		...io,
		stdout: { write: (text, done) => io.stdout.write(text, () => done()) }
	};
}
/** For what went wrong before there was anything to tell about: outputs, then one error. */
async function explain(error, env, { stdout, signal }) {
	if (signal?.aborted === true) {
		await writeText(stdout, "deploy-guard: cancelled\n");
		return EXIT.interrupted;
	}
	const { writeOutputs } = await import("./chunks/runner-files2.js");
	const { emptyOutputs } = await import("./chunks/outputs.js");
	await writeOutputs(env, emptyOutputs("failed")).catch(() => void 0);
	return sayError(error, stdout);
}
/** Writes the error that ends the step and returns its exit code. */
async function sayError(error, stdout) {
	const { annotationText } = await import("./chunks/annotations.js");
	const isUsers = error instanceof UserError;
	if (!isUsers) await writeText(stdout, (await import("./chunks/log.js")).inertText(stackOf(error)));
	await writeText(stdout, annotationText(void 0, [{
		severity: "error",
		text: isUsers ? error.message : `This is a bug of deploy-guard, please report it: ${firstLine(error)}`
	}]));
	return isUsers ? EXIT.unable : EXIT.bug;
}
function firstLine(error) {
	return stackOf(error).split("\n")[0] ?? "";
}
/** An error of another realm has a stack too. */
function stackOf(error) {
	return typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : String(error);
}

//#endregion
//#region src/action/process.ts
/**
* Runs `main` as this process. When it is over all that was written has been taken, and the process ends at once: to
* give a large heap back takes time, and a run that was given up may have left a git process or a timer behind.
* When a job is cancelled the runner sends SIGINT, and SIGTERM after 7.5 seconds.
*/
async function runAsProcess() {
	setFlagsFromString(compileLaterFlag(process.versions.v8));
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());
	process.stdout.on("error", () => void 0);
	await useProxy();
	const { stdout, env } = process;
	process.exitCode = await main(env, {
		stdout,
		fetch: globalThis.fetch,
		cwd: process.cwd(),
		signal: controller.signal,
		collectSooner: async () => setFlagsFromString(LARGE_HEAP_FLAGS)
	});
	process.exit();
}
const PROXIES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
/** Node's own requests heed these only when they are told to, from Node 24.14 on; git always does. */
async function useProxy() {
	if (!PROXIES.some((name) => process.env[name])) return;
	const http = await import("node:http");
	if ("setGlobalProxyFromEnv" in http && typeof http.setGlobalProxyFromEnv === "function") http.setGlobalProxyFromEnv();
}

//#endregion
//#region src/action/bin.ts
await runAsProcess();

//#endregion
export {  };