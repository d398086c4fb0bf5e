import { w as UserError } from "./start.js";

//#region src/action/input-fault.ts
const EXAMPLES = {
	"working-directory": "site",
	"config-file": "deploy-guard.config.json",
	"baseline-file": "deploy-guard-baseline.json",
	"base-ref": "main",
	"head-ref": "v1.2.0"
};
/** The same fault, with the name of the input that leads to it and how that is written. */
function inputFault(name, { code, message }) {
	return new UserError(code, `The input ${name} cannot be used. ${message} For example: ${name}: ${EXAMPLES[name]}`);
}
/** What went wrong in a run, said of the input that named what is not there, where one did. */
function withInputNamed(error, inputs) {
	const name = error instanceof UserError ? inputBehind(error, inputs) : void 0;
	return error instanceof UserError && name !== void 0 ? inputFault(name, error) : error;
}
function inputBehind({ code, message, setting }, { range }) {
	if (setting !== void 0) return `${setting}-file`;
	if (code !== "bad-ref") return void 0;
	const { baseRef, headRef } = range;
	const isAbout = (ref) => ref !== void 0 && (message.includes(` ${ref} `) || message.startsWith(JSON.stringify(ref)));
	if (isAbout(headRef)) return "head-ref";
	return isAbout(baseRef) ? "base-ref" : void 0;
}

//#endregion
export { inputFault, withInputNamed };