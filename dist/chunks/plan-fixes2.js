import { t as planFixes } from "./plan-fixes.js";

export { planFixes };