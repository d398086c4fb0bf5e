import { i as readAhead, n as checkNoting } from "./check.js";

//#region src/run/engine.ts
const engine = {
	check: (options, notes = {}) => checkNoting(options, notes),
	readAhead
};

//#endregion
export { engine };