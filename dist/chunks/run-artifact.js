import { f as EXIT, h as areLarge, t as canRedraw, w as UserError } from "./start.js";
import { B as wildmatchSteps, G as matchesWhole, W as literal, o as readInput } from "./range.js";
import { D as directoryOf, E as decodeName, O as displayName, d as createGit, k as encodeName, s as locateDirectory } from "./asking.js";
import { S as findConfig, a as runCaches, b as loadConfig, c as askedRun, ct as defaultSettings, g as readBaseline, i as finishCaches, l as progressLine, n as writeReports, r as untilAborted, rt as locateWorkTree, t as checkFormats, u as silentProgress, w as exitCode, x as configFilesOnDisk, y as mergeSettings } from "./opening.js";
import { n as filteredTree, r as everyLevel } from "./deployed-tree.js";
import { t as builtDirectoryTree } from "./plain-directory-tree.js";
import { join, resolve } from "node:path";

//#region src/run/artifact-settings.ts
/**
* The configuration in the artifact, else the one of the directory in which the run was started, with its paths taken as
* the artifact's: it is the project without what is not deployed. What `deploy` says is done already. Rejects with
* UserError.
*/
async function artifactSettings(asked, artifact) {
	const found = asked.config === "none" ? void 0 : await layersOf(asked.config?.file, artifact);
	const { settings, origins } = mergeSettings(found?.layers ?? [], asked.settings, {
		directory: "",
		spelling: asked.spelling
	});
	const root = asked.settings.baseline !== void 0 || found === void 0 ? artifact.directory : found.directory;
	return {
		settings: {
			settings: {
				...settings,
				deploy: defaultSettings.deploy
			},
			origins
		},
		place: {
			root,
			directory: artifact.directory,
			prefix: ""
		}
	};
}
async function layersOf(named, { root, directory, env }) {
	if (named !== void 0) return {
		layers: await loadConfig({
			files: configFilesOnDisk(directory),
			directory: "",
			file: named
		}),
		directory
	};
	const inside = await loadConfig({
		files: configFilesOnDisk(root),
		directory: ""
	});
	if (inside.length > 0) return {
		layers: inside,
		directory: root
	};
	const here = await locateWorkTree(createGit(directory, { inherited: env })) ?? {
		root: directory,
		prefix: ""
	};
	const files = configFilesOnDisk(here.root);
	const found = await findConfig(files, here.prefix);
	if (found === void 0) return {
		layers: [],
		directory
	};
	return {
		layers: await loadConfig({
			files,
			directory: "",
			file: found.file
		}),
		directory: join(here.root, directoryOf(found.file))
	};
}

//#endregion
//#region src/tree/rsync-pattern.ts
const SLASH = literal("/");
/**
* A pattern of rsync(1), as `rule_matches` of its exclude.c compares it: with a slash in front it begins at the copied
* directory, else it is compared with the end of the path; with a slash at its end it means a directory alone.
*/
function rsyncPattern(text) {
	const directoryOnly = text.length > 1 && text.endsWith("/");
	const pattern = directoryOnly ? text.slice(0, -1) : text;
	const matches = /[*[?]/.test(pattern) ? wildTest(pattern) : plainTest(pattern);
	return (path, isDirectory) => (isDirectory || !directoryOnly) && matches(path, isDirectory);
}
function plainTest(pattern) {
	if (pattern.startsWith("/")) return (path) => path === pattern.slice(1);
	return (path) => path === pattern || path.endsWith(`/${pattern}`);
}
function wildTest(pattern) {
	const anchored = pattern.startsWith("/");
	const steps = wildmatchSteps(anchored ? pattern.slice(1) : pattern, "rsync");
	const subject = (path, isDirectory) => isDirectory && pattern.endsWith("***") ? `${path}/` : path;
	if (pattern.startsWith("**")) return (path, isDirectory) => matchesWhole(steps, `/${subject(path, isDirectory)}`);
	if (anchored) return (path, isDirectory) => matchesWhole(steps, subject(path, isDirectory));
	if (pattern.includes("**")) return afterAnySlash(steps, subject);
	const elements = pattern.split("/").length;
	return (path) => {
		const parts = path.split("/");
		return parts.length >= elements && matchesWhole(steps, parts.slice(-elements).join("/"));
	};
}
/** The start of the path, or what follows any of its slashes. */
function afterAnySlash(steps, subject) {
	const anywhere = [
		SLASH,
		{ kind: "directories" },
		...steps
	];
	return (path, isDirectory) => matchesWhole(anywhere, `/${subject(path, isDirectory)}`);
}

//#endregion
//#region src/tree/rsync-filter.ts
/**
* What `rsync --exclude-from=FILE` does not copy. The first line that matches decides; a line that begins with `+ ` keeps
* what it matches, `!` alone forgets the lines above; what lies below a directory that is not copied is never looked at.
* Throws UserError `bad-usage` for a line that rsync refuses.
*/
function rsyncFilter(file, bytes) {
	const lines = parseLines(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
	const judge = (path, isDirectory) => {
		const subject = Buffer.from(encodeName(path)).toString("latin1");
		const found = lines.find(({ matches }) => matches(subject, isDirectory));
		if (found === void 0 || found.includes) return void 0;
		return {
			source: `${file}:${found.line}`,
			pattern: decodeName(Buffer.from(found.pattern, "latin1"))
		};
	};
	return everyLevel((asked) => judge(asked.replace(/\/$/, ""), asked.endsWith("/")));
}
function parseLines(file, text) {
	let lines = [];
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
		if (line === "!") lines = [];
		else lines.push(parseLine(line, {
			file,
			line: index + 1
		}));
	}
	return lines;
}
function parseLine(text, place) {
	const prefix = text.startsWith("- ") || text.startsWith("+ ") ? text.slice(0, 2) : "";
	const pattern = text.slice(prefix.length);
	if (pattern !== "") return {
		line: place.line,
		pattern,
		includes: prefix === "+ ",
		matches: rsyncPattern(pattern)
	};
	throw new UserError("bad-usage", `${displayName(place.file)}:${place.line}: a pattern must follow "${prefix.trim()}".`);
}

//#endregion
//#region src/cli/commands/run-artifact.ts
/**
* Checks a directory as a build left it: there is nothing to compare with, and nothing in it is provided by being ignored.
* Writes the reports and returns the exit code. Rejects with UserError, or with whatever an abort throws.
*/
async function runArtifact(args, io, engine) {
	checkFormats(args.outputs);
	const directory = locateDirectory(resolve(io.cwd, args.cwd ?? "."));
	const root = locateDirectory(resolve(directory, args.paths[0] ?? ""));
	const { settings, place } = await artifactSettings(askedRun(args), {
		root,
		directory,
		env: io.env
	});
	const baseline = await readBaseline({
		asked: askedRun(args),
		place,
		source: { kind: "disk" },
		settings: settings.settings,
		updating: false
	});
	const head = await artifactTree(root, args.excludeFrom, directory);
	if (areLarge({ head })) await io.collectSooner?.();
	const caches = runCaches(args.cache, {
		directory,
		io
	});
	const factsStore = await caches.factsOf(root);
	const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress;
	const report = await untilAborted(engine.check({
		head,
		settings: settings.settings,
		settingOrigins: settings.origins,
		scope: "all",
		...baseline && { baseline },
		...args.show && { show: args.show },
		...factsStore && { factsStore },
		...io.signal && { signal: io.signal },
		onProgress: (step) => progress.show(step)
	}), io.signal).finally(() => progress.end());
	const code = exitCode(report, settings.settings);
	const told = overridden(report, code, args.override);
	await writeReports(told, {
		args,
		io,
		place: {
			root,
			directory,
			prefix: ""
		},
		settings: settings.settings
	});
	await finishCaches(caches, io);
	return told.override ? EXIT.clean : code;
}
function overridden(report, code, reason) {
	if (reason === void 0 || code === EXIT.clean) return report;
	return {
		...report,
		result: "passed",
		override: {
			reason,
			source: "--override"
		}
	};
}
/** Paths are as rsync would see them with `DIR/` for its source. Rejects with UserError. */
async function artifactTree(root, excludeFrom, directory) {
	const whole = builtDirectoryTree(root);
	const tree = excludeFrom === void 0 ? whole : filteredTree(whole, rsyncFilter(excludeFrom, await readInput(resolve(directory, excludeFrom))));
	if (tree.paths.size > 0) return tree;
	throw new UserError("no-such-path", `There is no file to deploy in ${root}; name the directory that was built.`);
}

//#endregion
export { runArtifact };