import { n as inertText, r as reasonText, t as findingsText } from "./log2.js";

export { inertText };