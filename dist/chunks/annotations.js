import { t as annotationText } from "./annotations2.js";

export { annotationText };