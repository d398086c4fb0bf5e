import { n as outputFileText, r as outputsOf, t as emptyOutputs } from "./outputs2.js";

export { emptyOutputs };