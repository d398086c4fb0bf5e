import { F as formats, N as DESCRIBES_RULES, P as formatReport } from "./opening.js";

export { formats };