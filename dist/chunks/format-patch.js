import { t as formatPatch } from "./format-patch2.js";

export { formatPatch };