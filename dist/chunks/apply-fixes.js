import { n as applyPlan, t as applyFixes } from "./apply-fixes2.js";

export { applyPlan };