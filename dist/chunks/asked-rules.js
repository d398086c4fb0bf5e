import { t as compileIsAsked } from "./asked-rules2.js";

export { compileIsAsked };