//#region src/model/errors.ts
/** Something that the user can mend. `message` is one sentence that says what is wrong and what to do. Exit code 2. */
var UserError = class extends Error {
	code;
	/** The setting whose file, named by hand, is not there. */
	setting;
	constructor(code, message, options = {}) {
		super(message, options);
		this.name = "UserError";
		this.code = code;
		this.setting = options.setting;
	}
};
/** A file of a tree whose bytes cannot be had: permissions, a size past the limit, a damaged object. */
var UnreadableFileError = class extends Error {
	path;
	constructor(path, message, options) {
		super(message, options);
		this.name = "UnreadableFileError";
		this.path = path;
	}
};

//#endregion
export { UserError as n, UnreadableFileError as t };