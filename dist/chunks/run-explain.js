import { a as RULE_IDS, d as didYouMean, f as EXIT, i as widthOf, p as writeText, r as wantsColor, s as isRuleId, v as visible, w as UserError } from "./start.js";
import { _ as createEngine, f as placeOf$1, g as DemandList, h as showCall, l as collectVotes, o as readLines, r as judgeTrees, s as reasonOf, u as judgeHead, v as ROOT, y as textsOf } from "./check.js";
import { O as displayName } from "./asking.js";
import { B as layOutSource, I as wrapWords, L as textWidth, R as painter, Z as counted, o as insideRoot } from "./opening.js";
import { t as explainNeeds } from "./commands.js";
import { r as questionAbout, t as withOpenRun } from "./with-open-run.js";
import { t as fileNamed } from "./file-named.js";

//#region src/inspect/show-value.ts
const HOLE = /\uFFFE([^\uFFFE]*)\uFFFE/g;
/** A path in the making, for people: the root as `<root>`, what is not known as `‹what would tell it›`. */
function showPath(text) {
	if (text === "") return "''";
	return displayName(text.replaceAll(ROOT, "<root>").replace(/\/?\uFFFF(?!\uFFFF)/g, "<above the root>").replace(HOLE, (_, what) => `‹${named(what)}›`).replaceAll("￿", ""));
}
/** An expression without a name of its own (see `identityOf`) is told by its file. */
function named(what) {
	return what.replace(/\{"kind":.*\} in (.+) at \S* \d*/s, "an expression in $1");
}
/** Each thing that an expression can be, for people. */
function showValues(values) {
	const others = values.alternatives.map(showOther).filter((shown) => shown !== void 0);
	return [...textsOf(values).texts.map(showPath), ...new Set(others)];
}
/** Values of which PHP makes no path. */
function showOther(value) {
	switch (value.kind) {
		case "array": return "an array";
		case "closure": return "a function";
		case "object": return `an object of ${displayName(value.class)}`;
		default: return;
	}
}

//#endregion
//#region src/inspect/explain-candidates.ts
/** Everything that the operand can be, with what the search for it met. */
function explainCandidates({ values, outcomes }) {
	return textsOf(values).texts.flatMap((text, at) => {
		const outcome = outcomes[at];
		return outcome ? [{
			value: showPath(text),
			...metBy(outcome)
		}] : [];
	});
}
function metBy(outcome) {
	switch (outcome.kind) {
		case "found": return {
			met: "found",
			paths: outcome.paths.map(displayName)
		};
		case "absent": return {
			met: "absent",
			paths: outcome.tried.map(displayName)
		};
		case "tail": return metByTail(outcome);
		case "dangling": return {
			met: "dangling",
			paths: [displayName(outcome.link)],
			why: `a symlink to ${displayName(outcome.target)}`
		};
		default: return {
			met: outcome.kind,
			paths: [],
			why: displayName(outcome.why)
		};
	}
}
function metByTail({ paths, tried, bare }) {
	const why = bare ? "not every directory of include_path is known" : "where the path begins is not known";
	const found = paths.length > 0;
	return {
		met: found ? "found" : "absent",
		paths: (found ? paths : tried).map(displayName),
		why
	};
}
/** What the paths with the same unknown head say of an include of which nothing was found. */
function explainHeads({ outcomes, sourceTail }, votes, comparing) {
	if (outcomes.some((outcome) => "paths" in outcome && outcome.paths.length > 0)) return [];
	const tails = outcomes.filter((outcome) => outcome.kind === "tail");
	return (tails.length > 0 ? tails : sourceTail ? [sourceTail] : []).map(({ head, tail }) => {
		const ballot = votes.get(head);
		return {
			tail: displayName(tail),
			found: ballot?.found.size ?? 0,
			absent: [...ballot?.absent ?? []].filter((other) => other !== tail).length,
			judgement: judgeHead(votes, head, tail, comparing)
		};
	});
}

//#endregion
//#region src/inspect/explain-parts.ts
/** What the operand of an include is put together from. Of a call that includes, the operand of the include behind it. */
function explainParts(site, world) {
	const facts = world.files.get(site.path);
	if (!facts) return [];
	const { place, fact } = site.through ?? {
		place: placeOf$1(site.path, facts, site.fact),
		fact: site.fact
	};
	const engine = createEngine(world, new DemandList());
	const { operand } = fact;
	return (operand.kind === "concat" ? operand.parts : [operand]).map((part) => explainPart(part, place, engine));
}
function explainPart(expr, place, engine) {
	engine.begin();
	const values = engine.evaluate(expr, place);
	return {
		expression: displayName(showCall(expr)),
		values: showValues(values),
		open: values.open,
		because: values.because
	};
}

//#endregion
//#region src/inspect/explain-includes.ts
/**
* How the includes at a place of the head tree were evaluated, in source order; of one that loops over a list, each
* element. Rejects with UserError `no-such-path` where there is no such file or no include there, and as `check` does.
*/
async function explainIncludes(options, place) {
	const judged = await judgeTrees(questionAbout(place.path, options));
	const { head, base } = judged.evaluated;
	const pairs = sitesAt(fileNamed(place.path, head), place, judged);
	const votes = collectVotes(head.sites, base?.sites);
	const lines = await readLines(options.head, pairs.flatMap(pathsOf));
	const source = (at, { line, column }) => ({
		path: displayName(at),
		line,
		column,
		snippet: lines.get(at)?.[line - 1] ?? ""
	});
	return pairs.map((pair) => explainSite(pair, judged, {
		votes,
		source
	}));
}
function sitesAt(path, place, { head, evaluated }) {
	const inFile = evaluated.head.sites.flatMap((one, at) => {
		const site = head.project.sites[at];
		return site && one.path === path ? [{
			site,
			evaluated: one
		}] : [];
	});
	const here = inFile.filter(({ site }) => covers(site, place));
	if (here.length === 0) throw nothingHere(path, place, inFile);
	return here.map((pair) => ({
		...pair,
		parts: explainParts(pair.evaluated, evaluated.head.world)
	}));
}
function covers({ fact }, { line, column }) {
	const { start, end } = fact.span;
	if (line < start.line || line > end.line) return false;
	if (column === void 0) return true;
	return (line > start.line || column >= start.column) && (line < end.line || column < end.column);
}
function nothingHere(path, { line }, inFile) {
	const nearest = [...new Set(inFile.map(({ site }) => site.fact.span.start.line))].sort((a, b) => Math.abs(a - line) - Math.abs(b - line)).slice(0, 5);
	const where = nearest.length === 0 ? "It has none." : `Those nearest are on ${listed(nearest.sort((a, b) => a - b))}.`;
	return new UserError("no-such-path", `There is no include at line ${line} of ${displayName(path)}. ${where}`);
}
function listed(lines) {
	return `line${lines.length === 1 ? "" : "s"} ${lines.join(", ")}`;
}
function pathsOf({ site, evaluated, parts }) {
	const traced = parts.flatMap(({ because }) => because.map(({ path }) => path));
	return [
		site.path,
		...traced,
		...evaluated.through ? [evaluated.through.place.path] : []
	];
}
function explainSite({ site, evaluated, parts }, { base }, { votes, source }) {
	const { path, fact, resolution } = site;
	const { through, values } = evaluated;
	return {
		...source(path, fact.span.start),
		endLine: fact.span.end.line,
		endColumn: fact.span.end.column,
		keyword: fact.keyword,
		expression: displayName(fact.text),
		...through ? { through: source(through.place.path, through.fact.span.start) } : {},
		parts: parts.map((part) => ({
			...part,
			because: part.because.map(({ path: at, span, message }) => ({
				...source(at, span.start),
				message
			}))
		})),
		candidates: explainCandidates(evaluated),
		open: textsOf(values).open,
		heads: explainHeads(evaluated, votes, base !== void 0),
		verdict: resolution.kind,
		reason: reasonOf(resolution)
	};
}

//#endregion
//#region src/report/explanation-text.ts
/** For people at a terminal: each include with its steps, from the operand's parts to the verdict. Ends with a newline. */
function explanationText(explanations, options) {
	const look = {
		...options,
		width: Math.max(20, options.width),
		paint: painter(options.color)
	};
	return `${explanations.map((one) => explainOne(one, look).join("\n")).join("\n\n")}\n`;
}
function explainOne(explanation, look) {
	const { through, parts, heads } = explanation;
	return [
		look.paint(placeText(explanation), "cyan"),
		...sourceLines(explanation, explanation, look),
		...through ? [
			"",
			look.paint("The include behind this call", "bold"),
			...placeLines(through, look, "  ")
		] : [],
		"",
		look.paint("What the path is made of", "bold"),
		...parts.flatMap((part) => partLines(part, look)),
		"",
		look.paint("What was looked for", "bold"),
		...candidateLines(explanation, look),
		...heads.length > 0 ? ["", look.paint("What other paths say that begin there", "bold")] : [],
		...heads.map((head) => headLine(head)),
		"",
		...verdictLines(explanation, look)
	];
}
function placeText({ path, line, column }) {
	return `${visible(path)}:${line}:${column}`;
}
function sourceLines(place, { endLine, endColumn }, look) {
	const number = String(place.line);
	const span = {
		column: place.column,
		endColumn,
		openEnded: endLine > place.line
	};
	const { text, marks } = layOutSource(place.snippet, span, look.width - number.length - 5);
	const bar = look.paint("│", "dim");
	return [`  ${look.paint(number, "dim")} ${bar} ${text}`, `  ${" ".repeat(number.length)} ${bar} ${look.paint(marks, "cyan")}`];
}
function placeLines(place, look, indent) {
	const message = place.message === void 0 ? "" : ` ${visible(place.message)}`;
	const source = layOutSource(place.snippet.trim(), {
		column: 1,
		endColumn: 1,
		openEnded: false
	}, look.width - indent.length - 2);
	return [`${indent}${look.paint(placeText(place), "cyan")}${message}`, ...source.text === "" ? [] : [`${indent}  ${look.paint(source.text, "dim")}`]];
}
/** More than these of a list are only counted. */
const SHOWN = 10;
function partLines({ expression, values, open, because }, look) {
	const isLiteral = /^'.*'$/s.test(expression);
	const known = values.slice(0, SHOWN).map(visible);
	const rest = values.length > SHOWN ? [`${counted(values.length - SHOWN, "more value")}`] : [];
	const more = open ? [values.length === 0 ? "not known" : "something else that is not known"] : [];
	const shown = [
		...known,
		...rest,
		...more
	];
	const meaning = isLiteral || shown.length === 0 ? "" : ` ${look.paint("=", "dim")} ${shown.join(" or ")}`;
	return [`  ${visible(expression)}${meaning}`, ...because.flatMap((place) => placeLines(place, look, "      "))];
}
const MET = {
	found: {
		words: "found",
		style: "green"
	},
	absent: {
		words: "not there",
		style: "red"
	},
	outside: {
		words: "outside",
		style: "yellow"
	},
	dangling: {
		words: "leads nowhere",
		style: "red"
	},
	unknown: {
		words: "cannot be told",
		style: "yellow"
	}
};
function candidateLines({ candidates, open }, look) {
	const more = candidates.length - SHOWN;
	return [
		...candidates.slice(0, SHOWN).flatMap((candidate) => candidateLine(candidate, look)),
		...more > 0 ? [`  and ${counted(more, "more path")}`] : [],
		...open ? ["  and other paths that are not known"] : [],
		...candidates.length === 0 && !open ? ["  nothing: the code cannot come here with a path"] : []
	];
}
function candidateLine({ value, met, paths, why }, look) {
	const { words, style } = MET[met];
	const reason = why === void 0 ? "" : ` (${visible(why)})`;
	const more = paths.length > SHOWN ? [`      and ${counted(paths.length - SHOWN, "more path")}`] : [];
	return [
		`  ${visible(value)}: ${look.paint(words, style)}${reason}`,
		...paths.slice(0, SHOWN).map((path) => `      ${visible(path)}`),
		...more
	];
}
const JUDGED = {
	anchored: "so it begins in this tree",
	foreign: "so it begins elsewhere",
	undecided: "which settles nothing"
};
function headLine({ tail, found, absent, judgement }) {
	return `  …/${visible(tail)}: ${found} others are there and ${absent} are not, ${JUDGED[judgement]}`;
}
const VERDICT_STYLE = {
	found: "green",
	optional: "green",
	provided: "green",
	outside: "yellow",
	unknown: "yellow",
	case: "red",
	"not-deployed": "red",
	missing: "red"
};
function verdictLines({ verdict, reason }, look) {
	const [first = "", ...rest] = wrapWords(`Verdict: ${verdict}, since ${visible(reason)}`, textWidth(look));
	return [first.replace(verdict, look.paint(verdict, VERDICT_STYLE[verdict], "bold")), ...rest.map((line) => `  ${line}`)];
}

//#endregion
//#region src/cli/commands/rule-pages.ts
/** The page of each rule, in Markdown, by the rule's id. */
const rulePages = {
	"autoload-mismatch": "# autoload-mismatch\n\n**Severity: error.** A file below an autoload prefix declares classes, but none that is looked for at its path.\n\n## Why\nPSR-4 makes a class's name of its path. A file that was moved or renamed without its namespace, or whose class was\nrenamed alone, is never found: not by the old name, not by the new one. `composer dump-autoload --optimize --strict-psr`\nsays so after an installation; this rule says so before the push.\n\n## What is reported\n```php\n// app/Models/User.php, and composer.json has \"psr-4\": { \"App\\\\\": \"app/\" }\nnamespace App\\Model;          // promised: App\\Models\\User\n\nclass User {}\n```\n- In a comparison: a class that the autoloader found before the change and does not find now.\n- A class that other code loads by its name, and that only this file declares.\n- What looks like a slip: the same short name in another namespace, or a short name that is one or two letters off. An\n  error in a comparison, a warning under `--all`, and a warning where the project registers an autoloader of its own.\n\n## What is not reported\n- Entries of `autoload-dev`, and tests wherever they are: what runs them loads them by their path.\n- A file that Composer finds in another way (`classmap`, `files`, `exclude-from-classmap`, a nested package's own\n  `composer.json`), that another file includes, or that does something when it is requested.\n- Directories where most files are so (migrations, skeletons, plugins): that is a custom, not a mistake.\n- Samples, fixtures and documentation.\n\n`composer dump-autoload --optimize --strict-psr` also lists these.\n\n## How to fix it\nMake the namespace and the class's name those of the path, or move the file to where its name is looked for.\n",
	"case-mismatch": "# case-mismatch\n\n**Severity: error.** The included file exists, but its name is written in another case or in another Unicode form.\n\n## Why\n`require 'Lib/Db.php'` finds `lib/db.php` on macOS and Windows, whose file systems take the two for one. Linux does not:\nwhat ran on every developer's machine dies in production.\n\n## What is reported\n```php\nrequire __DIR__ . '/Classes/Mailer.php';   // the file is classes/Mailer.php\ninclude 'Header.PHP';                      // the file is header.php\n```\nThe case is judged by the names that git holds, so the finding is the same on every machine. A rename that only changes\nthe case is reported at every include that still uses the old name.\n\n## What is not reported\nA path of which another possible value exists. An include that is guarded does not fail, but it loads nothing on Linux\neither: a notice.\n\n## How to fix it\nWrite the name as the file has it, or rename the file (on a case-insensitive disk: `git mv Db.php db.tmp && git mv\ndb.tmp db.php`). `--fix` writes it where the literal at the end of the path is what differs.\n",
	"exposed-source": "# exposed-source\n\n**Severity: warning.** PHP under a name that no server runs, so that whoever asks for it reads the source.\n\n## Why\n`wp-config.php` is run and shows nothing. `wp-config.php.bak` is sent as it is, with the database password in it. Scanners\nask every site for such names all day. Editors, merges and careful people leave them behind: `config.php~`,\n`.config.php.swp`, `index.php.orig`, `Cache.php~HEAD`.\n\n## What is reported\nA file whose name is that of a PHP file and a mark behind it, if it holds PHP:\n\n`~` · `~HEAD`, `~branch` · `_` · `.bak` · `.backup` · `.bkp` · `.old` · `.save` · `.saved` · `.orig` · `.original` · `.copy` ·\n`.tmp` · `.txt` · `.swp`, `.swo`, `.swn`\n\nPHP files are `.php`, `.php5` and the like, `.phtml`, and the extensions in the setting `phpExtensions`. A swap file is\nreported by its name alone, because it is binary.\n\n## What is not reported\n- Patterns and documents: `config.php.dist`, `.example`, `.sample`, `.stub`, `.md`, and every `.txt` that is not a\n  `.php.txt` full of PHP.\n- Text that only quotes PHP, and programs that begin with `#!`.\n- `.inc`: servers run it, or refuse it, or send it as text, and a repository does not tell which. If yours sends it, say so\n  with `\"exposedExtensions\": [\"inc\"]`: then each such file that holds PHP is reported.\n- What lies below none of the `documentRoots`, where the settings name some.\n- A file whose content cannot be read.\n\n## How to fix it\nDelete the file: the repository keeps its history. If it held a password, change the password. To keep such files from\ncoming back, name them in `.gitignore` (`*~`, `*.swp`, `*.orig`, `*.bak`), and let the server deny them.\n\n## Settings\n`\"rules\": { \"exposed-source\": \"error\" }` makes it fail a run; `overrides` turn it off for a folder that no server serves.\n",
	"malformed-include": "# malformed-include\n\n**Severity: error.** The operand of an include is not the path that its author meant.\n\n## Why\n`include` and `require` are operators with the weakest binding of all: everything behind them is their operand,\nparentheses or not. And `__DIR__` ends without a slash. Both slips read as if they were right.\n\n## What is reported\n```php\ninclude 'a.php' or die('no a');        // PHP looks for a file named \"1\"\ninclude('a.php') == 'R';               // the operand is the comparison\ninclude('a.php') . '.bak';             // the operand is a.php.bak, which is not there, and a.php is\nrequire __DIR__ . 'lib/db.php';        // a slash is missing; __DIR__ . '/lib/db.php' is there\nrequire ROOT . 'lib/db.php';           // the same, where ROOT is the project's root and lib/db.php is there\nrequire '';                            // PHP throws\n```\n\n## What is not reported\n- `(include 'a.php') or die();` and `[include 'a.php' => 1]`: these mean what they say.\n- `__DIR__ . '_extra/a.php'` and `include('a') . 'b.php'` where the file that PHP looks for exists.\n\n## How to fix it\nPut the whole include in parentheses, or write the slash, which `--fix` does too.\n",
	"missing-autoload": "# missing-autoload\n\n**Severity: error**, one step lower in `autoload-dev`; a **warning** where nothing is known to need the path.\n\nA path that `composer.json` gives to the autoloader is not there, or a committed `vendor/composer` names files that are\nnot.\n\n## Why\n`composer validate` accepts all of these. A missing entry of `files` kills every request, since the autoloader requires\nit at once; a missing `classmap` path stops `composer install`; a prefix that leads nowhere finds no class.\n\n## What is reported\n```json\n{\n  \"autoload\": {\n    \"files\": [\"app/helper.php\"],\n    \"classmap\": [\"databse\"],\n    \"psr-4\": { \"App\\\\\": \"scr/\" }\n  },\n  \"bin\": [\"bin/consle\"]\n}\n```\nThe `composer.json` of the root, those beside a `composer.lock`, and those that a path repository takes in. Names are\njudged by their exact case. Of a committed `vendor/composer`, the entries of `autoload_files.php`, and those of\n`autoload_classmap.php` that lead to the project's own files: Composer believes its class map before it looks anywhere.\n\nA `psr-4` or `psr-0` directory, or a `bin`, that is not there is an error where the change took it away, or where a\ndirectory beside it differs by a slip; else it is a warning.\n\n## What is not reported\nA path that is ignored or generated on purpose, that leads out of the repository or into a submodule, or that an\ninstalled package brings.\n\n## How to fix it\nWrite the path as the file or directory has it; after a change of `vendor/` run `composer dump-autoload`.\n",
	"missing-class": "# missing-class\n\n**Severity: error.** The code loads a class of the project's own that nothing brings: the request dies with\n`Class \"…\" not found`. `instanceof` of such a class is a warning.\n\n## Why\nIn a framework nobody writes `require`: a class is found by its name. One letter too many in a file's name, another case,\na file that was moved but not its namespace, and the page dies where the class is first used. `composer validate` and\n`php -l` say nothing of it.\n\n## What is reported\n```php\nnamespace App\\Http\\Controllers;\n\nuse App\\Models\\User;          // app/Models/User.php was renamed to app/Models/User.phpp\n\nnew User();                   // reported here: the line that dies\nclass Admin extends User {}   // and here\nthrow new Exception('…');     // App\\Http\\Controllers\\Exception: the \\ is missing\n```\nPlaces that load a class: `new`, `extends`, `implements`, a trait's `use`, a static call, constant or property. The name\nis resolved by namespace and imports and looked for as Composer's autoloader does: psr-4 by the longest prefix first, every\ndirectory of it, fallback directories, psr-0, class maps. A file that is there but declares another class ends the\nsearch, and is named in the message. Modules, themes and profiles of Drupal have the prefix that Drupal itself gives them:\n`Drupal\\NAME\\` below the `src` beside `NAME.info.yml`.\n\nIn a comparison a class that was found before the change and is not found after it is reported whatever else is unknown.\n\n## What is not reported\n- Classes that begin with no prefix of the project, or with one that a package in `composer.lock` (or in a committed\n  `vendor/composer/installed.json`) has too; without either file only what cannot come from a package.\n- `X::class`, types, `catch`, attributes and imports: PHP loads nothing for them.\n- A class that the file asks for with `class_exists`, `interface_exists`, `trait_exists` or `enum_exists`.\n- Names that `class_alias` gives; declarations in a branch count as declarations.\n- Files that are ignored or generated on purpose.\n- Everything but what the change broke, in a project that registers an autoloader of its own, gives computed aliases or\n  evaluates code that may declare classes.\n\nA name that differs from the declared one only in case is a warning: PHP takes both for one class, but the autoloader\nfinds it only if it was loaded before.\n\n## How to fix it\nMend the name or the import, or put the file where its class is looked for. What an installed part brings can be named in\nthe setting `assumeExists`.\n",
	"missing-include": "# missing-include\n\n**Severity: error.** An `include` or `include_once` of a file that is not there.\n\n## Why\nPHP warns and goes on. What the file would have defined or printed is missing: a page without its menu, a call of a\nfunction that does not exist a few lines later, or a status of 200 on a page that is half empty, which no monitor sees.\nWhere an error handler turns warnings into exceptions the request dies.\n\n## What is reported\nThe same as under [missing-require](missing-require.md), for `include` and `include_once`.\n\n## What is not reported\nBeside what [missing-require](missing-require.md) leaves alone:\n- `@include 'local.php'`: the author knows that it may be absent.\n- An include whose result is looked at: `if (!include $f)`, `(include $f) or …`, `$r = include $f; if ($r === false)`.\n\n## How to fix it\nAs under [missing-require](missing-require.md). If the file is optional, say so with `file_exists()` or `@include`. `--fix` corrects what it corrects there.\n",
	"missing-path": "# missing-path\n\n**Severity: error**; for a folder, or a path that is only kept: **warning**. Only in a comparison. Code names a path that\nthis change deleted or renamed.\n\n## Why\nRoutes, translations, settings and schemas are handed over as paths, without `require`:\n```php\nreturn Application::configure(basePath: dirname(__DIR__))\n    ->withRouting(web: __DIR__ . '/../routes/web.php')   // renamed to web.phpp: every page is a 404\n```\nThe line that breaks is not part of the change that breaks it.\n\n## What is reported\nA path that is anchored at its file (`__DIR__ . '/x'`, `dirname(__DIR__) . '/x'`, `dirname(__FILE__, 2) . '/x'`), outside\nan include, whose target was in the tree before the change and is not there after it. Also what a helper is handed as a\nliteral (`base_path('routes/web.php')`), where most of what it is handed elsewhere shows what it puts in front.\n\nIt is an error where the path is handed to a call at once. A path that is kept in a variable, a constant or a returned\narray, and a folder, are a warning: they may be asked for or made before they are used.\n\n## What is not reported\n- Paths of includes: those are [missing-require](missing-require.md) and [missing-include](missing-include.md).\n- A path that the file asks about, makes or removes (`is_file`, `mkdir`, `unlink`, `file_put_contents`, `dumpFile` …), or\n  that stands under an `@`.\n- A target that an ignore pattern means, that is installed, whose sample is there, or that the settings assume.\n- Everything under `--all`: only what a change took away is known to have been there.\n\n## How to fix it\nUndo the rename, or name the new place.\n",
	"missing-require": "# missing-require\n\n**Severity: error.** A `require` or `require_once` of a file that is not there.\n\n## Why\nPHP stops at a `require` that fails: the request dies with a fatal error, and every page that reaches the line dies with\nit. One letter too many in the path is enough. It happens when the line is edited, and just as often when the line stays\nas it is and its target is deleted, renamed or saved under a wrong name.\n\n## What is reported\n```php\nrequire ABSPATH . WPINC . '/class-wp-locale.phpp';   // there is a class-wp-locale.php\nrequire_once __DIR__ . '/inc/setup.php';             // this change deleted inc/setup.php\nrequire './lib/db.php';                              // no page that reaches this line runs in a directory with lib/db.php\n```\nThe path is evaluated without running the code: constants, variables, properties and helper functions of the whole\nproject, in every value that they can take. The finding stands at the include, also when the include is not part of the\nchange. It says what was looked for, where the parts of the path came from, which pages die, and the nearest file that\nexists.\n\n## What is not reported\n- A path that is not known, or one of whose possible values exists.\n- A file that something guards: `if (file_exists($f)) require $f;`, an early return, a `try` that catches `Error`.\n- What never runs: a branch for old versions of PHP, one that the project itself has switched off (`if (is_pro())`, where\n  `is_pro()` returns a variable that is only ever set to `false`), or the way out for a file that is there.\n- A file that is not meant to be in the repository: one that `.gitignore` names, that Composer installs, that the project\n  writes itself, or that has a tracked sample (`config-sample.php`).\n- A path that begins outside the repository.\n\nA guard that asks for the same misspelt name hides that the file is never loaded: where one letter would make it the name\nof a file beside it, that is a notice.\n\n## How it is proved\n`exact`: every value is known and absent. `votes`: the head of the path is not known, but the other paths with the same\nhead are found in this repository. `transition`: the same line found its target before the change. `tail` (a warning):\nonly a near miss in the name speaks for it.\n\nWith `--all` it is a warning where something speaks against it: the include stands behind `!class_exists('X')` (or another\nsuch function) and something else declares `X` too; or the directory is laid over another one before it runs, as\n`setup/upgrade.php` is where `.gitignore` names `/upgrade.php`, or as `install/gallery/root` is, whose only folder `modules`\nis in the directory above too; or it is only reached while a file is absent that has a sample. In a change that brings it, it\nis an error all the same.\n\n## How to fix it\nCorrect the path, or restore or rename the target. If the file is made in production, guard the include with\n`file_exists()`, ignore the file by name in `.gitignore`, or name it under `assumeExists` in the settings.\n\n`--fix` corrects the path where that is certain: the path ends in one literal, the file is there in the same directory, and\nonly the extension is a slip (`locale.phpp` for `locale.php`). Of `page1.php` and `page2.php` nobody knows which was meant.\n",
	"missing-template": "# missing-template\n\n**Severity: error**; a part of a WordPress theme: **warning**. Code names a Blade or Twig template that is not there.\n\n## Why\nNobody writes `require` in a framework: a template is named by a text. `users.row` in one file and `rwo.blade.php` in a\nfolder are a page that dies when it is requested, and no compiler reads both. A WordPress theme that misses a part prints\nthe page without it.\n\n## What is reported\n```php\nreturn view('users.list');                  // resources/views/users/list.blade.php was renamed to list.blde.php\nreturn $this->render('home/idnex.html.twig'); // templates/home/index.html.twig is what exists\n```\n```twig\n{% extends '@AcmeShop/Layout.html.twig' %}   {# the file is layout.html.twig: Linux tells the two apart #}\n```\n- **Blade**: `view()`, `View::make`, `View::first`, `Route::view`, `response()->view`, `@extends`, `@include` and its kin,\n  `@each`, `@component`, `<x-name>`. Views are looked for in `resources/views`, in the folders of `config/view.php`, and in\n  what `loadViewsFrom`, `addNamespace` and `addLocation` make known by an anchored path. Where `config/view.php` chooses\n  between two lists of folders, a view that one of them had before the change must still be there under that one.\n- **Twig**: `extends`, `include`, `embed`, `import`, `from`, `use`, `form_theme`, `include()`, `source()`, `block()`; in PHP\n  `render`, `renderView`, `renderForm`, `load`, `#[Template]` and others. Folders come from `templates/`, from\n  `twig.default_path` and `twig.paths`, from the bundles of the project and their overrides, from the `templates` of Drupal's\n  extensions, and from a `FilesystemLoader` with an anchored path. Elsewhere the folder is the one below which most names are found.\n- **WordPress**: `get_template_part` and a loading `locate_template`, in a theme (its style.css has a `Theme Name`).\n\nA name that was found before the change and is not found after it is always an error. A name that is new must be provable:\nall folders of the loader are known and nearly all other names are found there. Where a folder is not known (a theme that\na setting chooses), it is a warning, and an error in a comparison.\n\n## What is not reported\n- A name that is put together, or that comes from a variable.\n- `@includeIf`, `ignore missing`, a list of which one is there, `View::exists('x')` in the same file, a `catch` of\n  `LoaderError`.\n- Namespaces whose folder is not in the tree (`mail::message`, `@FOSUser/…`), components of packages, what TwigBridge brings.\n- A component that is taken away by a change of a composer.json too, or whose name `Blade::component` gives to another.\n- A loader of which most names are absent: it looks elsewhere.\n- A text that looks like a template's name, but that nothing is seen to load, and `$this->view('x')`: only where the\n  template was there before the change.\n- What `#[Template]` names, in a project whose own code chooses the template for it (it reads the request's `_template`):\n  only where the template was there before the change.\n- Files that an ignore pattern means, or that the settings assume.\n\n## How to fix it\nRename the template to the name that is used, or use the name that it has. In a comparison the finding says which change\ntook the template away.\n",
	"not-deployed": "# not-deployed\n\n**Severity: error.** The included file exists on somebody's disk, but it is not part of what is deployed.\n\n## Why\nIt works for whoever has the file. In production it is missing: git does not track it, a broad ignore pattern swallows it,\nthe artifact is made without it, or a symlink leads to nothing.\n\n## What is reported\n- A target that an ignore pattern swallows although its neighbours are tracked: `lib/` or `*.inc` in `.gitignore`, and one\n  file that was forgotten. The finding names the pattern, its file and its line.\n- A target that is on the disk but untracked: an error where the tree that is judged does not have it (`--staged`,\n  `--head`), a notice in the working tree, where it counts as about to be added.\n- A target that is in the repository and left out of what is deployed, where the settings say what that is: `deploy.exclude`,\n  `export-ignore` in `.gitattributes`, `.dockerignore`, `.distignore` ([deploy.md](../deploy.md)). The finding names the\n  pattern, its file and its line.\n- A symlink in the tree whose target is not in the tree.\n\n## What is not reported\nA file that is meant to be absent: one that the pattern names (`/config.php`), one in a place where files are made or\ninstalled (`vendor/`, `cache/`, `build/`, `storage/`), one that the project writes itself, one with a tracked sample, and\nwhat `assumeExists` names. These are counted as *provided*.\n\n## How to fix it\n`git add -f -- path/to/file.php`, or make the ignore pattern narrower.\n",
	"suspicious-extension": "# suspicious-extension\n\n**Severity: error** (a warning where the file may never be asked for by its right name). A file whose extension is a slip\nof one that is deployed.\n\n## Why\nA server runs `.php`. It does not run `.phpp`. In the outages that this tool was made for, one letter too many in the\nextension of one file took sites down for between 45 minutes and 57 hours: a `wp-settings.php` saved as\n`wp-settings.phpp` gave every visitor whose request reached it an error 500, a front page saved as `.phpp` gave a 404, and\nthe cause was found with `strace` on the server. `php -l` says nothing, because nobody asks it about a `.phpp`. What is\nworse: the server sends such a file as text, so that everyone can read it.\n\n## What is reported\n| file | meant | what gives it away |\n|---|---|---|\n| `wp-settings.phpp` | `.php` | a doubled letter |\n| `home.htlm`, `home.htl`, `home.htmk` | `.html` | letters swapped or lost, a neighbouring key |\n| `page.ph`, `page.hpp`, `page.p` | `.php` | these extensions exist, but the file holds PHP |\n| `Model,php`, `wp-settingsphp`, `Model` | `.php` | no dot, or no extension, and the file holds PHP |\n| `index.php.`, `home. html`, `config..yml` | `.php`, `.html`, `.yml` | a dot or a space too many |\n| `page.рhp` | `.php` | the first `р` is Cyrillic |\n| `Page.PHP` | `.php` | holds PHP, and most servers run `.php` in lower case only |\n| `home.balde.php` | `.blade.php` | five files or more end in `.blade.php`, and nothing else is called `balde` |\n| `.htacess` | `.htaccess` | no server looks for the first |\n\nAn extension may be a slip of those that PHP sites serve, run or render (`php`, `html`, `css`, `js`, `json`, `twig`,\nimages, fonts …) and of each that five files of the project have.\n\nThe shorter the extension, the more its neighbours are extensions in their own right. So a weak slip (`a.jd`) is reported\nonly when something speaks for it: the file was `a.js` before this change, or an include asks for `a.js` in vain. In a\ncomparison, a file that had a known extension and now has one that nothing knows is reported too, whatever letters it\nconsists of.\n\n\"Holds PHP\" means that the file opens with a PHP tag, or is HTML with one inside.\n\n## What is not reported\n- An extension of a known media type or programming language (about 2,500: those of\n  [mime-db](https://github.com/jshttp/mime-db) and [Linguist](https://github.com/github-linguist/linguist)), unless the\n  file holds PHP, or is yesterday's file byte for byte under an extension that the project never had.\n- An extension that three files have, or that the tree before the change has. PHP under a slip of `.php` is\n  reported however many files have it.\n- An extension by which an include finds a file.\n- What says of itself that it is put aside: `.stub .sample .example .dist .orig .bak .disabled .off .tpl` and the like.\n  See [exposed-source](exposed-source.md) for PHP among them.\n- `.php5`, `.phtml`, `.phps`, `.phpt`, `.phar`, `.inc`, versions, dates, hashes and everything else with a digit that no\n  target has; programs that begin with `#!`; files in directories whose names begin with a dot.\n- A slip that cannot be proved, such as a `.hpp` whose content could not be read.\n\n## How to fix it\nRename the file. The finding comes with the rename; it is marked safe when the file holds PHP, had that name before, or\nis asked for by it, and there is none where a file of that name exists. `--fix` applies it where it is safe.\n\n## Settings\n`allowExtensions` names extensions that are never reported, `phpExtensions` those that your server runs as PHP:\n\n```json\n{ \"allowExtensions\": [\"phpx\"], \"phpExtensions\": [\"module\"] }\n```\n",
	"suspicious-name": "# suspicious-name\n\n**Severity: warning.** A name that one system keeps and another changes or refuses, or that does not show what it is.\n\n## Why\nCode is written on one system and served from another. Windows drops a space or a dot at the end of a name. macOS and\nWindows keep only one of `Csv.php` and `CSV.php`, so that a checkout, an archive or an upload silently loses the other.\nmacOS takes two spellings of `é` for one. And a name can look like another: with a character that turns the reading\ndirection, `photo` + `gpj.php` shows as `photophp.jpg`.\n\n## What is reported\n| name | why |\n|---|---|\n| `\"a.php \"`, `\"img /logo.png\"` | ends in a space |\n| `\"notes.\"` | ends in a dot (`index.php.` is for [suspicious-extension](suspicious-extension.md)) |\n| `\"a\\u{1B}b.md\"` | a control character |\n| `\"a\\u{202E}php.gif\"`, `\"a\\u{200B}.php\"` | a bidi control, or a character that cannot be seen |\n| `\"caf\\xE9.php\"` | a byte that is not UTF-8 |\n| `\"lib/Csv.php\"` and `\"lib/CSV.php\"` | differ only in case |\n| `\"é.php\"` and `\"e\\u{301}.php\"` | differ only in Unicode form |\n\nNames are written so that everything in them can be seen. A directory is reported once, at one of its files, and what lies\nbelow two directories that differ only in case is not compared again. Of two such names the one that the change added is\nreported.\n\n## What is not reported\n- Other scripts, emoji, and the joiners that both need; spaces inside names.\n- Equal names in different directories.\n\n## How to fix it\nRename one of the names, with `git mv` on Linux or in two steps on macOS and Windows (`git mv Csv.php x`,\n`git mv x csv.php`), and mend what includes it: [case-mismatch](case-mismatch.md) tells where.\n\n## Settings\n`\"rules\": { \"suspicious-name\": \"off\" }`, or `overrides` for a folder of uploads.\n",
	"unresolved-require": "# unresolved-require\n\n**Severity: off**, unless it is set. A `require` or `require_once` whose path cannot be known.\n\n## Why\nWhat cannot be known is not checked: such a line can ask for a file that is not there, and nothing says so. Every report\ncounts these lines as `unknown`, and no run fails on them. A project that wants each `require` to be checked can turn this\nrule on, and write new ones so that their paths can be known.\n\n## What is reported\n```php\nrequire $_GET['page'] . '.php';          // only the request knows\nrequire $container->path('views');       // the method is not in this repository\n```\nTo see how far a path could be followed, ask `deploy-guard explain FILE:LINE`; to list these lines without findings, use\n`--show unknown`.\n\n## What is not reported\n- `include` and `include_once`, after which PHP goes on.\n- A `require` with any other verdict: found, optional, provided, outside, missing …\n- A line that was there before the change, where two trees are compared.\n- A `require` inside of a function that loads what it is given, where some call of that function gives a path that is known:\n  it is judged at those calls. Where no call does, the `require` itself is reported.\n\n## How to turn it on\n`--rule unresolved-require=warning`, or under `rules` in the settings; under `overrides` for some files only.\n\n## How to fix it\nBegin the path at `__DIR__` or at a constant that the project defines, or choose it from a list that is written down. Name\na constant that only the server knows under `constants` in the settings. Where the line is meant to load whatever is asked\nfor, ignore it with a comment and say why.\n",
	"unused-suppression": "# unused-suppression\n\n**Severity: notice.** An ignore comment or an entry of the baseline that matches nothing.\n\n## Why\nA comment that once hid a fault goes on to hide the next one at that place. When the fault is mended, the comment should\ngo, and so should its line in the baseline: what is left is then what is really known to be broken.\n\n## What is reported\n```php\n// deploy-guard-ignore-next-line missing-require -- made by the installer\nrequire __DIR__ . '/config.php';          // the file is there by now\n\n// deploy-guard-ignore-file missing-requires\n```\nThe comment at the end names a rule that does not exist; one that names no rule at all is reported too.\nAn entry of the baseline is reported at its line in the baseline file.\n\nAll of the tree is looked at for this, also when only a change is checked. In a comparison those are reported that the change\nmade useless: a comment whose fault it mended, a comment that it added for nothing.\n\n## What is not reported\n- What names a rule that is off there, or one that finds something only in a comparison.\n- What stands in, or speaks of, a file that could not be read or parsed whole.\n- Anything, after a rule has crashed.\n- Comments in files that are not PHP, unless something else was found in them.\n\n## How to fix it\nDelete the comment. `deploy-guard --update-baseline` takes the entry out of the baseline.\n\n## Settings\n`\"rules\": { \"unused-suppression\": \"error\" }` makes it fail a run, `\"off\"` silences it. See\n[Suppressing findings](../suppressing.md).\n"
};

//#endregion
//#region src/cli/commands/run-explain.ts
/** Writes how an include was evaluated, or the page of a rule. Rejects with UserError, or with whatever an abort throws. */
async function runExplain(args, io) {
	const [asked = ""] = args.paths;
	const color = wantsColor(io.stdout, io.env, args.color);
	const text = isPlace(asked) ? await includesText(asked, args, {
		io,
		color
	}) : ruleText(asked, color);
	await writeText(io.stdout, text);
	return EXIT.clean;
}
const PLACE = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s;
function isPlace(asked) {
	return PLACE.test(asked);
}
async function includesText(asked, args, { io, color }) {
	return explanationText(await withOpenRun(args, io, async (options, run) => {
		const place = placeOf(asked);
		return explainIncludes(options, {
			...place,
			path: insideRoot(place.path, run)
		});
	}), {
		color,
		width: widthOf(io.stdout, io.env)
	});
}
function placeOf(asked) {
	const [, path = "", line, column] = PLACE.exec(asked) ?? [];
	return {
		path,
		line: Number(line),
		...column !== void 0 && { column: Number(column) }
	};
}
function ruleText(asked, color) {
	if (!isRuleId(asked)) {
		if (/[./\\:]/.test(asked)) throw explainNeeds();
		throw new UserError("bad-usage", `There is no rule "${asked}".${didYouMean(asked, RULE_IDS)} See deploy-guard --list-rules.`);
	}
	const page = rulePages[asked];
	if (page === void 0) throw new UserError("bad-usage", `The rule ${asked} has no page yet.`);
	const paint = painter(color);
	return page.replace(/^#+ .*$/gm, (heading) => paint(heading, "bold"));
}

//#endregion
export { runExplain };