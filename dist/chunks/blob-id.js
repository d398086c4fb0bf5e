import { createHash } from "node:crypto";

//#region src/tree/blob-id.ts
/** Git's id of a file with these bytes: the hash of `blob <size>\0<bytes>` in lower-case hex. */
function blobId(bytes, format = "sha1") {
	return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** The format that an id is of, by its length. */
function formatOfId(id) {
	return id.length === 64 ? "sha256" : "sha1";
}

//#endregion
export { formatOfId as n, blobId as t };