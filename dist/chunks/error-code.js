//#region src/model/error-code.ts
const REASONS = {
	EACCES: "permission denied",
	EPERM: "the operation is not permitted",
	ENOENT: "it does not exist",
	EISDIR: "it is a directory",
	ENOTDIR: "a part of its path is a file",
	EEXIST: "a part of its path is a file",
	ENOSPC: "the disk is full",
	EROFS: "the disk is read-only",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "its name is too long"
};
/** The code of an error of the operating system or of Node, such as `ENOENT`. It may come from another realm. */
function errorCode(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
/** Why something failed, in words that follow a colon: no full stop. */
function errorReason(error) {
	const reason = REASONS[errorCode(error) ?? ""];
	if (reason !== void 0) return reason;
	return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

//#endregion
export { errorReason as n, errorCode as t };