import { t as check } from "./check.js";

//#region src/run/engine.ts
const engine = { check };

//#endregion
export { engine };