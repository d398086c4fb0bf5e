import { n as plainDirectoryTree, t as builtDirectoryTree } from "./plain-directory-tree.js";

export { builtDirectoryTree, plainDirectoryTree };