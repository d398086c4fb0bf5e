import { F as DESCRIBES_RULES, I as formatReport, L as formats } from "./opening.js";

export { formats };