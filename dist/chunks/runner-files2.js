import { n as writeSummary, t as writeOutputs } from "./runner-files.js";

export { writeOutputs };