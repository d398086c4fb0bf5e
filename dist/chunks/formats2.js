import { n as formats, t as formatReport } from "./formats.js";

export { formats };