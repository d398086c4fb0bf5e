import { t as __commonJSMin } from "./rolldown-runtime.js";
import { C as UnreadableFileError, w as UserError } from "./start.js";
import { J as formatOfId, K as blobId } from "./range.js";
import { A as extensionOf, O as displayName, w as baseNameOf } from "./asking.js";
import { At as FactsPool, Nt as holdsBytes, _t as restOfKey, ht as CLASSES_MARK, jt as MANY_FACTS } from "./opening.js";
import { t as groupBy } from "./group-by.js";

//#region src/php/reader/grammar.ts
/** Thrown where the reader does not know its way: the file is then left to php-parser. */
var NotRead = class extends Error {};

//#endregion
//#region src/php/reader/arguments.ts
const COLON$2 = 58;
/** `(…)` of a call, of `new`. */
function readArguments(tokens) {
	tokens.expect("(");
	const args = [];
	while (tokens.token !== ")") {
		args.push(readArgument(tokens));
		if (!tokens.accept(",")) break;
	}
	tokens.expect(")");
	return args;
}
function readArgument(tokens) {
	const { at, end } = tokens;
	if (tokens.accept("...")) {
		if (tokens.token === ")") return {
			kind: "variadicplaceholder",
			at,
			end
		};
		const what = tokens.grammar.expression(tokens);
		return {
			kind: "variadic",
			at,
			end: tokens.before,
			what
		};
	}
	if (tokens.word && isNamed(tokens)) {
		const name = tokens.takeWord();
		tokens.expect(":");
		const value = tokens.grammar.expression(tokens);
		return {
			kind: "namedargument",
			at,
			end: tokens.before,
			name,
			value
		};
	}
	return tokens.grammar.expression(tokens);
}
function isNamed(tokens) {
	const next = tokens.peekAt();
	return tokens.source.charCodeAt(next) === COLON$2 && tokens.source.charCodeAt(next + 1) !== COLON$2;
}
/** `[…]` or `array(…)`. */
function readArray(tokens) {
	const { at, token } = tokens;
	tokens.next();
	if (token === "array") tokens.expect("(");
	const close = token === "array" ? ")" : "]";
	const items = readItems(tokens, close);
	tokens.expect(close);
	return {
		kind: "array",
		at,
		end: tokens.before,
		items
	};
}
/** The items of an array or of `list(…)`, in which some may be left out. */
function readItems(tokens, close) {
	const items = [];
	while (tokens.token !== close) {
		if (tokens.accept(",")) continue;
		items.push(readItem$1(tokens));
		if (tokens.token !== close && tokens.token !== ",") throw new NotRead("item");
		tokens.accept(",");
	}
	return items;
}
function readItem$1(tokens) {
	const { at } = tokens;
	const unpack = tokens.accept("...");
	let key = null;
	let byRef = tokens.accept("&");
	let value = tokens.grammar.expression(tokens);
	if (tokens.accept("=>")) {
		key = value;
		byRef = tokens.accept("&");
		value = tokens.grammar.expression(tokens);
	}
	return {
		kind: "entry",
		at,
		end: tokens.before,
		key,
		value,
		byRef,
		unpack
	};
}

//#endregion
//#region src/php/parse/syntax-tree.ts
const NO_NODES = [];
function isNode(value) {
	return isObject(value) && typeof value["kind"] === "string";
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function child(node, field) {
	const value = node[field];
	return isNode(value) ? value : void 0;
}
/** The nodes of a list field; what is no node (a hole of `list(, $b)`) is left out. */
function children(node, field) {
	const value = node[field];
	if (!Array.isArray(value)) return NO_NODES;
	for (const item of value) if (!isNode(item)) return value.filter(isNode);
	return value;
}
/** A field that is text, or an identifier, or a name; empty where there is none. */
function text(node, field) {
	const value = node[field];
	if (typeof value === "string") return value;
	return isNode(value) && value !== node ? text(value, "name") : "";
}
function startOf(node) {
	return node.at ?? node.loc?.start.offset ?? 0;
}
function endOf(node) {
	return node.end ?? node.loc?.end.offset ?? 0;
}
/** From the first byte of a node to behind its last. */
function wholeSpan(node) {
	return {
		at: startOf(node),
		end: endOf(node)
	};
}

//#endregion
//#region src/php/reader/variables.ts
/** A name as it is written: of a function, class or constant. `class`: also `self` and `parent` stand for themselves. */
function readName(tokens, use = "any") {
	const { at, end, token, text } = tokens;
	if (token !== "Label" && token !== "Name") throw new NotRead("name");
	tokens.next();
	if (token === "Name") return qualifiedName(text, at, end);
	const special = specialKind(text);
	if (special !== void 0 && (use === "class" || tokens.token !== "(")) return {
		kind: special,
		at,
		end,
		raw: text
	};
	return {
		kind: "name",
		at,
		end,
		name: text,
		resolution: "uqn"
	};
}
function qualifiedName(text, at, end) {
	const name = text.endsWith("\\") ? text.slice(0, -1) : text;
	if (name.startsWith("\\")) return {
		kind: "name",
		at,
		end,
		name,
		resolution: "fqn"
	};
	const relative = /^namespace\\/i.test(name);
	return {
		kind: "name",
		at,
		end,
		name: relative ? name.slice(10) : name,
		resolution: relative ? "rn" : "qn"
	};
}
function specialKind(text) {
	if (text.length !== 4 && text.length !== 6) return void 0;
	const lower = text.toLowerCase();
	return lower === "self" ? "selfreference" : lower === "parent" ? "parentreference" : void 0;
}
/** `$name`, `$$name` or `${expression}`. */
function readVariable(tokens) {
	const { at, end, token } = tokens;
	if (token === "Variable") {
		const name = tokens.source.slice(at + 1, end);
		tokens.next();
		return {
			kind: "variable",
			at,
			end,
			name
		};
	}
	tokens.expect("$");
	const name = tokens.token === "{" ? readBraced(tokens) : readVariable(tokens);
	return {
		kind: "variable",
		at,
		end: tokens.before,
		name
	};
}
function readBraced(tokens) {
	tokens.expect("{");
	const node = tokens.grammar.expression(tokens);
	tokens.expect("}");
	return node;
}
/** What may follow what can be looked into: members, elements and, unless `calls` is false, arguments. */
function readChain(tokens, start, calls = true) {
	const at = startOf(start);
	let what = start;
	while (true) {
		const next = readLink(tokens, what, at, calls);
		if (!next) return what;
		what = next;
	}
}
function readLink(tokens, what, at, calls) {
	switch (tokens.token) {
		case "(": {
			if (!calls) return void 0;
			const args = readArguments(tokens);
			return {
				kind: "call",
				at,
				end: tokens.before,
				what,
				arguments: args
			};
		}
		case "[": {
			const offset = readOffset(tokens);
			return {
				kind: "offsetlookup",
				at,
				end: tokens.before,
				what,
				offset
			};
		}
		case "->": {
			const offset = readMember$1(tokens);
			return {
				kind: "propertylookup",
				at,
				end: tokens.before,
				what,
				offset
			};
		}
		case "?->": {
			const offset = readMember$1(tokens);
			return {
				kind: "nullsafepropertylookup",
				at,
				end: tokens.before,
				what,
				offset
			};
		}
		case "::": {
			const offset = readStaticMember(tokens);
			return {
				kind: "staticlookup",
				at,
				end: tokens.before,
				what,
				offset
			};
		}
		default: return;
	}
}
function readOffset(tokens) {
	tokens.next();
	if (tokens.accept("]")) return false;
	const offset = tokens.grammar.expression(tokens);
	tokens.expect("]");
	return offset;
}
/** After `->` any word is a name. */
function readMember$1(tokens) {
	tokens.next();
	const { at, end, token } = tokens;
	if (tokens.word) return {
		kind: "identifier",
		at,
		end,
		name: tokens.takeWord()
	};
	if (token === "{") return {
		kind: "encapsedpart",
		at,
		end: 0,
		expression: readBraced(tokens)
	};
	return readVariable(tokens);
}
function readStaticMember(tokens) {
	tokens.next();
	const { at, end, token } = tokens;
	if (tokens.word) return {
		kind: "identifier",
		at,
		end,
		name: tokens.takeWord()
	};
	if (token === "{") return {
		kind: "literal",
		at,
		end: 0,
		value: readBraced(tokens)
	};
	return readVariable(tokens);
}

//#endregion
//#region src/php/reader/functions.ts
/** A named function, from `function`. */
function readFunction(tokens) {
	const { at } = tokens;
	tokens.expect("function");
	tokens.accept("&");
	const name = tokens.take("Label");
	const args = readParameters(tokens);
	readReturnType(tokens);
	const body = tokens.grammar.block(tokens);
	return {
		kind: "function",
		at,
		end: tokens.before,
		name,
		arguments: args,
		body
	};
}
/** A method, from `function`; `at` is where its modifiers begin. */
function readMethod(tokens, at, isStatic) {
	tokens.expect("function");
	tokens.accept("&");
	const name = tokens.takeWord();
	const args = readParameters(tokens);
	readReturnType(tokens);
	const body = tokens.token === "{" ? tokens.grammar.block(tokens) : null;
	const end = tokens.before;
	if (!body) tokens.expect(";");
	return {
		kind: "method",
		at,
		end,
		name,
		arguments: args,
		body,
		isStatic
	};
}
/** See Grammar.closure. */
function readClosure(tokens, isStatic) {
	const { at, token } = tokens;
	tokens.next();
	tokens.accept("&");
	const args = readParameters(tokens);
	if (token === "fn") return readArrow(tokens, at, args, isStatic);
	const uses = readUses(tokens);
	readReturnType(tokens);
	const body = tokens.grammar.block(tokens);
	return {
		kind: "closure",
		at,
		end: tokens.before,
		uses,
		arguments: args,
		isStatic,
		body
	};
}
/** What `and` and weaker operators follow is not in the body. */
const BODY = 4;
function readArrow(tokens, at, args, isStatic) {
	readReturnType(tokens);
	tokens.expect("=>");
	const body = tokens.grammar.expression(tokens, BODY);
	return {
		kind: "arrowfunc",
		at,
		end: tokens.before,
		arguments: args,
		body,
		isStatic
	};
}
function readUses(tokens) {
	if (!tokens.accept("use")) return [];
	tokens.expect("(");
	const uses = [];
	while (tokens.token !== ")") {
		const { at } = tokens;
		const byref = tokens.accept("&");
		const name = tokens.take("Variable").slice(1);
		uses.push({
			kind: "variable",
			at,
			end: tokens.before,
			name,
			byref
		});
		if (!tokens.accept(",")) break;
	}
	tokens.expect(")");
	return uses;
}
function readReturnType(tokens) {
	if (tokens.accept(":")) readType(tokens);
}
function readParameters(tokens) {
	tokens.expect("(");
	const parameters = [];
	while (tokens.token !== ")") {
		parameters.push(readParameter(tokens));
		if (!tokens.accept(",")) break;
	}
	tokens.expect(")");
	return parameters;
}
const visibilities = /* @__PURE__ */ new Set([
	"public",
	"protected",
	"private"
]);
function readParameter(tokens) {
	const { at } = tokens;
	let flags = 0;
	while (visibilities.has(tokens.token) || isReadonly(tokens)) {
		flags = 1;
		tokens.next();
	}
	if (tokens.token === "(" && flags > 0) throw new NotRead("(set)");
	const type = tokens.token !== "Variable" && tokens.token !== "&" && tokens.token !== "..." ? readType(tokens) : null;
	const byref = tokens.accept("&");
	const variadic = tokens.accept("...");
	const name = tokens.take("Variable").slice(1);
	const value = tokens.accept("=") ? tokens.grammar.expression(tokens) : null;
	return {
		kind: "parameter",
		at,
		end: tokens.before,
		name,
		type,
		value,
		byref,
		variadic,
		flags
	};
}
/** A modifier here, though it is an allowed name of a function elsewhere. */
function isReadonly(tokens) {
	return tokens.token === "Label" && tokens.text.toLowerCase() === "readonly";
}
const DOLLAR$2 = 36;
const DOT = 46;
/** As php-parser has it, but that what is nested in parentheses is one node more. */
function readType(tokens) {
	const { at } = tokens;
	tokens.accept("?");
	const first = readSingleType(tokens);
	if (!isJoined(tokens)) return first;
	const kind = tokens.token === "|" ? "uniontype" : "intersectiontype";
	const types = [first];
	while (isJoined(tokens)) {
		tokens.next();
		types.push(readSingleType(tokens));
	}
	return {
		kind,
		at,
		end: tokens.before,
		types
	};
}
function isJoined(tokens) {
	if (tokens.token !== "&") return tokens.token === "|";
	const next = tokens.peek();
	return next !== DOLLAR$2 && next !== DOT;
}
const builtIn$1 = new Set("int float string bool object array callable iterable void static null mixed never false true".split(" "));
function readSingleType(tokens) {
	const { at, end, token, text } = tokens;
	if (tokens.accept("(")) {
		const type = readType(tokens);
		tokens.expect(")");
		return {
			kind: "intersectiontype",
			at,
			end: tokens.before,
			types: [type]
		};
	}
	const name = text.toLowerCase();
	if (token === "Name" || token === "Label" && !builtIn$1.has(name)) return readName(tokens, "class");
	if (token !== "Label" && token !== "static" && token !== "array" && token !== "callable") throw new NotRead("type");
	tokens.next();
	return {
		kind: "typereference",
		at,
		end,
		name
	};
}

//#endregion
//#region src/php/reader/classes.ts
/** `class`, `interface`, `trait` or `enum`, from its modifiers. */
function readClassLike(tokens) {
	const { at } = tokens;
	while (tokens.token === "abstract" || tokens.token === "final" || isReadonly(tokens)) tokens.next();
	const kind = tokens.takeWord().toLowerCase();
	const name = tokens.take("Label");
	if (kind === "enum" && tokens.accept(":")) readType(tokens);
	return {
		...readHeritage(tokens, kind),
		at,
		end: tokens.before,
		name
	};
}
/** See Grammar.anonymousClass. */
function readAnonymousClass(tokens) {
	const { at } = tokens;
	tokens.expect("class");
	const args = tokens.token === "(" ? readArguments(tokens) : [];
	return {
		what: {
			...readHeritage(tokens, "class"),
			at,
			end: tokens.before,
			name: null
		},
		args
	};
}
function readHeritage(tokens, kind) {
	const parents = tokens.accept("extends") ? readNames(tokens) : [];
	if (parents.length > 1 && kind !== "interface") throw new NotRead("extends");
	return {
		kind,
		extends: parents,
		implements: tokens.accept("implements") ? readNames(tokens) : [],
		body: readMembers(tokens)
	};
}
function readNames(tokens) {
	const names = [readName(tokens, "class")];
	while (tokens.accept(",")) names.push(readName(tokens, "class"));
	return names;
}
function readMembers(tokens) {
	tokens.expect("{");
	const members = [];
	while (tokens.token !== "}") members.push(readMember(tokens));
	tokens.next();
	return members;
}
const modifiers = /* @__PURE__ */ new Set([
	"public",
	"protected",
	"private",
	"static",
	"abstract",
	"final",
	"var"
]);
function readMember(tokens) {
	const { at } = tokens;
	if (tokens.token === "use") return readTraits(tokens);
	if (tokens.token === "case") return readCase$1(tokens);
	let isStatic = false;
	while (modifiers.has(tokens.token) || isReadonly(tokens)) {
		if (tokens.token === "static") isStatic = true;
		tokens.next();
	}
	if (tokens.token === "(") throw new NotRead("(set)");
	if (tokens.token === "const") return readConstants$1(tokens, at);
	if (tokens.token === "function") return readMethod(tokens, at, isStatic);
	return readProperties(tokens, at, isStatic);
}
function readTraits(tokens) {
	const { at } = tokens;
	tokens.expect("use");
	const traits = readNames(tokens);
	if (!tokens.accept(";")) skipAdaptations(tokens);
	return {
		kind: "traituse",
		at,
		end: tokens.before,
		traits
	};
}
/** `{ A::b insteadof C; b as protected d; }` */
function skipAdaptations(tokens) {
	tokens.expect("{");
	while (!tokens.accept("}")) {
		if (tokens.token === "End") throw new NotRead("}");
		tokens.next();
	}
}
function readCase$1(tokens) {
	const { at } = tokens;
	tokens.expect("case");
	const name = tokens.takeWord();
	const value = tokens.accept("=") ? tokens.grammar.expression(tokens) : null;
	const end = tokens.before;
	tokens.expect(";");
	return {
		kind: "enumcase",
		at,
		end,
		name,
		value
	};
}
const EQUALS$1 = 61;
function readConstants$1(tokens, at) {
	tokens.expect("const");
	if (tokens.peek() !== EQUALS$1) readType(tokens);
	const constants = [];
	do
		constants.push(readConstant$1(tokens));
	while (tokens.accept(","));
	const end = tokens.before;
	tokens.expect(";");
	return {
		kind: "classconstant",
		at,
		end,
		constants
	};
}
/** `NAME = …` of a class or of a file. */
function readConstant$1(tokens) {
	const { at } = tokens;
	const name = tokens.takeWord();
	tokens.expect("=");
	const value = tokens.grammar.expression(tokens);
	return {
		kind: "constant",
		at,
		end: tokens.before,
		name,
		value
	};
}
function readProperties(tokens, at, isStatic) {
	const properties = [];
	do
		properties.push(readProperty(tokens));
	while (tokens.accept(","));
	const end = tokens.before;
	tokens.expect(";");
	return {
		kind: "propertystatement",
		at,
		end,
		properties,
		isStatic
	};
}
function readProperty(tokens) {
	const { at } = tokens;
	const type = tokens.token === "Variable" ? null : readType(tokens);
	const name = tokens.take("Variable").slice(1);
	const value = tokens.accept("=") ? tokens.grammar.expression(tokens) : null;
	return {
		kind: "property",
		at,
		end: tokens.before,
		name,
		type,
		value
	};
}

//#endregion
//#region src/php/reader/class-references.ts
/** What stands for a class behind `new` and `instanceof`: calls do not belong to it, but in parentheses. */
function readClass(tokens) {
	const { at, end, token, text } = tokens;
	if (token === "static") {
		tokens.next();
		return readChain(tokens, {
			kind: "staticreference",
			at,
			end,
			raw: text
		}, false);
	}
	if (token === "Label" || token === "Name") return readChain(tokens, readName(tokens, "class"), false);
	if (token !== "(") return readChain(tokens, readVariable(tokens), false);
	tokens.next();
	const inner = tokens.grammar.expression(tokens);
	tokens.expect(")");
	return inner;
}

//#endregion
//#region src/php/reader/operators.ts
/**
* https://www.php.net/manual/en/language.operators.precedence.php as of PHP 8: what comes later binds tighter. In capitals
* what is no operator between two operands.
*/
const OPERATORS$1 = [
	"or",
	"xor",
	"and",
	"PRINT",
	"ASSIGN",
	"?",
	"??",
	"||",
	"&&",
	"|",
	"^",
	"&",
	"== != === !== <> <=>",
	"< <= > >=",
	"|>",
	".",
	"<< >>",
	"+ -",
	"* / %",
	"NOT",
	"instanceof",
	"UNARY",
	"**"
];
/** How tightly an operator binds. */
const precedence = new Map(OPERATORS$1.flatMap((group, index) => group.split(" ").map((operator) => [operator, index + 1])));
/** 0 for what is no operator. */
function levelOf(operator) {
	return precedence.get(operator) ?? 0;
}
/** What follows the target of an assignment. */
const assignments = new Set("= += -= *= **= /= .= %= &= |= ^= <<= >>= ??=".split(" "));

//#endregion
//#region src/php/reader/assignables.ts
const ASSIGN = levelOf("ASSIGN");
/** An operand that an `=` or a `++` may follow. */
function readAssignable(tokens, left) {
	const operator = tokens.token;
	if (operator === "++" || operator === "--") {
		tokens.next();
		return {
			kind: "post",
			at: startOf(left),
			end: tokens.before,
			type: operator.charAt(0),
			what: left
		};
	}
	if (!assignments.has(operator)) return left;
	if (!isAssignable(left)) throw new NotRead("=");
	tokens.next();
	if (operator === "=" && tokens.token === "&") return readReference(tokens, left);
	const right = tokens.grammar.expression(tokens, ASSIGN);
	return {
		kind: "assign",
		at: startOf(left),
		end: tokens.before,
		left,
		right,
		operator
	};
}
const targets = /* @__PURE__ */ new Set([
	"variable",
	"offsetlookup",
	"propertylookup",
	"nullsafepropertylookup",
	"staticlookup",
	"list"
]);
function isAssignable(node) {
	return targets.has(node.kind);
}
function readReference(tokens, left) {
	tokens.next();
	if (tokens.token === "new") throw new NotRead("new");
	const right = tokens.grammar.operand(tokens);
	return {
		kind: "assignref",
		at: startOf(left),
		end: tokens.before,
		left,
		right
	};
}

//#endregion
//#region src/php/reader/constructs.ts
/** `and` and weaker operators end what `yield` yields. */
const WEAK = 4;
function readNew(tokens, readClass) {
	const { at } = tokens;
	tokens.next();
	if (tokens.token === "class") {
		const { what, args } = tokens.grammar.anonymousClass(tokens);
		return {
			kind: "new",
			at,
			end: tokens.before,
			what,
			arguments: args
		};
	}
	const what = readClass(tokens);
	const args = tokens.token === "(" ? readArguments(tokens) : [];
	return {
		kind: "new",
		at,
		end: tokens.before,
		what,
		arguments: args
	};
}
function readInclude(tokens, require, once) {
	const { at } = tokens;
	tokens.next();
	const target = tokens.grammar.expression(tokens);
	return {
		kind: "include",
		at,
		end: tokens.before,
		once,
		require,
		target
	};
}
function readIsset(tokens) {
	const { at } = tokens;
	tokens.next();
	const variables = readArguments(tokens);
	return {
		kind: "isset",
		at,
		end: tokens.before,
		variables
	};
}
function readWrapped(tokens, kind, field) {
	const { at } = tokens;
	tokens.next();
	tokens.expect("(");
	const inner = tokens.grammar.expression(tokens);
	tokens.expect(")");
	return {
		kind,
		at,
		end: tokens.before,
		[field]: inner
	};
}
function readExit(tokens) {
	const { at } = tokens;
	tokens.next();
	let expression = null;
	if (tokens.accept("(")) {
		if (tokens.token !== ")") expression = tokens.grammar.expression(tokens);
		tokens.expect(")");
	}
	return {
		kind: "exit",
		at,
		end: tokens.before,
		expression
	};
}
const yieldsNothing = /* @__PURE__ */ new Set([
	";",
	")",
	",",
	"]",
	"}",
	"End"
]);
function readYield(tokens) {
	const { at } = tokens;
	tokens.next();
	if (tokens.token === "Label" && tokens.text.toLowerCase() === "from") {
		tokens.next();
		const value = tokens.grammar.expression(tokens, WEAK);
		return {
			kind: "yieldfrom",
			at,
			end: tokens.before,
			value
		};
	}
	if (yieldsNothing.has(tokens.token)) return {
		kind: "yield",
		at,
		end: tokens.before,
		value: null,
		key: null
	};
	const first = tokens.grammar.expression(tokens, WEAK);
	const second = tokens.accept("=>") ? tokens.grammar.expression(tokens, WEAK) : void 0;
	return {
		kind: "yield",
		at,
		end: tokens.before,
		value: second ?? first,
		key: second ? first : null
	};
}

//#endregion
//#region src/php/reader/literals.ts
/** A constant's or a function's name, or one of the three words that are values. */
function readConstant(tokens) {
	const { at, end, text } = tokens;
	const name = readName(tokens);
	if (name["resolution"] !== "uqn" || tokens.token === "(" || tokens.token === "::") return name;
	switch (text.length > 5 ? "" : text.toLowerCase()) {
		case "true": return {
			kind: "boolean",
			at,
			end,
			value: true,
			raw: text
		};
		case "false": return {
			kind: "boolean",
			at,
			end,
			value: false,
			raw: text
		};
		case "null": return {
			kind: "nullkeyword",
			at,
			end,
			raw: text
		};
		default: return name;
	}
}
function readString(tokens) {
	const { at, end, text } = tokens;
	tokens.next();
	return {
		kind: "string",
		at,
		end,
		raw: text
	};
}
function readNumber(tokens) {
	const { at, end, text } = tokens;
	tokens.next();
	return {
		kind: "number",
		at,
		end,
		value: text
	};
}
function readMagic(tokens) {
	const { at, end, text } = tokens;
	tokens.next();
	return {
		kind: "magic",
		at,
		end,
		value: text.toUpperCase(),
		raw: text
	};
}

//#endregion
//#region src/php/reader/match.ts
/** `match (…) { … }`. */
function readMatch(tokens) {
	const { at } = tokens;
	tokens.expect("match");
	tokens.expect("(");
	const cond = tokens.grammar.expression(tokens);
	tokens.expect(")");
	tokens.expect("{");
	const arms = [];
	while (tokens.token !== "}") {
		arms.push(readArm(tokens));
		if (!tokens.accept(",")) break;
	}
	tokens.expect("}");
	return {
		kind: "match",
		at,
		end: tokens.before,
		cond,
		arms
	};
}
function readArm(tokens) {
	const { at } = tokens;
	const conds = readConditions(tokens);
	tokens.expect("=>");
	const body = tokens.grammar.expression(tokens);
	return {
		kind: "matcharm",
		at,
		end: tokens.before,
		conds,
		body
	};
}
/** Null for `default`. */
function readConditions(tokens) {
	if (tokens.accept("default")) {
		tokens.accept(",");
		return null;
	}
	const conds = [];
	while (tokens.token !== "=>") {
		conds.push(tokens.grammar.expression(tokens));
		if (!tokens.accept(",")) break;
	}
	return conds;
}

//#endregion
//#region src/php/reader/lexemes.ts
const OPERATORS = `
  + ++ += - -> -- -= * *= ** **= / /= % %= . .= ... = == => === ! != !== < <= <> << <=> <<= > >= >> >>= & && &= | || |= |>
  ^ ^= ? ?? ??= ?-> : :: ; , ( ) [ ] { } ~ @ $ \\`;
/** By first unit, the longest first. */
const operators = [];
for (const operator of OPERATORS.trim().split(/\s+/)) {
	const unit = operator.charCodeAt(0);
	operators[unit] = [...operators[unit] ?? [], operator].sort((left, right) => right.length - left.length);
}
/** The operator that starts at `at` with `unit`. */
function operatorAt(source, unit, at) {
	const known = operators[unit];
	if (known === void 0) return void 0;
	for (const operator of known) if (operator.length === 1 || source.startsWith(operator, at)) return operator;
}
const KEYWORDS = `abstract and array as break callable case catch class clone const continue declare default die do echo
  else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach
  function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or
  print private protected public require require_once return static switch throw trait try unset use var while xor yield
  __halt_compiler`;
const MAGIC = "__class__ __dir__ __file__ __function__ __line__ __method__ __namespace__ __trait__";
const words = new Map([...KEYWORDS.split(/\s+/).map((word) => [word, word]), ...MAGIC.split(" ").map((word) => [word, "Magic"])]);
/** By first letter and length: some word has these. Most labels are told from all words by that. */
const shapes = /* @__PURE__ */ new Uint8Array(512);
for (const word of words.keys()) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
function shapeOf(unit, length) {
	return (unit & 31) << 4 | length;
}
/** The token of the label between the offsets: itself for a keyword, in any case. */
function wordToken(source, at, end) {
	const length = end - at;
	if (length > 15 || shapes[shapeOf(source.charCodeAt(at), length)] === 0) return "Label";
	const word = source.slice(at, end);
	const known = words.get(word);
	if (known !== void 0) return known;
	return /[A-Z]/.test(word) ? words.get(word.toLowerCase()) ?? "Label" : "Label";
}
const cast = new RegExp(`\\([ \\t]*(int|integer|real|double|float|string|binary|array|object|bool|boolean|unset)[ \\t]*\\)`, "iy");
/** After the cast that starts at the parenthesis `at`; 0 for none. */
function castHere(source, at) {
	const unit = source.charCodeAt(at + 1) | 32;
	if (unit !== 32 && unit !== 41 && (unit < 97 || unit > 122)) return 0;
	cast.lastIndex = at;
	return cast.test(source) ? cast.lastIndex : 0;
}
const castTypes = {
	integer: "int",
	real: "float",
	double: "float",
	boolean: "bool"
};
/** What a cast makes: `int`, `float`, `string`, `binary`, `array`, `object`, `bool` or `unset`. */
function castType(text) {
	const written = text.slice(1, -1).trim().toLowerCase();
	return castTypes[written] ?? written;
}
const number = /0x[\da-f_]+|0[bo][0-7_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?/iy;
function numberEnd(source, from) {
	number.lastIndex = from;
	return number.test(source) ? number.lastIndex : from + 1;
}
/** The closing quote of a string whose content starts at `from`; -1 where it does not end or may hold a variable. */
function closesPlainly(source, from, quote) {
	const first = quote === 39 ? source.indexOf("'", from) : -1;
	if (first >= 0 && source.charCodeAt(first - 1) !== 92) return first;
	for (let at = from; at < source.length; at++) {
		const unit = source.charCodeAt(at);
		if (unit === quote) return at;
		if (unit === 92) at++;
		else if (quote === 34 && unit === 36 && opensVariable(source.charCodeAt(at + 1))) return -1;
		else if (quote === 34 && unit === 123 && source.charCodeAt(at + 1) === 36) return -1;
	}
	return -1;
}
/** `$` before this begins an interpolation. */
function opensVariable(unit) {
	return unit === 123 || unit === 95 || unit > 127 || (unit | 32) > 96 && (unit | 32) < 123;
}

//#endregion
//#region src/php/reader/prefixes.ts
const UNARY$1 = levelOf("UNARY");
function readUnary(tokens, level) {
	const { at, token } = tokens;
	tokens.next();
	const what = tokens.grammar.expression(tokens, level);
	return {
		kind: "unary",
		at,
		end: tokens.before,
		type: token,
		what
	};
}
function readPrefixed(tokens, kind, field, level) {
	const { at } = tokens;
	tokens.next();
	const inner = tokens.grammar.expression(tokens, level);
	return {
		kind,
		at,
		end: tokens.before,
		[field]: inner
	};
}
function readStep(tokens, type) {
	const { at } = tokens;
	tokens.next();
	const what = tokens.grammar.operand(tokens);
	return {
		kind: "pre",
		at,
		end: tokens.before,
		type,
		what
	};
}
function readCast(tokens) {
	const { at, text } = tokens;
	tokens.next();
	const expr = tokens.grammar.expression(tokens, UNARY$1);
	return {
		kind: "cast",
		at,
		end: tokens.before,
		type: castType(text),
		raw: text,
		expr
	};
}

//#endregion
//#region src/php/scan/scan-tokens.ts
/** Ends of tokens of PHP source, by hand where a token can be megabytes long: regular expressions run out of stack. */
const lineCommentStop = /[\r\n]|\?>/g;
/** After a comment that starts with `#` or `//`: at the line's end or `?>`. */
function lineCommentEnd(source, from) {
	lineCommentStop.lastIndex = from + 1;
	if (!lineCommentStop.test(source)) return source.length;
	const end = lineCommentStop.lastIndex;
	return source.charCodeAt(end - 1) === 62 ? end - 2 : end - 1;
}
function blockCommentEnd(source, from) {
	const close = source.indexOf("*/", from + 2);
	return close < 0 ? source.length : close + 2;
}
/** The closing quote of a string whose content starts at `from`, without interpolation; past the source without one. */
function quotedEnd(source, from, quote) {
	const first = source.indexOf(String.fromCharCode(quote), from);
	if (first >= 0 && source.charCodeAt(first - 1) !== 92) return first;
	let at = from;
	while (at < source.length) {
		const unit = source.charCodeAt(at);
		if (unit === quote) break;
		at += unit === 92 ? 2 : 1;
	}
	return at;
}
/** After blanks and comments. */
function skipGap(source, from) {
	for (let at = from; at < source.length;) {
		const unit = source.charCodeAt(at);
		if (unit === 32 || unit >= 9 && unit <= 13) at++;
		else if (unit === 47 && source.charCodeAt(at + 1) === 42) at = blockCommentEnd(source, at);
		else if (isLineComment(source, unit, at)) at = lineCommentEnd(source, at);
		else return at;
	}
	return source.length;
}
function isLineComment(source, unit, at) {
	const next = source.charCodeAt(at + 1);
	return unit === 47 ? next === 47 : unit === 35 && next !== 91;
}
/** After the `]` that closes the `#[` at `from`; undefined without one. */
function attributeEnd(source, from) {
	let depth = 0;
	for (let at = from + 1; at < source.length; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 91) depth++;
		else if (unit === 93 && --depth === 0) return at + 1;
		else if (unit === 39 || unit === 34) at = quotedEnd(source, at + 1, unit);
		else if (unit === 47 || unit === 35) at = Math.max(at, skipGap(source, at) - 1);
	}
}
const heredocHead = /<<<[ \t]*(?:'([a-z_\x80-\xff][\w\x80-\xff]*)'|("?)([a-z_\x80-\xff][\w\x80-\xff]*)\2)(?=[\r\n])/iy;
/** A heredoc or nowdoc that starts at `at`. */
function heredocAt(source, at) {
	heredocHead.lastIndex = at;
	const head = heredocHead.exec(source);
	if (!head) return void 0;
	const body = heredocHead.lastIndex;
	return {
		body,
		end: heredocEnd(source, body, head[1] ?? head[3] ?? ""),
		raw: head[1] !== void 0
	};
}
/** After the label that closes a heredoc whose head ends at `from`; the source's length without one. */
function heredocEnd(source, from, label) {
	for (let at = lineEndFrom(source, from); at < source.length; at = lineEndFrom(source, at)) {
		at++;
		while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++;
		const end = at + label.length;
		if (source.startsWith(label, at) && !(end < source.length && isLabelUnit(source.charCodeAt(end)))) return end;
	}
	return source.length;
}
function lineEndFrom(source, from) {
	let at = from;
	while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
	return at;
}
/** `[0-9A-Z_a-z]` or a byte past ASCII. */
function isLabelUnit(unit) {
	return unit > 96 && unit < 123 || unit > 64 && unit < 91 || unit > 47 && unit < 58 || unit === 95 || unit > 127;
}
/** Of `<?=`, or `<?php` before white space or the end; `short`: of `<?` too. 0 for no tag. */
function tagLength(source, at, short = false) {
	if (source.charCodeAt(at + 2) === 61) return 3;
	const other = short ? 2 : 0;
	if (source.slice(at + 2, at + 5).toLowerCase() !== "php") return other;
	const unit = source.charCodeAt(at + 5);
	return at + 5 >= source.length || unit === 32 || unit === 9 || unit === 10 || unit === 13 ? 5 : other;
}
const longTag = /<\?php(?:\s|$)/i;
const anyTag = /<\?(?!=)/g;
const shortTag = /<\?(?=[\s/#$}(]|\w+\s*[(:]|(?:include|require|if|else|end|for|while|switch|echo|print|function|class|return|define|global)\w*\b)/y;
/**
* Short tags are off in the php.ini files that PHP comes with, and on without one: a file is taken to be written for them
* when it opens with nothing else and each of its tags looks like code (`<?xml` does not). Decision 13.
*/
function isOfShortTags(source) {
	if (!source.includes("<?") || longTag.test(source)) return false;
	let any = false;
	for (const { index } of source.matchAll(anyTag)) {
		shortTag.lastIndex = index;
		if (!shortTag.test(source)) return false;
		any = true;
	}
	return any;
}
/** After `->`, `?->`, `::` or inside a qualified name a keyword is a name. */
function isMemberName(source, start) {
	let at = start - 1;
	if (source.charCodeAt(at) === 92) return true;
	while (at > 0 && source.charCodeAt(at) <= 32) at--;
	const unit = source.charCodeAt(at);
	const before = source.charCodeAt(at - 1);
	return unit === 62 && before === 45 || unit === 58 && before === 58;
}
const phpName = /\.(?:php\d?|phtml|inc|module|install|theme)$/i;
/** A string's content ends like the name of a PHP file. */
function endsLikePhp(source, from, to) {
	const stop = Math.max(from, to - 8);
	for (let at = to - 1; at >= stop; at--) if (source.charCodeAt(at) === 46) return phpName.test(source.slice(at, to));
	return false;
}

//#endregion
//#region src/php/text/utf8.ts
const leads = [
	[
		194,
		223,
		2,
		128,
		191
	],
	[
		224,
		224,
		3,
		160,
		191
	],
	[
		225,
		236,
		3,
		128,
		191
	],
	[
		237,
		237,
		3,
		128,
		159
	],
	[
		238,
		239,
		3,
		128,
		191
	],
	[
		240,
		240,
		4,
		144,
		191
	],
	[
		241,
		243,
		4,
		128,
		191
	],
	[
		244,
		244,
		4,
		128,
		143
	]
];
/** Bytes of the well-formed UTF-8 sequence at `at` of bytes as latin1 (Unicode, table 3-7); 1 where there is none. */
function sequenceLength(source, at) {
	const unit = source.charCodeAt(at);
	const lead = leads.find(([first, last]) => unit >= first && unit <= last);
	if (!lead) return 1;
	const [, , length, low, high] = lead;
	const second = source.charCodeAt(at + 1);
	if (!(second >= low && second <= high)) return 1;
	for (let next = 2; next < length; next++) {
		const follow = source.charCodeAt(at + next);
		if (!(follow >= 128 && follow <= 191)) return 1;
	}
	return length;
}
/**
* What `decodeName` makes of the bytes (as latin1), without an exception for each byte that is not UTF-8: sources in
* latin1 are full of them. Units above a byte stand for themselves.
*/
function decodeBytes(bytes) {
	if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const unit = bytes.charCodeAt(at);
		const length = unit < 128 ? 1 : sequenceLength(bytes, at);
		if (length > 1) text += String.fromCodePoint(codePointAt(bytes, at, length));
		else text += String.fromCharCode(unit >= 128 && unit <= 255 ? 56320 + unit : unit);
		at += length;
	}
	return text;
}
function codePointAt(bytes, at, length) {
	let point = bytes.charCodeAt(at) & 127 >> length;
	for (let next = 1; next < length; next++) point = point << 6 | bytes.charCodeAt(at + next) & 63;
	return point;
}

//#endregion
//#region src/php/text/php-string.ts
const simpleEscapes = {
	"\\": "\\",
	$: "$",
	n: "\n",
	r: "\r",
	t: "	",
	f: "\f",
	v: "\v",
	e: "\x1B"
};
/** The value of the bytes (as latin1) between two single quotes. */
function singleQuotedValue(raw) {
	return decodeBytes(raw.includes("\\") ? raw.replace(/\\([\\'])/g, "$1") : raw);
}
const escapeSequence = /\\(?:u\{([0-9a-f]+)\}|x([0-9a-f]{1,2})|([0-7]{1,3})|([\s\S]))/gi;
/** The value of literal text in a double-quoted string, a heredoc (`quote` empty) or between backticks. */
function doubleQuotedValue(raw, quote) {
	return decodeBytes(doubleQuotedBytes(raw, quote));
}
/** The same as bytes (as latin1). */
function doubleQuotedBytes(raw, quote) {
	if (!raw.includes("\\")) return raw;
	return raw.replace(escapeSequence, (whole, point, hex, octal, other) => unescaped(whole, point, hex, octal, other, quote));
}
function unescaped(whole, point, hex, octal, other, quote) {
	if (point !== void 0) return whole.startsWith("\\u") ? codePointBytes(Number.parseInt(point, 16)) : whole;
	if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
	if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
	if (other === quote) return other;
	return simpleEscapes[other] ?? whole;
}
function codePointBytes(point) {
	return point > 1114111 ? "" : Buffer.from(String.fromCodePoint(point)).toString("latin1");
}

//#endregion
//#region src/php/reader/labels.ts
/** `[A-Za-z_]` or a byte past ASCII. */
function isLabelStart(unit) {
	return unit > 96 && unit < 123 || unit > 64 && unit < 91 || unit === 95 || unit > 127;
}
/** `0` to `9`. */
function isDigit(unit) {
	return unit > 47 && unit < 58;
}
/** After the label that starts at `from`. */
function labelEnd(source, from) {
	let at = from;
	for (let unit = source.charCodeAt(at); isLabelStart(unit) || isDigit(unit); unit = source.charCodeAt(at)) at++;
	return at;
}
/** After the labels that are joined by `\`, the first of which stands at `from`. A last `\` before a `{` belongs to them. */
function nameEnd(source, from) {
	let at = from;
	while (source.charCodeAt(at) === 92 && isLabelStart(source.charCodeAt(at + 1))) at = labelEnd(source, at + 1);
	return source.charCodeAt(at) === 92 && source.charCodeAt(at + 1) === 123 ? at + 1 : at;
}

//#endregion
//#region src/php/reader/strings.ts
/** A `"` or backtick string with something in it. */
function readTemplate(tokens) {
	const { at } = tokens;
	const quote = tokens.source.charCodeAt(at);
	const text = {
		type: quote === 34 ? "string" : "shell",
		end: -1,
		quote,
		indentation: 0
	};
	const value = readParts(tokens, at + 1, text);
	const end = tokens.end + 1;
	tokens.resume(end);
	return {
		kind: "encapsed",
		at,
		end,
		value,
		type: text.type
	};
}
function readHeredoc(tokens) {
	const { source, at } = tokens;
	const heredoc = heredocAt(source, at);
	if (!heredoc) throw new NotRead("heredoc");
	const { body, end, raw } = heredoc;
	const from = afterLineEnd(source, body);
	const lastLine = lineStartBefore(source, end);
	const { 1: blanks = "", 2: label } = /^([ \t]*)(.*)$/.exec(source.slice(lastLine, end)) ?? [];
	const indentation = blanks.length;
	const text = {
		type: "heredoc",
		end: Math.max(from, beforeLineEnd(source, lastLine)),
		quote: -1,
		indentation
	};
	if (label === void 0 || !source.slice(at, body).includes(label) || lastLine <= at) throw new NotRead("heredoc");
	const value = raw ? [] : readParts(tokens, from, text);
	tokens.resume(end);
	if (!raw) return {
		kind: "encapsed",
		at,
		end,
		value,
		type: "heredoc"
	};
	return {
		kind: "nowdoc",
		at,
		end,
		value: withoutIndentation(source.slice(from, text.end), indentation, true),
		raw: source.slice(at, end)
	};
}
function afterLineEnd(source, at) {
	return source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}
function beforeLineEnd(source, lineStart) {
	return source.charCodeAt(lineStart - 1) === 10 && source.charCodeAt(lineStart - 2) === 13 ? lineStart - 2 : lineStart - 1;
}
function lineStartBefore(source, end) {
	let at = end;
	while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at--;
	return at;
}
function withoutIndentation(text, indentation, atLineStart) {
	if (indentation === 0) return text;
	const [first = "", ...lines] = text.split(/(?<=[\r\n])/);
	const inner = (atLineStart ? [first, ...lines] : lines).map((line) => line.slice(blanksAt(line, indentation))).join("");
	return atLineStart ? inner : first + inner;
}
function blanksAt(line, most) {
	let at = 0;
	while (at < most && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9)) at++;
	return at;
}
/** The parts from `from` to the text's end, where `tokens.end` stands afterwards. */
function readParts(tokens, from, text) {
	const { source } = tokens;
	const parts = [];
	let start = from;
	let at = from;
	const flush = (to) => {
		if (to > start) parts.push(part(textNode(source.slice(start, to), text, start === from), start, to));
	};
	while (!ends(source, at, text)) {
		const length = opening(source, at);
		if (length === 0) {
			at += source.charCodeAt(at) === 92 ? 2 : 1;
			continue;
		}
		flush(at);
		const inner = readInner(tokens, at, length);
		parts.push(part(inner, at, tokens.end));
		at = tokens.end;
		start = at;
	}
	const stop = text.end < 0 ? at : text.end;
	flush(stop);
	tokens.end = stop;
	return parts;
}
function ends(source, at, text) {
	if (at >= source.length) throw new NotRead("string");
	return text.end < 0 ? source.charCodeAt(at) === text.quote : at >= text.end;
}
function part(expression, at, end) {
	return {
		kind: "encapsedpart",
		at,
		end,
		expression
	};
}
function textNode(raw, { type, indentation }, first) {
	if (type !== "heredoc") return {
		kind: "string",
		at: 0,
		end: 0,
		raw
	};
	return {
		kind: "string",
		at: 0,
		end: 0,
		raw,
		value: doubleQuotedBytes(withoutIndentation(raw, indentation, first), "")
	};
}
/** Of what begins an interpolation: 1 for `$name` and `{$`, 2 for `${`; 0 for none. */
function opening(source, at) {
	const unit = source.charCodeAt(at);
	const next = source.charCodeAt(at + 1);
	if (unit === 36) return isLabelStart(next) ? 1 : next === 123 ? 2 : 0;
	return unit === 123 && next === 36 ? 1 : 0;
}
/** Leaves `tokens.end` behind what it read. */
function readInner(tokens, at, length) {
	const { source } = tokens;
	if (source.charCodeAt(at) === 36 && length === 1) return simple(tokens, at);
	tokens.resume(at + length);
	const node = length === 1 ? tokens.grammar.expression(tokens) : braced(tokens);
	if (tokens.token !== "}") throw new NotRead("}");
	return node;
}
/** `${name}`, `${name[…]}` or `${expression}`. */
function braced(tokens) {
	const { at, end, word, text } = tokens;
	const next = tokens.source.charCodeAt(end);
	if (!word || next !== 125 && next !== 91) return {
		kind: "variable",
		at,
		end,
		name: tokens.grammar.expression(tokens)
	};
	const variable = {
		kind: "variable",
		at,
		end,
		name: text
	};
	tokens.next();
	if (!tokens.accept("[")) return variable;
	const offset = tokens.grammar.expression(tokens);
	tokens.expect("]");
	return {
		kind: "offsetlookup",
		at,
		end: tokens.before,
		what: variable,
		offset
	};
}
/** `$name`, `$name[key]` or `$name->name`. */
function simple(tokens, at) {
	const { source } = tokens;
	const end = labelEnd(source, at + 1);
	tokens.end = end;
	const variable = {
		kind: "variable",
		at,
		end,
		name: source.slice(at + 1, end)
	};
	if (source.charCodeAt(end) === 91) return element(tokens, variable, end + 1);
	const nullsafe = source.startsWith("?->", end);
	if (!nullsafe && !source.startsWith("->", end)) return variable;
	const from = end + (nullsafe ? 3 : 2);
	if (!isLabelStart(source.charCodeAt(from))) return variable;
	tokens.end = labelEnd(source, from);
	const offset = {
		kind: "identifier",
		at: from,
		end: tokens.end,
		name: source.slice(from, tokens.end)
	};
	return {
		kind: `${nullsafe ? "nullsafe" : ""}propertylookup`,
		at,
		end: tokens.end,
		what: variable,
		offset
	};
}
const KEY = /(-?\d[\da-fx_]*)|\$([a-z_\x80-\xff][\w\x80-\xff]*)|([a-z_\x80-\xff][\w\x80-\xff]*)/iy;
function element(tokens, what, from) {
	const { source } = tokens;
	KEY.lastIndex = from;
	const [text, number, variable, label] = KEY.exec(source) ?? [];
	if (text === void 0 || source.charCodeAt(from + text.length) !== 93) throw new NotRead("offset");
	const end = from + text.length;
	tokens.end = end + 1;
	const at = startOf(what);
	const offset = number !== void 0 ? {
		kind: "number",
		at: from,
		end,
		value: number
	} : variable !== void 0 ? {
		kind: "variable",
		at: from,
		end,
		name: variable
	} : {
		kind: "identifier",
		at: from,
		end,
		name: label ?? ""
	};
	return {
		kind: "offsetlookup",
		at,
		end: end + 1,
		what,
		offset
	};
}

//#endregion
//#region src/php/reader/operands.ts
const PRINT = levelOf("PRINT");
const NOT = levelOf("NOT");
const UNARY = levelOf("UNARY");
const POWER = levelOf("**");
/** See Grammar.operand. */
function readOperand(tokens) {
	const reading = readings$1[tokens.token];
	if (!reading) throw new NotRead(tokens.token);
	return reading(tokens);
}
const readings$1 = {
	Variable: (tokens) => readAssignable(tokens, readChain(tokens, readVariable(tokens))),
	$: (tokens) => readAssignable(tokens, readChain(tokens, readVariable(tokens))),
	Label: (tokens) => readAssignable(tokens, readChain(tokens, readConstant(tokens))),
	Name: (tokens) => readAssignable(tokens, readChain(tokens, readConstant(tokens))),
	static: readStatic,
	String: (tokens) => readChain(tokens, readString(tokens)),
	Template: (tokens) => readChain(tokens, readTemplate(tokens)),
	Heredoc: (tokens) => readChain(tokens, readHeredoc(tokens)),
	Number: readNumber,
	Magic: (tokens) => readChain(tokens, readMagic(tokens)),
	array: (tokens) => readChain(tokens, readArray(tokens)),
	"[": readShortArray,
	list: readList,
	"(": readParenthesized,
	"!": (tokens) => readUnary(tokens, NOT),
	"-": (tokens) => readUnary(tokens, UNARY),
	"+": (tokens) => readUnary(tokens, UNARY),
	"~": (tokens) => readUnary(tokens, UNARY),
	"@": (tokens) => readPrefixed(tokens, "silent", "expr", UNARY),
	"++": (tokens) => readStep(tokens, "+"),
	"--": (tokens) => readStep(tokens, "-"),
	Cast: readCast,
	new: (tokens) => readChain(tokens, readNew(tokens, readClass)),
	clone: (tokens) => readPrefixed(tokens, "clone", "what", POWER + 1),
	print: (tokens) => readPrefixed(tokens, "print", "expression", PRINT),
	throw: (tokens) => readPrefixed(tokens, "throw", "what", 1),
	include: (tokens) => readInclude(tokens, false, false),
	include_once: (tokens) => readInclude(tokens, false, true),
	require: (tokens) => readInclude(tokens, true, false),
	require_once: (tokens) => readInclude(tokens, true, true),
	isset: readIsset,
	empty: (tokens) => readWrapped(tokens, "empty", "expression"),
	eval: (tokens) => readWrapped(tokens, "eval", "source"),
	exit: readExit,
	die: readExit,
	yield: readYield,
	match: readMatch,
	function: (tokens) => readChain(tokens, tokens.grammar.closure(tokens, false)),
	fn: (tokens) => tokens.grammar.closure(tokens, false)
};
function readStatic(tokens) {
	const { at, end, text } = tokens;
	tokens.next();
	if (tokens.token === "function") return readChain(tokens, tokens.grammar.closure(tokens, true));
	if (tokens.token === "fn") return tokens.grammar.closure(tokens, true);
	if (tokens.token !== "::") throw new NotRead("static");
	return readAssignable(tokens, readChain(tokens, {
		kind: "staticreference",
		at,
		end,
		raw: text
	}));
}
function readShortArray(tokens) {
	const array = readArray(tokens);
	if (tokens.token !== "=") return readChain(tokens, array);
	return readAssignable(tokens, {
		...array,
		kind: "list"
	});
}
function readList(tokens) {
	const { at } = tokens;
	tokens.next();
	tokens.expect("(");
	const items = readItems(tokens, ")");
	tokens.expect(")");
	const list = {
		kind: "list",
		at,
		end: tokens.before,
		items
	};
	return tokens.token === "=" ? readAssignable(tokens, list) : list;
}
function readParenthesized(tokens) {
	tokens.next();
	const inner = tokens.grammar.expression(tokens);
	tokens.expect(")");
	const called = tokens.token === "(" ? {
		...inner,
		parenthesizedExpression: true
	} : inner;
	const chained = readChain(tokens, called);
	return chained === called ? inner : readAssignable(tokens, chained);
}

//#endregion
//#region src/php/reader/expressions.ts
const TERNARY = levelOf("?");
/** See Grammar.expression. */
function readExpression(tokens, least = 1) {
	tokens.enter();
	let left = readOperand(tokens);
	while (true) {
		const operator = tokens.token;
		const level = precedence.get(operator);
		if (level === void 0 || level < least) break;
		if (operator === "?") left = readTernary(tokens, left);
		else if (operator === "instanceof") left = readInstanceof(tokens, left);
		else left = readBinary(tokens, left, operator, level);
	}
	tokens.leave();
	return left;
}
function readBinary(tokens, left, operator, level) {
	tokens.next();
	const right = readExpression(tokens, operator === "**" || operator === "??" ? level : level + 1);
	const type = operator === "<>" ? "!=" : operator;
	return {
		kind: "bin",
		at: startOf(left),
		end: tokens.before,
		type,
		left,
		right
	};
}
function readTernary(tokens, test) {
	tokens.next();
	const trueExpr = tokens.token === ":" ? null : readExpression(tokens);
	tokens.expect(":");
	const falseExpr = readExpression(tokens, TERNARY + 1);
	return {
		kind: "retif",
		at: startOf(test),
		end: tokens.before,
		test,
		trueExpr,
		falseExpr
	};
}
function readInstanceof(tokens, left) {
	tokens.next();
	const right = readClass(tokens);
	return {
		kind: "bin",
		at: startOf(left),
		end: tokens.before,
		type: "instanceof",
		left,
		right
	};
}

//#endregion
//#region src/php/reader/loops.ts
function readWhile(tokens) {
	const { at } = tokens;
	tokens.expect("while");
	const test = readTest(tokens);
	const body = readBody(tokens, "endwhile");
	return {
		kind: "while",
		at,
		end: tokens.before,
		test,
		body
	};
}
function readDo(tokens) {
	const { at } = tokens;
	tokens.expect("do");
	const body = readBody(tokens, "");
	tokens.expect("while");
	const test = readTest(tokens);
	tokens.expect(";");
	return {
		kind: "do",
		at,
		end: tokens.before,
		test,
		body
	};
}
/** `(…)` */
function readTest(tokens) {
	tokens.expect("(");
	const test = tokens.grammar.expression(tokens);
	tokens.expect(")");
	return test;
}
function readFor(tokens) {
	const { at } = tokens;
	tokens.expect("for");
	tokens.expect("(");
	const init = readExpressions(tokens, ";");
	const test = readExpressions(tokens, ";");
	const increment = readExpressions(tokens, ")");
	const body = readBody(tokens, "endfor");
	return {
		kind: "for",
		at,
		end: tokens.before,
		init,
		test,
		increment,
		body
	};
}
function readExpressions(tokens, close) {
	const expressions = [];
	while (tokens.token !== close) {
		expressions.push(tokens.grammar.expression(tokens));
		if (!tokens.accept(",")) break;
	}
	tokens.expect(close);
	return expressions;
}
function readForeach(tokens) {
	const { at } = tokens;
	tokens.expect("foreach");
	tokens.expect("(");
	const source = tokens.grammar.expression(tokens);
	tokens.expect("as");
	let key = null;
	let value = readTarget(tokens);
	if (tokens.accept("=>")) {
		key = value;
		value = readTarget(tokens);
	}
	tokens.expect(")");
	const body = readBody(tokens, "endforeach");
	return {
		kind: "foreach",
		at,
		end: tokens.before,
		source,
		key,
		value,
		body
	};
}
function readTarget(tokens) {
	const { at, token } = tokens;
	if (token === "[" || token === "list") {
		tokens.next();
		if (token === "list") tokens.expect("(");
		const close = token === "[" ? "]" : ")";
		const items = readItems(tokens, close);
		tokens.expect(close);
		return {
			kind: "list",
			at,
			end: tokens.before,
			items
		};
	}
	if (!tokens.accept("&")) return tokens.grammar.expression(tokens);
	return {
		...tokens.grammar.expression(tokens),
		at,
		byref: true
	};
}
/** One statement, or several after `:` up to `closing`. Null for an empty one. */
function readBody(tokens, closing) {
	if (tokens.token !== ":") return tokens.grammar.statement(tokens);
	const { at } = tokens;
	tokens.next();
	const children = tokens.grammar.statements(tokens, closing);
	tokens.next();
	tokens.endStatement();
	return {
		kind: "block",
		at,
		end: tokens.before,
		children
	};
}

//#endregion
//#region src/php/reader/branches.ts
/** A chain of `elseif` and `else if` can be long: a loop. */
function readIf(tokens) {
	const branches = [];
	let alternate = null;
	for (let more = true; more;) {
		const { at } = tokens;
		tokens.next();
		const test = readTest(tokens);
		if (tokens.token === ":") {
			alternate = readShortIf(tokens, at, test);
			break;
		}
		branches.push({
			at,
			test,
			body: tokens.grammar.statement(tokens)
		});
		const isElse = tokens.accept("else");
		more = tokens.token === (isElse ? "if" : "elseif");
		if (isElse && !more) alternate = tokens.grammar.statement(tokens);
	}
	const end = tokens.before;
	for (const branch of branches.toReversed()) alternate = {
		kind: "if",
		...branch,
		end,
		alternate
	};
	if (!alternate) throw new NotRead("if");
	return alternate;
}
/** `if (…): … endif;` */
function readShortIf(tokens, at, test) {
	const { body, alternate } = readShortBranch(tokens);
	tokens.expect("endif");
	tokens.endStatement();
	return {
		kind: "if",
		at,
		end: tokens.before,
		test,
		body,
		alternate
	};
}
/** From `:`. The block of a branch reaches to the end of the whole, as php-parser has it. */
function readShortBranch(tokens) {
	const { at } = tokens;
	tokens.expect(":");
	const children = tokens.grammar.statements(tokens, "endif", "elseif", "else");
	const alternate = readShortAlternate(tokens);
	return {
		body: {
			kind: "block",
			at,
			end: tokens.before,
			children
		},
		alternate
	};
}
function readShortAlternate(tokens) {
	const { at } = tokens;
	if (tokens.accept("elseif")) {
		const test = readTest(tokens);
		const branch = readShortBranch(tokens);
		return {
			kind: "if",
			at,
			end: tokens.before,
			test,
			...branch
		};
	}
	return tokens.accept("else") ? readShortBranch(tokens).body : null;
}
function readSwitch(tokens) {
	const { at } = tokens;
	tokens.next();
	const test = readTest(tokens);
	const { at: start, token } = tokens;
	const close = token === "{" ? "}" : "endswitch";
	tokens.expect(token === "{" ? "{" : ":");
	tokens.accept(";");
	const children = [];
	while (tokens.token !== close) children.push(readCase(tokens, close));
	tokens.next();
	if (close !== "}") tokens.endStatement();
	const body = {
		kind: "block",
		at: start,
		end: tokens.before,
		children
	};
	return {
		kind: "switch",
		at,
		end: tokens.before,
		test,
		body
	};
}
function readCase(tokens, close) {
	const { at } = tokens;
	let test = null;
	if (tokens.accept("case")) test = tokens.grammar.expression(tokens);
	else tokens.expect("default");
	tokens.expect(tokens.token === ";" ? ";" : ":");
	const { at: start } = tokens;
	const children = tokens.grammar.statements(tokens, close, "case", "default");
	const body = {
		kind: "block",
		at: start,
		end: tokens.before,
		children
	};
	return {
		kind: "case",
		at,
		end: tokens.before,
		test,
		body
	};
}
function readTry(tokens) {
	const { at } = tokens;
	tokens.next();
	const body = tokens.grammar.block(tokens);
	const catches = [];
	while (tokens.token === "catch") catches.push(readCatch(tokens));
	const always = tokens.accept("finally") ? tokens.grammar.block(tokens) : null;
	return {
		kind: "try",
		at,
		end: tokens.before,
		body,
		catches,
		always
	};
}
function readCatch(tokens) {
	const { at } = tokens;
	tokens.next();
	tokens.expect("(");
	const what = [];
	do
		what.push({
			kind: "name",
			at: tokens.at,
			end: tokens.end,
			name: readClassName(tokens)
		});
	while (tokens.accept("|"));
	const variable = tokens.token === "Variable" ? readVariable(tokens) : null;
	tokens.expect(")");
	const body = tokens.grammar.block(tokens);
	return {
		kind: "catch",
		at,
		end: tokens.before,
		body,
		what,
		variable
	};
}
function readClassName(tokens) {
	return tokens.take(tokens.token === "Name" ? "Name" : "Label");
}

//#endregion
//#region src/php/reader/namespaces.ts
/** `namespace A;` with all up to the next one, or `namespace A { … }`. */
function readNamespace(tokens) {
	const { at } = tokens;
	tokens.expect("namespace");
	const name = tokens.token === "{" ? "" : readPath(tokens);
	const withBrackets = tokens.token === "{";
	tokens.expect(withBrackets ? "{" : ";");
	const children = tokens.grammar.statements(tokens, ...withBrackets ? ["}"] : ["namespace", "End"]);
	if (withBrackets) tokens.next();
	return {
		kind: "namespace",
		at,
		end: tokens.before,
		name,
		children,
		withBrackets
	};
}
/** `use A\B, C as D;`, `use function A\{b, c};` and the like. */
function readUse(tokens) {
	const { at } = tokens;
	tokens.expect("use");
	const type = readUseType(tokens);
	const first = readItem(tokens, false);
	if (!tokens.accept("{")) {
		const items = [first];
		while (tokens.accept(",")) items.push(readItem(tokens, false));
		tokens.expect(";");
		return {
			kind: "usegroup",
			at,
			end: tokens.before,
			name: null,
			type,
			items
		};
	}
	const items = [];
	while (tokens.token !== "}") {
		items.push(readItem(tokens, type === null));
		if (!tokens.accept(",")) break;
	}
	tokens.expect("}");
	tokens.expect(";");
	return {
		kind: "usegroup",
		at,
		end: tokens.before,
		name: first["name"],
		type,
		items
	};
}
function readUseType(tokens) {
	if (tokens.accept("function")) return "function";
	return tokens.accept("const") ? "const" : null;
}
function readItem(tokens, typed) {
	const { at } = tokens;
	const type = typed ? readUseType(tokens) : null;
	const name = readPath(tokens);
	const alias = tokens.accept("as") ? tokens.takeWord() : null;
	return {
		kind: "useitem",
		at,
		end: tokens.before,
		name,
		alias,
		type
	};
}
/** As it is written, but for a `\` at its end. */
function readPath(tokens) {
	if (tokens.token !== "Name" && tokens.token !== "Label") throw new NotRead("name");
	const { text } = tokens;
	tokens.next();
	return text.endsWith("\\") ? text.slice(0, -1) : text;
}

//#endregion
//#region src/php/reader/plain-statements.ts
function readLeaving(tokens, kind, field) {
	const { at } = tokens;
	tokens.next();
	const value = tokens.token === ";" || tokens.token === "End" ? null : tokens.grammar.expression(tokens);
	tokens.endStatement();
	return {
		kind,
		at,
		end: tokens.before,
		[field]: value
	};
}
function readThrow(tokens) {
	const { at } = tokens;
	tokens.next();
	const what = tokens.grammar.expression(tokens);
	tokens.endStatement();
	return {
		kind: "throw",
		at,
		end: tokens.before,
		what
	};
}
function readGlobal(tokens) {
	const { at } = tokens;
	tokens.next();
	const items = [readVariable(tokens)];
	while (tokens.accept(",")) items.push(readVariable(tokens));
	tokens.endStatement();
	return {
		kind: "global",
		at,
		end: tokens.before,
		items
	};
}
/** `static $a, $b = 1;` */
function readStaticVariables(tokens) {
	const { at } = tokens;
	tokens.next();
	const variables = [readStaticVariable(tokens)];
	while (tokens.accept(",")) variables.push(readStaticVariable(tokens));
	tokens.endStatement();
	return {
		kind: "static",
		at,
		end: tokens.before,
		variables
	};
}
function readStaticVariable(tokens) {
	const { at, end } = tokens;
	const variable = {
		kind: "variable",
		at,
		end,
		name: tokens.take("Variable").slice(1)
	};
	if (!tokens.accept("=")) return variable;
	const defaultValue = tokens.grammar.expression(tokens);
	return {
		kind: "staticvariable",
		at,
		end: tokens.before,
		variable,
		defaultValue
	};
}
function readEcho(tokens) {
	const { at } = tokens;
	tokens.next();
	const expressions = [tokens.grammar.expression(tokens)];
	while (tokens.accept(",")) expressions.push(tokens.grammar.expression(tokens));
	tokens.endStatement();
	return {
		kind: "echo",
		at,
		end: tokens.before,
		expressions
	};
}
function readHtml(tokens) {
	const { at, end, text } = tokens;
	tokens.next();
	return {
		kind: "inline",
		at,
		end,
		value: text
	};
}
function readUnset(tokens) {
	const { at } = tokens;
	tokens.next();
	tokens.expect("(");
	const variables = [];
	while (tokens.token !== ")") {
		variables.push(tokens.grammar.expression(tokens));
		if (!tokens.accept(",")) break;
	}
	tokens.expect(")");
	tokens.expect(";");
	return {
		kind: "unset",
		at,
		end: tokens.before,
		variables
	};
}
function readGoto(tokens) {
	const { at } = tokens;
	tokens.next();
	const label = tokens.take("Label");
	tokens.endStatement();
	return {
		kind: "goto",
		at,
		end: tokens.before,
		label
	};
}
function readHalt(tokens) {
	const { at } = tokens;
	tokens.next();
	tokens.expect("(");
	tokens.expect(")");
	const { end } = tokens;
	if (tokens.token !== ";") throw new NotRead(";");
	tokens.stop();
	return {
		kind: "halt",
		at,
		end
	};
}

//#endregion
//#region src/php/reader/statements.ts
/** Statements until one of these tokens, which is not read. */
function readStatements(tokens, ...stops) {
	const statements = [];
	while (!stops.includes(tokens.token)) {
		const statement = readStatement(tokens);
		if (statement) statements.push(statement);
	}
	return statements;
}
/** Null for an empty one. */
function readStatement(tokens) {
	const reading = readings[tokens.token] ?? readExpressionStatement;
	tokens.enter();
	const statement = reading(tokens);
	tokens.leave();
	return statement;
}
const readings = {
	"{": readBlock,
	if: readIf,
	switch: readSwitch,
	for: readFor,
	foreach: readForeach,
	while: readWhile,
	do: readDo,
	try: readTry,
	throw: readThrow,
	return: (tokens) => readLeaving(tokens, "return", "expr"),
	break: (tokens) => readLeaving(tokens, "break", "level"),
	continue: (tokens) => readLeaving(tokens, "continue", "level"),
	global: readGlobal,
	static: (tokens) => tokens.peek() === DOLLAR$1 ? readStaticVariables(tokens) : readExpressionStatement(tokens),
	echo: readEcho,
	Html: readHtml,
	unset: readUnset,
	declare: readDeclare,
	";": (tokens) => {
		tokens.next();
		return null;
	},
	Label: readLabelled,
	goto: readGoto,
	function: (tokens) => isDeclared(tokens) ? readFunction(tokens) : readExpressionStatement(tokens),
	abstract: readClassLike,
	final: readClassLike,
	class: readClassLike,
	interface: readClassLike,
	trait: readClassLike,
	use: readUse,
	const: readConstants,
	namespace: readNamespace,
	__halt_compiler: readHalt
};
/** `{…}` */
function readBlock(tokens) {
	const { at } = tokens;
	tokens.expect("{");
	const children = readStatements(tokens, "}");
	tokens.next();
	return {
		kind: "block",
		at,
		end: tokens.before,
		children
	};
}
function readExpressionStatement(tokens) {
	const { at } = tokens;
	const expression = tokens.grammar.expression(tokens);
	tokens.endStatement();
	return {
		kind: "expressionstatement",
		at,
		end: tokens.before,
		expression
	};
}
function readDeclare(tokens) {
	const { at } = tokens;
	tokens.next();
	tokens.expect("(");
	do
		readConstant$1(tokens);
	while (tokens.accept(","));
	tokens.expect(")");
	if (tokens.token === ":") throw new NotRead("declare");
	const children = tokens.token === "{" ? readStatements(skipBrace(tokens), "}") : [];
	tokens.expect(tokens.token === "}" ? "}" : ";");
	return {
		kind: "declare",
		at,
		end: tokens.before,
		children
	};
}
function skipBrace(tokens) {
	tokens.next();
	return tokens;
}
function readConstants(tokens) {
	const { at } = tokens;
	tokens.next();
	const constants = [];
	do
		constants.push(readConstant$1(tokens));
	while (tokens.accept(","));
	tokens.endStatement();
	return {
		kind: "constantstatement",
		at,
		end: tokens.before,
		constants
	};
}
const COLON$1 = 58;
/** `name:`, an enum or readonly class, or an expression. */
function readLabelled(tokens) {
	const { at, end, text } = tokens;
	const next = tokens.peekAt();
	const unit = tokens.source.charCodeAt(next);
	if (unit === COLON$1 && tokens.source.charCodeAt(next + 1) !== COLON$1) {
		tokens.next();
		tokens.next();
		return {
			kind: "label",
			at,
			end,
			name: text
		};
	}
	const lower = text.length === 4 || text.length === 8 ? text.toLowerCase() : "";
	if ((lower === "enum" || lower === "readonly") && isLabelStart(unit)) return readClassLike(tokens);
	return readExpressionStatement(tokens);
}
const DOLLAR$1 = 36;
const AMPERSAND = 38;
function isDeclared(tokens) {
	const at = tokens.peekAt();
	const { source } = tokens;
	return isLabelStart(source.charCodeAt(source.charCodeAt(at) === AMPERSAND ? skipGap(source, at + 1) : at));
}

//#endregion
//#region src/php/reader/tokens.ts
const HASH = 35;
const SEMICOLON$1 = 59;
const BRACE = 123;
/** Far below what the stack holds: what needs it up is not caught everywhere (V8 ends the process inside a RegExp). */
const MAX_NESTING = 600;
const NO_SKIPS = /* @__PURE__ */ new Map();
/**
* The tokens of a PHP source (bytes as latin1), one at a time. `token` is an operator or a keyword in lower case as it is
* written, or one of `Label`, `Name` (with a `\`), `Variable`, `String`, `Template` and `Heredoc` (with interpolation,
* read on by the parser), `Number`, `Magic`, `Cast`, `Html` and `End`. `?>` is a `;`.
*/
var Tokens = class {
	source;
	grammar;
	shortTags;
	skips;
	token = "";
	/** Of the token's first byte, and the one after its last. */
	at = 0;
	end = 0;
	/** The end of the token before; a `?>` does not count. */
	before = 0;
	/** A label or a keyword: what may name a member. */
	word = false;
	closing = true;
	nesting = 0;
	inHtml = true;
	constructor(source, grammar, options) {
		this.source = source;
		this.shortTags = options.shortTags;
		this.skips = options.skips ?? NO_SKIPS;
		this.grammar = grammar;
		this.next();
	}
	get text() {
		return this.source.slice(this.at, this.end);
	}
	/** Reads the next token. */
	next() {
		if (!this.closing) this.before = this.end;
		this.closing = false;
		this.word = false;
		if (this.inHtml) this.html();
		else this.code();
	}
	/** Goes one level deeper, until `leave`. Throws RangeError where there are too many. */
	enter() {
		if (++this.nesting > MAX_NESTING) throw new RangeError("nested too deeply");
	}
	leave() {
		this.nesting--;
	}
	/** Goes on reading from `offset`, as if the last token had ended there. */
	resume(offset) {
		this.end = offset;
		this.next();
	}
	/** Goes past a token that must be there. */
	expect(token) {
		if (this.token !== token) throw new NotRead(token);
		this.next();
	}
	/** Goes past the token if it is there. */
	accept(token) {
		if (this.token !== token) return false;
		this.next();
		return true;
	}
	/** Goes past the end of a statement: a `;`, or that of the file. */
	endStatement() {
		if (this.token !== "End") this.expect(";");
	}
	/** The text of a token of this kind, which must be there. */
	take(token) {
		const text = this.text;
		this.expect(token);
		return text;
	}
	/** The text of a label or keyword, which must be there. */
	takeWord() {
		if (!this.word) throw new NotRead("word");
		const text = this.text;
		this.next();
		return text;
	}
	/** The unit after the token, blanks and comments left out. */
	peek() {
		return this.source.charCodeAt(this.peekAt());
	}
	/** Where the token after this one starts. */
	peekAt() {
		return this.gapEnd(this.end);
	}
	/** After blanks, comments and attributes that are skipped. */
	gapEnd(from) {
		let at = skipGap(this.source, from);
		for (let to = this.skipFrom(HASH, at); to !== void 0; to = this.skipFrom(HASH, at)) at = skipGap(this.source, to);
		return at;
	}
	/** Where what is skipped ends, if it begins at `at` with `unit`. */
	skipFrom(unit, at) {
		return at < this.source.length && this.source.charCodeAt(at) === unit ? this.skips.get(at) : void 0;
	}
	/** Nothing is read any more. */
	stop() {
		this.token = "End";
		this.at = this.source.length;
		this.end = this.at;
	}
	html() {
		const { source } = this;
		const from = this.end;
		let tag = source.indexOf("<?", from);
		while (tag >= 0 && tagLength(source, tag, this.shortTags) === 0) tag = source.indexOf("<?", tag + 2);
		if (tag !== from) {
			this.at = from;
			this.end = tag < 0 ? source.length : tag;
			this.token = this.at === this.end ? "End" : "Html";
			return;
		}
		const length = tagLength(source, tag, this.shortTags);
		this.inHtml = false;
		this.end = tag + length;
		if (length === 3) this.set("echo", tag, tag + 3);
		else this.code();
	}
	set(token, at, end) {
		this.token = token;
		this.at = at;
		this.end = end;
	}
	code() {
		const { source } = this;
		let at = this.end;
		let unit = unitAt(source, at);
		while (unit === 32 || unit === 10 || unit === 13 || unit === 9) unit = unitAt(source, ++at);
		if (unit === 47 || unit === 35) {
			at = this.gapEnd(at);
			unit = unitAt(source, at);
		}
		if (isLabelStart(unit)) this.label(at);
		else if (unit === 36 && isLabelStart(source.charCodeAt(at + 1))) this.set("Variable", at, labelEnd(source, at + 1));
		else if (unit === 39) this.set("String", at, this.closed(closesPlainly(source, at + 1, 39)));
		else if (unit === 34) this.doubleQuoted(at);
		else if (unit === SEMICOLON$1) this.set(";", at, at + 1);
		else if (isDigit(unit) || unit === 46 && isDigit(source.charCodeAt(at + 1))) this.set("Number", at, numberEnd(source, at));
		else this.punctuation(unit, at);
	}
	punctuation(unit, at) {
		const { source } = this;
		if (at >= source.length) this.set("End", at, at);
		else if (unit === 63 && source.charCodeAt(at + 1) === 62) this.closingTag(at);
		else if (unit === 40) this.parenthesis(at);
		else if (unit === 92 && isLabelStart(source.charCodeAt(at + 1))) this.set("Name", at, nameEnd(source, at));
		else if (unit === 60 && source.startsWith("<<<", at) && heredocAt(source, at)) this.set("Heredoc", at, at);
		else if (unit === 96) this.set("Template", at, at);
		else if (unit === BRACE) this.set("{", at, this.skips.get(at) ?? at + 1);
		else {
			const operator = operatorAt(source, unit, at);
			if (operator === void 0) throw new NotRead("operator");
			this.set(operator, at, at + operator.length);
		}
	}
	closed(close) {
		if (close < 0) throw new NotRead("string");
		return close + 1;
	}
	doubleQuoted(at) {
		const close = closesPlainly(this.source, at + 1, 34);
		if (close < 0) this.set("Template", at, at);
		else this.set("String", at, close + 1);
	}
	closingTag(at) {
		const { source } = this;
		const lineEnd = source.charCodeAt(at + 2);
		const width = lineEnd === 13 && source.charCodeAt(at + 3) === 10 ? 2 : lineEnd === 10 || lineEnd === 13 ? 1 : 0;
		this.set(";", at, at + 2 + width);
		this.closing = true;
		this.inHtml = true;
	}
	parenthesis(at) {
		const end = castHere(this.source, at);
		if (end > 0) this.set("Cast", at, end);
		else this.set("(", at, at + 1);
	}
	label(at) {
		const { source } = this;
		const end = labelEnd(source, at);
		const after = source.charCodeAt(end + 1);
		if (source.charCodeAt(end) === 92 && (isLabelStart(after) || after === 123)) {
			this.set("Name", at, nameEnd(source, end));
			return;
		}
		const quote = source.charCodeAt(end);
		if ((quote === 39 || quote === 34) && end === at + 1 && (source.charCodeAt(at) | 32) === 98) throw new NotRead("b\"\"");
		this.word = true;
		this.set(wordToken(source, at, end), at, end);
	}
};
/** -1 at the end: V8 takes back what it compiled when it is asked for more, and does not do so well again. */
function unitAt(source, at) {
	return at < source.length ? source.charCodeAt(at) : -1;
}

//#endregion
//#region src/php/reader/read-php.ts
const grammar = {
	expression: readExpression,
	operand: readOperand,
	statement: readStatement,
	statements: readStatements,
	block: readBlock,
	closure: readClosure,
	anonymousClass: readAnonymousClass
};
/**
* The statements of a PHP source (bytes as latin1), in nodes like those of php-parser but with fewer fields, several times
* faster. Undefined where the source is not what it can read, be it wrong or only unusual: php-parser has the last word.
* `shortTags`: `<?` opens PHP. Throws RangeError where the source is nested too deeply to be read.
*/
function readPhp(source, shortTags = false, skips) {
	try {
		return readStatements(new Tokens(source, grammar, {
			shortTags,
			skips
		}), "End");
	} catch (error) {
		if (error instanceof NotRead) return void 0;
		throw error;
	}
}

//#endregion
//#region src/php/parse/parser-repairs.ts
/**
* Makes one instance of php-parser 3.7.0 faster, and right where it is wrong, without changing what else it reads:
* - labels, strings, blanks and HTML are read by offsets and not character by character (skimmed sources are mostly
*   blanks); lines and columns are no longer counted, offsets are;
* - `f(include "$dir/x.php")`: to find out whether an argument is named it reads a token ahead and does not put the
*   lexer's state back; looking at the next character is enough;
* - nodes carry offsets only, and no comments.
*/
function repairParser({ lexer, parser, ast }) {
	readByOffsets(lexer);
	readStringsByOffsets(lexer);
	lookAheadForNames(lexer, parser);
	buildPlainNodes(lexer, ast);
}
function readByOffsets(lexer) {
	const input = () => lexer._input;
	const advance = (to) => {
		lexer.yytext += input().substring(lexer.offset, to);
		lexer.offset = to;
	};
	lexer.T_WHITESPACE = () => {
		let at = lexer.offset;
		while (at < lexer.size && isBlank$1(input().charCodeAt(at))) at++;
		lexer.offset = at;
		return lexer.tok["T_WHITESPACE"];
	};
	lexer.consume_LABEL = () => {
		let at = lexer.offset;
		while (at < lexer.size && isLabel$1(input().charCodeAt(at))) at++;
		advance(at);
		return lexer;
	};
	const matchTag = lexer.matchINITIAL;
	lexer.matchINITIAL = () => {
		const tag = input().indexOf("<?", lexer.offset);
		advance(tag < 0 ? lexer.size : tag);
		return matchTag.call(lexer);
	};
}
function readStringsByOffsets(lexer) {
	const readInterpolated = lexer.ST_DOUBLE_QUOTES;
	const finish = (to) => {
		lexer.yytext += lexer._input.substring(lexer.offset, to);
		lexer.offset = Math.min(to, lexer.size);
		return lexer.tok["T_CONSTANT_ENCAPSED_STRING"];
	};
	lexer.T_CONSTANT_ENCAPSED_STRING = () => {
		const close = closingQuote(lexer._input, lexer.offset, 39);
		return finish(close < 0 ? lexer.size : close + 1);
	};
	lexer.ST_DOUBLE_QUOTES = () => {
		const close = closingQuote(lexer._input, lexer.offset, 34);
		return close < 0 ? readInterpolated.call(lexer) : finish(close + 1);
	};
}
/** -1 where the string does not end; also where a double-quoted one may hold a variable. */
function closingQuote(input, from, quote) {
	for (let at = from; at < input.length; at++) {
		const unit = input.charCodeAt(at);
		if (unit === quote) return at;
		if (unit === 92) at++;
		else if (quote === 34 && (unit === 36 || unit === 123)) return -1;
	}
	return -1;
}
function lookAheadForNames(lexer, parser) {
	const words = /* @__PURE__ */ new Set([lexer.tok["T_STRING"] ?? "", ...Object.values(lexer.keywords)]);
	parser.read_argument = () => {
		if (parser.token === lexer.tok["T_ELLIPSIS"]) return parser.node("variadic")(parser.next().read_expr());
		if (!words.has(parser.token) || !isArgumentName(lexer)) return parser.read_expr();
		const name = parser.text();
		return parser.node("namedargument")(name, parser.next().next().read_expr());
	};
}
function isArgumentName(lexer) {
	const at = skipGap(lexer._input, lexer.offset);
	return lexer._input.charCodeAt(at) === 58 && lexer._input.charCodeAt(at + 1) !== 58;
}
function buildPlainNodes(lexer, ast) {
	ast.prepare = (kind, _docs, parser) => {
		const start = lexer.yylloc.first_offset;
		const build = (...fields) => {
			const name = kind ?? String(fields.shift());
			const end = parser.prev[2] ?? start;
			const [from, to] = start <= end ? [start, end] : [end, start];
			fields.push(null, {
				start: { offset: from },
				end: { offset: to }
			});
			const make = ast[name];
			if (typeof make !== "function") throw new Error(`undefined node ${name}`);
			const node = Object.create(make.prototype);
			make.apply(node, fields);
			return ast.resolvePrecedence(node, parser);
		};
		build.destroy = nothing;
		build.setTrailingComments = nothing;
		return build;
	};
}
function nothing() {}
function isBlank$1(unit) {
	return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
function isLabel$1(unit) {
	return unit > 96 && unit < 123 || unit > 64 && unit < 91 || unit === 95 || unit > 47 && unit < 58 || unit > 126;
}

//#endregion
//#region node_modules/php-parser/src/lexer/attribute.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_attribute$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		attributeIndex: 0,
		attributeListDepth: {},
		matchST_ATTRIBUTE() {
			const ch = this.input();
			if (this.is_WHITESPACE()) {
				do
					this.input();
				while (this.is_WHITESPACE());
				this.unput(1);
				return null;
			}
			switch (ch) {
				case "]":
					if (this.attributeListDepth[this.attributeIndex] === 0) {
						delete this.attributeListDepth[this.attributeIndex];
						this.attributeIndex--;
						this.popState();
					} else
 /* istanbul ignore next */
					this.attributeListDepth[this.attributeIndex]--;
					return "]";
				case "(":
				case ")":
				case ":":
				case "=":
				case ";":
				case "|":
				case "&":
				case "^":
				case "-":
				case "+":
				case "*":
				case "%":
				case "~":
				case "<":
				case ">":
				case "!":
				case ".":
				case "{":
				case "}":
				case "$": return this.consume_TOKEN();
				case "[":
					this.attributeListDepth[this.attributeIndex]++;
					return "[";
				case ",": return ",";
				case "\"": return this.ST_DOUBLE_QUOTES();
				case "'": return this.T_CONSTANT_ENCAPSED_STRING();
				case "/": if (this._input[this.offset] === "/") return this.T_COMMENT();
				else if (this._input[this.offset] === "*") {
					this.input();
					return this.T_DOC_COMMENT();
				} else return this.consume_TOKEN();
			}
			if (this.is_LABEL_START() || ch === "\\") {
				while (this.offset < this.size) {
					const ch = this.input();
					if (!(this.is_LABEL() || ch === "\\")) {
						if (ch) this.unput(1);
						break;
					}
				}
				return this.T_STRING();
			} else if (this.is_NUM()) return this.consume_NUM();
			/* istanbul ignore next */
			throw new Error(`Bad terminal sequence "${ch}" at line ${this.yylineno} (offset ${this.offset})`);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/comments.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_comments = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		T_COMMENT() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (ch === "\n" || ch === "\r") return this.tok.T_COMMENT;
				else if (ch === "?" && !this.aspTagMode && this._input[this.offset] === ">") {
					this.unput(1);
					return this.tok.T_COMMENT;
				} else if (ch === "%" && this.aspTagMode && this._input[this.offset] === ">") {
					this.unput(1);
					return this.tok.T_COMMENT;
				}
			}
			return this.tok.T_COMMENT;
		},
		T_DOC_COMMENT() {
			let ch = this.input();
			let token = this.tok.T_COMMENT;
			if (ch === "*") {
				ch = this.input();
				if (this.is_WHITESPACE()) token = this.tok.T_DOC_COMMENT;
				if (ch === "/") return token;
				else this.unput(1);
			}
			while (this.offset < this.size) {
				ch = this.input();
				if (ch === "*" && this._input[this.offset] === "/") {
					this.input();
					break;
				}
			}
			return token;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/initial.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_initial = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		nextINITIAL() {
			if (this.conditionStack.length > 1 && this.conditionStack[this.conditionStack.length - 1] === "INITIAL") this.popState();
			else this.begin("ST_IN_SCRIPTING");
			return this;
		},
		matchINITIAL() {
			while (this.offset < this.size) {
				let ch = this.input();
				if (ch == "<") {
					ch = this.ahead(1);
					if (ch == "?") {
						if (this.tryMatch("?=")) {
							this.unput(1).appendToken(this.tok.T_OPEN_TAG_WITH_ECHO, 3).nextINITIAL();
							break;
						} else if (this.tryMatchCaseless("?php")) {
							ch = this._input[this.offset + 4];
							if (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
								this.unput(1).appendToken(this.tok.T_OPEN_TAG, 6).nextINITIAL();
								break;
							}
						}
						if (this.short_tags) {
							this.unput(1).appendToken(this.tok.T_OPEN_TAG, 2).nextINITIAL();
							break;
						}
					} else if (this.asp_tags && ch == "%") if (this.tryMatch("%=")) {
						this.aspTagMode = true;
						this.unput(1).appendToken(this.tok.T_OPEN_TAG_WITH_ECHO, 3).nextINITIAL();
						break;
					} else {
						this.aspTagMode = true;
						this.unput(1).appendToken(this.tok.T_OPEN_TAG, 2).nextINITIAL();
						break;
					}
				}
			}
			if (this.yytext.length > 0) return this.tok.T_INLINE_HTML;
			else return false;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/numbers.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_numbers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/* istanbul ignore else  */
	let MAX_LENGTH_OF_LONG = 10;
	let long_min_digits = "2147483648";
	if (process.arch == "x64") {
		MAX_LENGTH_OF_LONG = 19;
		long_min_digits = "9223372036854775808";
	}
	module.exports = {
		consume_NUM() {
			let ch = this.yytext[0];
			let hasPoint = ch === ".";
			if (ch === "0") {
				ch = this.input();
				if (ch === "x" || ch === "X") {
					ch = this.input();
					if (ch !== "_" && this.is_HEX()) return this.consume_HNUM();
					else this.unput(ch ? 2 : 1);
				} else if (ch === "b" || ch === "B") {
					ch = this.input();
					if (ch !== "_" && ch === "0" || ch === "1") return this.consume_BNUM();
					else this.unput(ch ? 2 : 1);
				} else if (ch === "o" || ch === "O") {
					ch = this.input();
					if (ch !== "_" && this.is_OCTAL()) return this.consume_ONUM();
					else this.unput(ch ? 2 : 1);
				} else if (!this.is_NUM()) {
					if (ch) this.unput(1);
				}
			}
			while (this.offset < this.size) {
				const prev = ch;
				ch = this.input();
				if (ch === "_") {
					if (prev === "_") {
						this.unput(2);
						break;
					}
					if (prev === ".") {
						this.unput(1);
						break;
					}
					if (prev === "e" || prev === "E") {
						this.unput(2);
						break;
					}
				} else if (ch === ".") {
					if (hasPoint) {
						this.unput(1);
						break;
					}
					if (prev === "_") {
						this.unput(2);
						break;
					}
					hasPoint = true;
					continue;
				} else if (ch === "e" || ch === "E") {
					if (prev === "_") {
						this.unput(1);
						break;
					}
					let undo = 2;
					ch = this.input();
					if (ch === "+" || ch === "-") {
						undo = 3;
						ch = this.input();
					}
					if (this.is_NUM_START()) {
						this.consume_LNUM();
						return this.tok.T_DNUMBER;
					}
					this.unput(ch ? undo : undo - 1);
					break;
				}
				if (!this.is_NUM()) {
					if (ch) this.unput(1);
					break;
				}
			}
			if (hasPoint) return this.tok.T_DNUMBER;
			else if (this.yytext.length < MAX_LENGTH_OF_LONG - 1) return this.tok.T_LNUMBER;
			else {
				if (this.yytext.length < MAX_LENGTH_OF_LONG || this.yytext.length == MAX_LENGTH_OF_LONG && this.yytext < long_min_digits) return this.tok.T_LNUMBER;
				return this.tok.T_DNUMBER;
			}
		},
		consume_HNUM() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (!this.is_HEX()) {
					if (ch) this.unput(1);
					break;
				}
			}
			return this.tok.T_LNUMBER;
		},
		consume_LNUM() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (!this.is_NUM()) {
					if (ch) this.unput(1);
					break;
				}
			}
			return this.tok.T_LNUMBER;
		},
		consume_BNUM() {
			let ch;
			while (this.offset < this.size) {
				ch = this.input();
				if (ch !== "0" && ch !== "1" && ch !== "_") {
					if (ch) this.unput(1);
					break;
				}
			}
			return this.tok.T_LNUMBER;
		},
		consume_ONUM() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (!this.is_OCTAL()) {
					if (ch) this.unput(1);
					break;
				}
			}
			return this.tok.T_LNUMBER;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/property.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_property$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		matchST_LOOKING_FOR_PROPERTY() {
			let ch = this.input();
			if (ch === "-") {
				ch = this.input();
				if (ch === ">") return this.tok.T_OBJECT_OPERATOR;
				if (ch) this.unput(1);
			} else if (this.is_WHITESPACE()) return this.tok.T_WHITESPACE;
			else if (this.is_LABEL_START()) {
				this.consume_LABEL();
				this.popState();
				return this.tok.T_STRING;
			}
			this.popState();
			if (ch) this.unput(1);
			return false;
		},
		matchST_LOOKING_FOR_VARNAME() {
			let ch = this.input();
			this.popState();
			this.begin("ST_IN_SCRIPTING");
			if (this.is_LABEL_START()) {
				this.consume_LABEL();
				ch = this.input();
				if (ch === "[" || ch === "}") {
					this.unput(1);
					return this.tok.T_STRING_VARNAME;
				} else this.unput(this.yytext.length);
			} else if (ch) this.unput(1);
			return false;
		},
		matchST_VAR_OFFSET() {
			const ch = this.input();
			if (this.is_NUM_START()) {
				this.consume_NUM();
				return this.tok.T_NUM_STRING;
			} else if (ch === "]") {
				this.popState();
				return "]";
			} else if (ch === "$") {
				this.input();
				if (this.is_LABEL_START()) {
					this.consume_LABEL();
					return this.tok.T_VARIABLE;
				} else
 /* istanbul ignore next */
				throw new Error("Unexpected terminal");
			} else if (this.is_LABEL_START()) {
				this.consume_LABEL();
				return this.tok.T_STRING;
			} else if (this.is_WHITESPACE() || ch === "\\" || ch === "'" || ch === "#") return this.tok.T_ENCAPSED_AND_WHITESPACE;
			else if (ch === "[" || ch === "{" || ch === "}" || ch === "\"" || ch === "`" || this.is_TOKEN()) return ch;
			else
 /* istanbul ignore next */
			throw new Error("Unexpected terminal");
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/scripting.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_scripting = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		matchST_IN_SCRIPTING() {
			let ch = this.input();
			switch (ch) {
				case " ":
				case "	":
				case "\n":
				case "\r":
				case "\r\n": return this.T_WHITESPACE();
				case "#":
					if (this.version >= 800 && this._input[this.offset] === "[") {
						this.input();
						this.attributeListDepth[++this.attributeIndex] = 0;
						this.begin("ST_ATTRIBUTE");
						return this.tok.T_ATTRIBUTE;
					}
					return this.T_COMMENT();
				case "/":
					if (this._input[this.offset] === "/") return this.T_COMMENT();
					else if (this._input[this.offset] === "*") {
						this.input();
						return this.T_DOC_COMMENT();
					}
					return this.consume_TOKEN();
				case "'": return this.T_CONSTANT_ENCAPSED_STRING();
				case "\"": return this.ST_DOUBLE_QUOTES();
				case "`":
					this.begin("ST_BACKQUOTE");
					return "`";
				case "?":
					if (!this.aspTagMode && this.tryMatch(">")) {
						this.input();
						const nextCH = this._input[this.offset];
						if (nextCH === "\n" || nextCH === "\r") this.input();
						if (this.conditionStack.length > 1) this.begin("INITIAL");
						return this.tok.T_CLOSE_TAG;
					}
					return this.consume_TOKEN();
				case "%":
					if (this.aspTagMode && this._input[this.offset] === ">") {
						this.input();
						ch = this._input[this.offset];
						if (ch === "\n" || ch === "\r") this.input();
						this.aspTagMode = false;
						if (this.conditionStack.length > 1) this.begin("INITIAL");
						return this.tok.T_CLOSE_TAG;
					}
					return this.consume_TOKEN();
				case "{":
					this.begin("ST_IN_SCRIPTING");
					return "{";
				case "}":
					if (this.conditionStack.length > 2) this.popState();
					return "}";
				default:
					if (ch === ".") {
						ch = this.input();
						if (this.is_NUM_START()) return this.consume_NUM();
						else if (ch) this.unput(1);
					}
					if (this.is_NUM_START()) return this.consume_NUM();
					else if (this.is_LABEL_START()) return this.consume_LABEL().T_STRING();
					else if (this.is_TOKEN()) return this.consume_TOKEN();
			}
			throw new Error("Bad terminal sequence \"" + ch + "\" at line " + this.yylineno + " (offset " + this.offset + ")");
		},
		T_WHITESPACE() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (ch === " " || ch === "	" || ch === "\n" || ch === "\r") continue;
				if (ch) this.unput(1);
				break;
			}
			return this.tok.T_WHITESPACE;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/strings.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_strings = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const newline = ["\n", "\r"];
	const valid_after_heredoc = [
		"\n",
		"\r",
		";"
	];
	const valid_after_heredoc_73 = valid_after_heredoc.concat([
		"	",
		" ",
		",",
		"]",
		")",
		"/",
		"=",
		"!",
		"."
	]);
	module.exports = {
		T_CONSTANT_ENCAPSED_STRING() {
			let ch;
			while (this.offset < this.size) {
				ch = this.input();
				if (ch == "\\") this.input();
				else if (ch == "'") break;
			}
			return this.tok.T_CONSTANT_ENCAPSED_STRING;
		},
		is_HEREDOC() {
			const revert = this.offset;
			if (this._input[this.offset - 1] === "<" && this._input[this.offset] === "<" && this._input[this.offset + 1] === "<") {
				this.offset += 3;
				if (this.is_TABSPACE()) while (this.offset < this.size) {
					this.offset++;
					if (!this.is_TABSPACE()) break;
				}
				let tChar = this._input[this.offset - 1];
				if (tChar === "'" || tChar === "\"") this.offset++;
				else tChar = null;
				if (this.is_LABEL_START()) {
					let yyoffset = this.offset - 1;
					while (this.offset < this.size) {
						this.offset++;
						if (!this.is_LABEL()) break;
					}
					const yylabel = this._input.substring(yyoffset, this.offset - 1);
					if (!tChar || tChar === this._input[this.offset - 1]) {
						if (tChar) this.offset++;
						if (newline.includes(this._input[this.offset - 1])) {
							this.heredoc_label.label = yylabel;
							this.heredoc_label.length = yylabel.length;
							this.heredoc_label.finished = false;
							yyoffset = this.offset - revert;
							this.offset = revert;
							this.consume(yyoffset);
							if (tChar === "'") this.begin("ST_NOWDOC");
							else this.begin("ST_HEREDOC");
							this.prematch_ENDOFDOC();
							return this.tok.T_START_HEREDOC;
						}
					}
				}
			}
			this.offset = revert;
			return false;
		},
		ST_DOUBLE_QUOTES() {
			let ch;
			while (this.offset < this.size) {
				ch = this.input();
				if (ch == "\\") this.input();
				else if (ch == "\"") break;
				else if (ch == "$") {
					ch = this.input();
					if (ch == "{" || this.is_LABEL_START()) {
						this.unput(2);
						break;
					}
					if (ch) this.unput(1);
				} else if (ch == "{") {
					ch = this.input();
					if (ch == "$") {
						this.unput(2);
						break;
					}
					if (ch) this.unput(1);
				}
			}
			if (ch == "\"") return this.tok.T_CONSTANT_ENCAPSED_STRING;
			else {
				let prefix = 1;
				if (this.yytext[0] === "b" || this.yytext[0] === "B") prefix = 2;
				if (this.yytext.length > 2) this.appendToken(this.tok.T_ENCAPSED_AND_WHITESPACE, this.yytext.length - prefix);
				this.unput(this.yytext.length - prefix);
				this.begin("ST_DOUBLE_QUOTES");
				return this.yytext;
			}
		},
		isDOC_MATCH(offset, consumeLeadingSpaces) {
			const prev_ch = this._input[offset - 2];
			if (!newline.includes(prev_ch)) return false;
			let indentation_uses_spaces = false;
			let indentation_uses_tabs = false;
			let indentation = 0;
			let leading_ch = this._input[offset - 1];
			if (this.version >= 703) {
				while (leading_ch === "	" || leading_ch === " ") {
					if (leading_ch === " ") indentation_uses_spaces = true;
					else if (leading_ch === "	") indentation_uses_tabs = true;
					leading_ch = this._input[offset + indentation];
					indentation++;
				}
				offset = offset + indentation;
				if (newline.includes(this._input[offset - 1])) return false;
			}
			if (this._input.substring(offset - 1, offset - 1 + this.heredoc_label.length) === this.heredoc_label.label) {
				const ch = this._input[offset - 1 + this.heredoc_label.length];
				if ((this.version >= 703 ? valid_after_heredoc_73 : valid_after_heredoc).includes(ch)) {
					if (consumeLeadingSpaces) {
						this.consume(indentation);
						if (indentation_uses_spaces && indentation_uses_tabs) throw new Error("Parse error:  mixing spaces and tabs in ending marker at line " + this.yylineno + " (offset " + this.offset + ")");
					} else {
						this.heredoc_label.indentation = indentation;
						this.heredoc_label.indentation_uses_spaces = indentation_uses_spaces;
						this.heredoc_label.first_encaps_node = true;
					}
					return true;
				}
			}
			return false;
		},
		prematch_ENDOFDOC() {
			this.heredoc_label.indentation_uses_spaces = false;
			this.heredoc_label.indentation = 0;
			this.heredoc_label.first_encaps_node = true;
			let offset = this.offset + 1;
			while (offset < this._input.length) {
				if (this.isDOC_MATCH(offset, false)) return;
				if (!newline.includes(this._input[offset - 1])) while (!newline.includes(this._input[offset++]) && offset < this._input.length);
				offset++;
			}
		},
		matchST_NOWDOC() {
			if (this.isDOC_MATCH(this.offset, true)) {
				this.consume(this.heredoc_label.length);
				this.popState();
				return this.tok.T_END_HEREDOC;
			}
			let ch = this._input[this.offset - 1];
			while (this.offset < this.size) if (newline.includes(ch)) {
				ch = this.input();
				if (this.isDOC_MATCH(this.offset, true)) {
					this.unput(1).popState();
					this.appendToken(this.tok.T_END_HEREDOC, this.heredoc_label.length);
					return this.tok.T_ENCAPSED_AND_WHITESPACE;
				}
			} else ch = this.input();
			return this.tok.T_ENCAPSED_AND_WHITESPACE;
		},
		matchST_HEREDOC() {
			let ch = this.input();
			if (this.isDOC_MATCH(this.offset, true)) {
				this.consume(this.heredoc_label.length - 1);
				this.popState();
				return this.tok.T_END_HEREDOC;
			}
			while (this.offset < this.size) {
				if (ch === "\\") {
					ch = this.input();
					if (!newline.includes(ch)) ch = this.input();
				}
				if (newline.includes(ch)) {
					ch = this.input();
					if (this.isDOC_MATCH(this.offset, true)) {
						this.unput(1).popState();
						this.appendToken(this.tok.T_END_HEREDOC, this.heredoc_label.length);
						return this.tok.T_ENCAPSED_AND_WHITESPACE;
					}
				} else if (ch === "$") {
					ch = this.input();
					if (ch === "{") {
						this.begin("ST_LOOKING_FOR_VARNAME");
						if (this.yytext.length > 2) {
							this.appendToken(this.tok.T_DOLLAR_OPEN_CURLY_BRACES, 2);
							this.unput(2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
					} else if (this.is_LABEL_START()) {
						const yyoffset = this.offset;
						const next = this.consume_VARIABLE();
						if (this.yytext.length > this.offset - yyoffset + 2) {
							this.appendToken(next, this.offset - yyoffset + 2);
							this.unput(this.offset - yyoffset + 2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else return next;
					}
				} else if (ch === "{") {
					ch = this.input();
					if (ch === "$") {
						this.begin("ST_IN_SCRIPTING");
						if (this.yytext.length > 2) {
							this.appendToken(this.tok.T_CURLY_OPEN, 1);
							this.unput(2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else {
							this.unput(1);
							return this.tok.T_CURLY_OPEN;
						}
					}
				} else ch = this.input();
			}
			return this.tok.T_ENCAPSED_AND_WHITESPACE;
		},
		consume_VARIABLE() {
			this.consume_LABEL();
			const ch = this.input();
			if (ch == "[") {
				this.unput(1);
				this.begin("ST_VAR_OFFSET");
				return this.tok.T_VARIABLE;
			} else if (ch === "-") if (this.input() === ">") {
				this.input();
				if (this.is_LABEL_START()) this.begin("ST_LOOKING_FOR_PROPERTY");
				this.unput(3);
				return this.tok.T_VARIABLE;
			} else this.unput(2);
			else if (ch) this.unput(1);
			return this.tok.T_VARIABLE;
		},
		matchST_BACKQUOTE() {
			let ch = this.input();
			if (ch === "$") {
				ch = this.input();
				if (ch === "{") {
					this.begin("ST_LOOKING_FOR_VARNAME");
					return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
				} else if (this.is_LABEL_START()) return this.consume_VARIABLE();
			} else if (ch === "{") {
				if (this._input[this.offset] === "$") {
					this.begin("ST_IN_SCRIPTING");
					return this.tok.T_CURLY_OPEN;
				}
			} else if (ch === "`") {
				this.popState();
				return "`";
			}
			while (this.offset < this.size) {
				if (ch === "\\") this.input();
				else if (ch === "`") {
					this.unput(1);
					this.popState();
					this.appendToken("`", 1);
					break;
				} else if (ch === "$") {
					ch = this.input();
					if (ch === "{") {
						this.begin("ST_LOOKING_FOR_VARNAME");
						if (this.yytext.length > 2) {
							this.appendToken(this.tok.T_DOLLAR_OPEN_CURLY_BRACES, 2);
							this.unput(2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
					} else if (this.is_LABEL_START()) {
						const yyoffset = this.offset;
						const next = this.consume_VARIABLE();
						if (this.yytext.length > this.offset - yyoffset + 2) {
							this.appendToken(next, this.offset - yyoffset + 2);
							this.unput(this.offset - yyoffset + 2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else return next;
					}
					continue;
				} else if (ch === "{") {
					ch = this.input();
					if (ch === "$") {
						this.begin("ST_IN_SCRIPTING");
						if (this.yytext.length > 2) {
							this.appendToken(this.tok.T_CURLY_OPEN, 1);
							this.unput(2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else {
							this.unput(1);
							return this.tok.T_CURLY_OPEN;
						}
					}
					continue;
				}
				ch = this.input();
			}
			return this.tok.T_ENCAPSED_AND_WHITESPACE;
		},
		matchST_DOUBLE_QUOTES() {
			let ch = this.input();
			if (ch === "$") {
				ch = this.input();
				if (ch === "{") {
					this.begin("ST_LOOKING_FOR_VARNAME");
					return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
				} else if (this.is_LABEL_START()) return this.consume_VARIABLE();
			} else if (ch === "{") {
				if (this._input[this.offset] === "$") {
					this.begin("ST_IN_SCRIPTING");
					return this.tok.T_CURLY_OPEN;
				}
			} else if (ch === "\"") {
				this.popState();
				return "\"";
			}
			while (this.offset < this.size) {
				if (ch === "\\") this.input();
				else if (ch === "\"") {
					this.unput(1);
					this.popState();
					this.appendToken("\"", 1);
					break;
				} else if (ch === "$") {
					ch = this.input();
					if (ch === "{") {
						this.begin("ST_LOOKING_FOR_VARNAME");
						if (this.yytext.length > 2) {
							this.appendToken(this.tok.T_DOLLAR_OPEN_CURLY_BRACES, 2);
							this.unput(2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
					} else if (this.is_LABEL_START()) {
						const yyoffset = this.offset;
						const next = this.consume_VARIABLE();
						if (this.yytext.length > this.offset - yyoffset + 2) {
							this.appendToken(next, this.offset - yyoffset + 2);
							this.unput(this.offset - yyoffset + 2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else return next;
					}
					if (ch) this.unput(1);
				} else if (ch === "{") {
					ch = this.input();
					if (ch === "$") {
						this.begin("ST_IN_SCRIPTING");
						if (this.yytext.length > 2) {
							this.appendToken(this.tok.T_CURLY_OPEN, 1);
							this.unput(2);
							return this.tok.T_ENCAPSED_AND_WHITESPACE;
						} else {
							this.unput(1);
							return this.tok.T_CURLY_OPEN;
						}
					}
					if (ch) this.unput(1);
				}
				ch = this.input();
			}
			return this.tok.T_ENCAPSED_AND_WHITESPACE;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/tokens.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_tokens$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		T_STRING() {
			const token = this.yytext.toLowerCase();
			let id = this.keywords[token];
			if (typeof id !== "number") if (token === "yield") if (this.version >= 700 && this.tryMatch(" from")) {
				this.consume(5);
				id = this.tok.T_YIELD_FROM;
			} else id = this.tok.T_YIELD;
			else {
				id = this.tok.T_STRING;
				if (token === "b" || token === "B") {
					const ch = this.input();
					if (ch === "\"") return this.ST_DOUBLE_QUOTES();
					else if (ch === "'") return this.T_CONSTANT_ENCAPSED_STRING();
					else if (ch) this.unput(1);
				}
			}
			if (id === this.tok.T_ENUM) {
				if (this.version < 801) return this.tok.T_STRING;
				const initial = this.offset;
				let ch = this.input();
				while (ch == " ") ch = this.input();
				let isEnum = false;
				if (this.is_LABEL_START()) {
					while (this.is_LABEL()) ch += this.input();
					const label = ch.slice(0, -1).toLowerCase();
					isEnum = label !== "extends" && label !== "implements";
				}
				this.unput(this.offset - initial);
				return isEnum ? this.tok.T_ENUM : this.tok.T_STRING;
			}
			if (this.offset < this.size && id !== this.tok.T_YIELD_FROM) {
				let ch = this.input();
				if (ch === "\\") {
					id = token === "namespace" ? this.tok.T_NAME_RELATIVE : this.tok.T_NAME_QUALIFIED;
					do {
						if (this._input[this.offset] === "{") {
							this.input();
							break;
						}
						this.consume_LABEL();
						ch = this.input();
					} while (ch === "\\");
				}
				if (ch) this.unput(1);
			}
			return id;
		},
		consume_TOKEN() {
			const ch = this._input[this.offset - 1];
			const fn = this.tokenTerminals[ch];
			if (fn) return fn.apply(this, []);
			else return this.yytext;
		},
		tokenTerminals: {
			$() {
				this.offset++;
				if (this.is_LABEL_START()) {
					this.offset--;
					this.consume_LABEL();
					return this.tok.T_VARIABLE;
				} else {
					this.offset--;
					return "$";
				}
			},
			"-"() {
				const nchar = this._input[this.offset];
				if (nchar === ">") {
					this.begin("ST_LOOKING_FOR_PROPERTY").input();
					return this.tok.T_OBJECT_OPERATOR;
				} else if (nchar === "-") {
					this.input();
					return this.tok.T_DEC;
				} else if (nchar === "=") {
					this.input();
					return this.tok.T_MINUS_EQUAL;
				}
				return "-";
			},
			"\\"() {
				if (this.offset < this.size) {
					this.input();
					if (this.is_LABEL_START()) {
						let ch;
						do {
							if (this._input[this.offset] === "{") {
								this.input();
								break;
							}
							this.consume_LABEL();
							ch = this.input();
						} while (ch === "\\");
						this.unput(1);
						return this.tok.T_NAME_FULLY_QUALIFIED;
					} else this.unput(1);
				}
				return this.tok.T_NS_SEPARATOR;
			},
			"/"() {
				if (this._input[this.offset] === "=") {
					this.input();
					return this.tok.T_DIV_EQUAL;
				}
				return "/";
			},
			":"() {
				if (this._input[this.offset] === ":") {
					this.input();
					return this.tok.T_DOUBLE_COLON;
				} else return ":";
			},
			"("() {
				const initial = this.offset;
				this.input();
				if (this.is_TABSPACE()) this.consume_TABSPACE().input();
				if (this.is_LABEL_START()) {
					const yylen = this.yytext.length;
					this.consume_LABEL();
					const castToken = this.yytext.substring(yylen - 1).toLowerCase();
					const castId = this.castKeywords[castToken];
					if (typeof castId === "number") {
						this.input();
						if (this.is_TABSPACE()) this.consume_TABSPACE().input();
						if (this._input[this.offset - 1] === ")") return castId;
					}
				}
				this.unput(this.offset - initial);
				return "(";
			},
			"="() {
				const nchar = this._input[this.offset];
				if (nchar === ">") {
					this.input();
					return this.tok.T_DOUBLE_ARROW;
				} else if (nchar === "=") if (this._input[this.offset + 1] === "=") {
					this.consume(2);
					return this.tok.T_IS_IDENTICAL;
				} else {
					this.input();
					return this.tok.T_IS_EQUAL;
				}
				return "=";
			},
			"+"() {
				const nchar = this._input[this.offset];
				if (nchar === "+") {
					this.input();
					return this.tok.T_INC;
				} else if (nchar === "=") {
					this.input();
					return this.tok.T_PLUS_EQUAL;
				}
				return "+";
			},
			"!"() {
				if (this._input[this.offset] === "=") if (this._input[this.offset + 1] === "=") {
					this.consume(2);
					return this.tok.T_IS_NOT_IDENTICAL;
				} else {
					this.input();
					return this.tok.T_IS_NOT_EQUAL;
				}
				return "!";
			},
			"?"() {
				if (this.version >= 700 && this._input[this.offset] === "?") if (this.version >= 704 && this._input[this.offset + 1] === "=") {
					this.consume(2);
					return this.tok.T_COALESCE_EQUAL;
				} else {
					this.input();
					return this.tok.T_COALESCE;
				}
				if (this.version >= 800 && this._input[this.offset] === "-" && this._input[this.offset + 1] === ">") {
					this.consume(1);
					this.begin("ST_LOOKING_FOR_PROPERTY").input();
					return this.tok.T_NULLSAFE_OBJECT_OPERATOR;
				}
				return "?";
			},
			"<"() {
				let nchar = this._input[this.offset];
				if (nchar === "<") {
					nchar = this._input[this.offset + 1];
					if (nchar === "=") {
						this.consume(2);
						return this.tok.T_SL_EQUAL;
					} else if (nchar === "<") {
						if (this.is_HEREDOC()) return this.tok.T_START_HEREDOC;
					}
					this.input();
					return this.tok.T_SL;
				} else if (nchar === "=") {
					this.input();
					if (this.version >= 700 && this._input[this.offset] === ">") {
						this.input();
						return this.tok.T_SPACESHIP;
					} else return this.tok.T_IS_SMALLER_OR_EQUAL;
				} else if (nchar === ">") {
					this.input();
					return this.tok.T_IS_NOT_EQUAL;
				}
				return "<";
			},
			">"() {
				let nchar = this._input[this.offset];
				if (nchar === "=") {
					this.input();
					return this.tok.T_IS_GREATER_OR_EQUAL;
				} else if (nchar === ">") {
					nchar = this._input[this.offset + 1];
					if (nchar === "=") {
						this.consume(2);
						return this.tok.T_SR_EQUAL;
					} else {
						this.input();
						return this.tok.T_SR;
					}
				}
				return ">";
			},
			"*"() {
				const nchar = this._input[this.offset];
				if (nchar === "=") {
					this.input();
					return this.tok.T_MUL_EQUAL;
				} else if (nchar === "*") {
					this.input();
					if (this._input[this.offset] === "=") {
						this.input();
						return this.tok.T_POW_EQUAL;
					} else return this.tok.T_POW;
				}
				return "*";
			},
			"."() {
				const nchar = this._input[this.offset];
				if (nchar === "=") {
					this.input();
					return this.tok.T_CONCAT_EQUAL;
				} else if (nchar === "." && this._input[this.offset + 1] === ".") {
					this.consume(2);
					return this.tok.T_ELLIPSIS;
				}
				return ".";
			},
			"%"() {
				if (this._input[this.offset] === "=") {
					this.input();
					return this.tok.T_MOD_EQUAL;
				}
				return "%";
			},
			"&"() {
				const nchar = this._input[this.offset];
				if (nchar === "=") {
					this.input();
					return this.tok.T_AND_EQUAL;
				} else if (nchar === "&") {
					this.input();
					return this.tok.T_BOOLEAN_AND;
				}
				return "&";
			},
			"|"() {
				const nchar = this._input[this.offset];
				if (nchar === "=") {
					this.input();
					return this.tok.T_OR_EQUAL;
				} else if (nchar === "|") {
					this.input();
					return this.tok.T_BOOLEAN_OR;
				} else if (nchar === ">") {
					this.input();
					return this.tok.T_PIPE;
				}
				return "|";
			},
			"^"() {
				if (this._input[this.offset] === "=") {
					this.input();
					return this.tok.T_XOR_EQUAL;
				}
				return "^";
			}
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer/utils.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const tokens = ";:,.\\[]()|^&+-/*=%!~$<>?@";
	module.exports = {
		is_NUM() {
			const ch = this._input.charCodeAt(this.offset - 1);
			return ch > 47 && ch < 58 || ch === 95;
		},
		is_NUM_START() {
			const ch = this._input.charCodeAt(this.offset - 1);
			return ch > 47 && ch < 58;
		},
		is_LABEL() {
			const ch = this._input.charCodeAt(this.offset - 1);
			return ch > 96 && ch < 123 || ch > 64 && ch < 91 || ch === 95 || ch > 47 && ch < 58 || ch > 126;
		},
		is_LABEL_START() {
			const ch = this._input.charCodeAt(this.offset - 1);
			if (ch > 64 && ch < 91) return true;
			if (ch > 96 && ch < 123) return true;
			if (ch === 95) return true;
			if (ch > 126) return true;
			return false;
		},
		consume_LABEL() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (!this.is_LABEL()) {
					if (ch) this.unput(1);
					break;
				}
			}
			return this;
		},
		is_TOKEN() {
			const ch = this._input[this.offset - 1];
			return tokens.indexOf(ch) !== -1;
		},
		is_WHITESPACE() {
			const ch = this._input[this.offset - 1];
			return ch === " " || ch === "	" || ch === "\n" || ch === "\r";
		},
		is_TABSPACE() {
			const ch = this._input[this.offset - 1];
			return ch === " " || ch === "	";
		},
		consume_TABSPACE() {
			while (this.offset < this.size) {
				const ch = this.input();
				if (!this.is_TABSPACE()) {
					if (ch) this.unput(1);
					break;
				}
			}
			return this;
		},
		is_HEX() {
			const ch = this._input.charCodeAt(this.offset - 1);
			if (ch > 47 && ch < 58) return true;
			if (ch > 64 && ch < 71) return true;
			if (ch > 96 && ch < 103) return true;
			if (ch === 95) return true;
			return false;
		},
		is_OCTAL() {
			const ch = this._input.charCodeAt(this.offset - 1);
			if (ch > 47 && ch < 56) return true;
			if (ch === 95) return true;
			return false;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/lexer.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the php lexer. It will tokenize the string for helping the
	* parser to build the AST from its grammar.
	*
	* @constructor Lexer
	* @memberOf module:php-parser
	* @property {number} EOF
	* @property {boolean} all_tokens defines if all tokens must be retrieved (used by token_get_all only)
	* @property {boolean} comment_tokens extracts comments tokens
	* @property {boolean} mode_eval enables the evald mode (ignore opening tags)
	* @property {boolean} asp_tags disables by default asp tags mode
	* @property {boolean} short_tags enables by default short tags mode
	* @property {object} keywords List of php keyword
	* @property {object} castKeywords List of php keywords for type casting
	*/
	const Lexer = function(engine) {
		this.engine = engine;
		this.tok = this.engine.tokens.names;
		this.EOF = 1;
		this.debug = false;
		this.all_tokens = true;
		this.comment_tokens = false;
		this.mode_eval = false;
		this.asp_tags = false;
		this.short_tags = false;
		this.version = 803;
		this.yyprevcol = 0;
		this.keywords = {
			__class__: this.tok.T_CLASS_C,
			__trait__: this.tok.T_TRAIT_C,
			__function__: this.tok.T_FUNC_C,
			__method__: this.tok.T_METHOD_C,
			__line__: this.tok.T_LINE,
			__file__: this.tok.T_FILE,
			__dir__: this.tok.T_DIR,
			__namespace__: this.tok.T_NS_C,
			exit: this.tok.T_EXIT,
			die: this.tok.T_EXIT,
			function: this.tok.T_FUNCTION,
			const: this.tok.T_CONST,
			return: this.tok.T_RETURN,
			try: this.tok.T_TRY,
			catch: this.tok.T_CATCH,
			finally: this.tok.T_FINALLY,
			throw: this.tok.T_THROW,
			if: this.tok.T_IF,
			elseif: this.tok.T_ELSEIF,
			endif: this.tok.T_ENDIF,
			else: this.tok.T_ELSE,
			while: this.tok.T_WHILE,
			endwhile: this.tok.T_ENDWHILE,
			do: this.tok.T_DO,
			for: this.tok.T_FOR,
			endfor: this.tok.T_ENDFOR,
			foreach: this.tok.T_FOREACH,
			endforeach: this.tok.T_ENDFOREACH,
			declare: this.tok.T_DECLARE,
			enddeclare: this.tok.T_ENDDECLARE,
			instanceof: this.tok.T_INSTANCEOF,
			as: this.tok.T_AS,
			switch: this.tok.T_SWITCH,
			endswitch: this.tok.T_ENDSWITCH,
			case: this.tok.T_CASE,
			default: this.tok.T_DEFAULT,
			break: this.tok.T_BREAK,
			continue: this.tok.T_CONTINUE,
			goto: this.tok.T_GOTO,
			echo: this.tok.T_ECHO,
			print: this.tok.T_PRINT,
			class: this.tok.T_CLASS,
			interface: this.tok.T_INTERFACE,
			trait: this.tok.T_TRAIT,
			enum: this.tok.T_ENUM,
			extends: this.tok.T_EXTENDS,
			implements: this.tok.T_IMPLEMENTS,
			new: this.tok.T_NEW,
			clone: this.tok.T_CLONE,
			var: this.tok.T_VAR,
			eval: this.tok.T_EVAL,
			include: this.tok.T_INCLUDE,
			include_once: this.tok.T_INCLUDE_ONCE,
			require: this.tok.T_REQUIRE,
			require_once: this.tok.T_REQUIRE_ONCE,
			namespace: this.tok.T_NAMESPACE,
			use: this.tok.T_USE,
			insteadof: this.tok.T_INSTEADOF,
			global: this.tok.T_GLOBAL,
			isset: this.tok.T_ISSET,
			empty: this.tok.T_EMPTY,
			__halt_compiler: this.tok.T_HALT_COMPILER,
			static: this.tok.T_STATIC,
			abstract: this.tok.T_ABSTRACT,
			final: this.tok.T_FINAL,
			private: this.tok.T_PRIVATE,
			protected: this.tok.T_PROTECTED,
			public: this.tok.T_PUBLIC,
			unset: this.tok.T_UNSET,
			list: this.tok.T_LIST,
			array: this.tok.T_ARRAY,
			callable: this.tok.T_CALLABLE,
			or: this.tok.T_LOGICAL_OR,
			and: this.tok.T_LOGICAL_AND,
			xor: this.tok.T_LOGICAL_XOR,
			match: this.tok.T_MATCH,
			readonly: this.tok.T_READ_ONLY
		};
		this.castKeywords = {
			int: this.tok.T_INT_CAST,
			integer: this.tok.T_INT_CAST,
			real: this.tok.T_DOUBLE_CAST,
			double: this.tok.T_DOUBLE_CAST,
			float: this.tok.T_DOUBLE_CAST,
			string: this.tok.T_STRING_CAST,
			binary: this.tok.T_STRING_CAST,
			array: this.tok.T_ARRAY_CAST,
			object: this.tok.T_OBJECT_CAST,
			bool: this.tok.T_BOOL_CAST,
			boolean: this.tok.T_BOOL_CAST,
			unset: this.tok.T_UNSET_CAST
		};
	};
	/**
	* Initialize the lexer with the specified input
	* @function Lexer#setInput
	* @memberOf module:php-parser
	*/
	Lexer.prototype.setInput = function(input) {
		this._input = input;
		this.size = input.length;
		this.yylineno = 1;
		this.offset = 0;
		this.yyprevcol = 0;
		this.yytext = "";
		this.yylloc = {
			first_offset: 0,
			first_line: 1,
			first_column: 0,
			prev_offset: 0,
			prev_line: 1,
			prev_column: 0,
			last_line: 1,
			last_column: 0
		};
		this.tokens = [];
		if (this.version > 703) this.keywords.fn = this.tok.T_FN;
		else delete this.keywords.fn;
		this.done = this.offset >= this.size;
		if (!this.all_tokens && this.mode_eval) {
			this.conditionStack = ["INITIAL"];
			this.begin("ST_IN_SCRIPTING");
		} else {
			this.conditionStack = [];
			this.begin("INITIAL");
		}
		this.heredoc_label = {
			label: "",
			length: 0,
			indentation: 0,
			indentation_uses_spaces: false,
			finished: false,
			first_encaps_node: false,
			/* istanbul ignore next */
			toString() {
				this.label;
			}
		};
		return this;
	};
	/**
	* consumes and returns one char from the input
	* @function Lexer#input
	* @memberOf module:php-parser
	*/
	Lexer.prototype.input = function() {
		const ch = this._input[this.offset];
		if (!ch) return "";
		this.yytext += ch;
		this.offset++;
		if (ch === "\r" && this._input[this.offset] === "\n") {
			this.yytext += "\n";
			this.offset++;
		}
		if (ch === "\n" || ch === "\r") {
			this.yylloc.last_line = ++this.yylineno;
			this.yyprevcol = this.yylloc.last_column;
			this.yylloc.last_column = 0;
		} else this.yylloc.last_column++;
		return ch;
	};
	/**
	* revert eating specified size
	* @function Lexer#unput
	* @memberOf module:php-parser
	*/
	Lexer.prototype.unput = function(size) {
		if (size === 1) {
			this.offset--;
			if (this._input[this.offset] === "\n" && this._input[this.offset - 1] === "\r") {
				this.offset--;
				size++;
			}
			if (this._input[this.offset] === "\r" || this._input[this.offset] === "\n") {
				this.yylloc.last_line--;
				this.yylineno--;
				this.yylloc.last_column = this.yyprevcol;
			} else this.yylloc.last_column--;
			this.yytext = this.yytext.substring(0, this.yytext.length - size);
		} else if (size > 0) {
			this.offset -= size;
			if (size < this.yytext.length) {
				this.yytext = this.yytext.substring(0, this.yytext.length - size);
				this.yylloc.last_line = this.yylloc.first_line;
				this.yylloc.last_column = this.yyprevcol = this.yylloc.first_column;
				for (let i = 0; i < this.yytext.length; i++) {
					let c = this.yytext[i];
					if (c === "\r") {
						c = this.yytext[++i];
						this.yyprevcol = this.yylloc.last_column;
						this.yylloc.last_line++;
						this.yylloc.last_column = 0;
						if (c !== "\n") if (c === "\r") this.yylloc.last_line++;
						else this.yylloc.last_column++;
					} else if (c === "\n") {
						this.yyprevcol = this.yylloc.last_column;
						this.yylloc.last_line++;
						this.yylloc.last_column = 0;
					} else this.yylloc.last_column++;
				}
				this.yylineno = this.yylloc.last_line;
			} else {
				this.yytext = "";
				this.yylloc.last_line = this.yylineno = this.yylloc.first_line;
				this.yylloc.last_column = this.yylloc.first_column;
			}
		}
		return this;
	};
	/**
	* check if the text matches
	* @function Lexer#tryMatch
	* @memberOf module:php-parser
	* @param {string} text
	* @returns {boolean}
	*/
	Lexer.prototype.tryMatch = function(text) {
		return text === this.ahead(text.length);
	};
	/**
	* check if the text matches
	* @function Lexer#tryMatchCaseless
	* @memberOf module:php-parser
	* @param {string} text
	* @returns {boolean}
	*/
	Lexer.prototype.tryMatchCaseless = function(text) {
		return text === this.ahead(text.length).toLowerCase();
	};
	/**
	* look ahead
	* @function Lexer#ahead
	* @memberOf module:php-parser
	* @param {number} size
	* @returns {string}
	*/
	Lexer.prototype.ahead = function(size) {
		let text = this._input.substring(this.offset, this.offset + size);
		if (text[text.length - 1] === "\r" && this._input[this.offset + size + 1] === "\n") text += "\n";
		return text;
	};
	/**
	* consume the specified size
	* @function Lexer#consume
	* @memberOf module:php-parser
	* @param {number} size
	* @returns {Lexer}
	*/
	Lexer.prototype.consume = function(size) {
		for (let i = 0; i < size; i++) {
			const ch = this._input[this.offset];
			if (!ch) break;
			this.yytext += ch;
			this.offset++;
			if (ch === "\r" && this._input[this.offset] === "\n") {
				this.yytext += "\n";
				this.offset++;
				i++;
			}
			if (ch === "\n" || ch === "\r") {
				this.yylloc.last_line = ++this.yylineno;
				this.yyprevcol = this.yylloc.last_column;
				this.yylloc.last_column = 0;
			} else this.yylloc.last_column++;
		}
		return this;
	};
	/**
	* Gets the current state
	* @function Lexer#getState
	* @memberOf module:php-parser
	*/
	Lexer.prototype.getState = function() {
		return {
			yytext: this.yytext,
			offset: this.offset,
			yylineno: this.yylineno,
			yyprevcol: this.yyprevcol,
			yylloc: {
				first_offset: this.yylloc.first_offset,
				first_line: this.yylloc.first_line,
				first_column: this.yylloc.first_column,
				last_line: this.yylloc.last_line,
				last_column: this.yylloc.last_column
			},
			heredoc_label: this.heredoc_label
		};
	};
	/**
	* Sets the current lexer state
	* @function Lexer#setState
	* @memberOf module:php-parser
	*/
	Lexer.prototype.setState = function(state) {
		this.yytext = state.yytext;
		this.offset = state.offset;
		this.yylineno = state.yylineno;
		this.yyprevcol = state.yyprevcol;
		this.yylloc = state.yylloc;
		if (state.heredoc_label) this.heredoc_label = state.heredoc_label;
		return this;
	};
	/**
	* prepend next token
	* @function Lexer#appendToken
	* @memberOf module:php-parser
	* @param {*} value
	* @param {*} ahead
	* @returns {Lexer}
	*/
	Lexer.prototype.appendToken = function(value, ahead) {
		this.tokens.push([value, ahead]);
		return this;
	};
	/**
	* return next match that has a token
	* @function Lexer#lex
	* @memberOf module:php-parser
	* @returns {number|string}
	*/
	Lexer.prototype.lex = function() {
		this.yylloc.prev_offset = this.offset;
		this.yylloc.prev_line = this.yylloc.last_line;
		this.yylloc.prev_column = this.yylloc.last_column;
		let token = this.next() || this.lex();
		if (!this.all_tokens) {
			while (token === this.tok.T_WHITESPACE || !this.comment_tokens && (token === this.tok.T_COMMENT || token === this.tok.T_DOC_COMMENT) || token === this.tok.T_OPEN_TAG) token = this.next() || this.lex();
			if (token == this.tok.T_OPEN_TAG_WITH_ECHO) return this.tok.T_ECHO;
			else if (token === this.tok.T_CLOSE_TAG) return ";";
		}
		if (!this.yylloc.prev_offset) {
			this.yylloc.prev_offset = this.yylloc.first_offset;
			this.yylloc.prev_line = this.yylloc.first_line;
			this.yylloc.prev_column = this.yylloc.first_column;
		}
		return token;
	};
	/**
	* activates a new lexer condition state (pushes the new lexer condition state onto the condition stack)
	* @function Lexer#begin
	* @memberOf module:php-parser
	* @param {*} condition
	* @returns {Lexer}
	*/
	Lexer.prototype.begin = function(condition) {
		this.conditionStack.push(condition);
		this.curCondition = condition;
		this.stateCb = this["match" + condition];
		/* istanbul ignore next */
		if (typeof this.stateCb !== "function") throw new Error("Undefined condition state \"" + condition + "\"");
		return this;
	};
	/**
	* pop the previously active lexer condition state off the condition stack
	* @function Lexer#popState
	* @memberOf module:php-parser
	* @returns {string|*}
	*/
	Lexer.prototype.popState = function() {
		const condition = this.conditionStack.length - 1 > 0 ? this.conditionStack.pop() : this.conditionStack[0];
		this.curCondition = this.conditionStack[this.conditionStack.length - 1];
		this.stateCb = this["match" + this.curCondition];
		/* istanbul ignore next */
		if (typeof this.stateCb !== "function") throw new Error("Undefined condition state \"" + this.curCondition + "\"");
		return condition;
	};
	/**
	* return next match in input
	* @function Lexer#next
	* @memberOf module:php-parser
	* @returns {number|*}
	*/
	Lexer.prototype.next = function() {
		let token;
		if (!this._input) this.done = true;
		this.yylloc.first_offset = this.offset;
		this.yylloc.first_line = this.yylloc.last_line;
		this.yylloc.first_column = this.yylloc.last_column;
		this.yytext = "";
		if (this.done) {
			this.yylloc.prev_offset = this.yylloc.first_offset;
			this.yylloc.prev_line = this.yylloc.first_line;
			this.yylloc.prev_column = this.yylloc.first_column;
			return this.EOF;
		}
		if (this.tokens.length > 0) {
			token = this.tokens.shift();
			if (typeof token[1] === "object") this.setState(token[1]);
			else this.consume(token[1]);
			token = token[0];
		} else token = this.stateCb.apply(this, []);
		if (this.offset >= this.size && this.tokens.length === 0) this.done = true;
		/* istanbul ignore next */
		if (this.debug) {
			let tName = token;
			if (typeof tName === "number") tName = this.engine.tokens.values[tName];
			else tName = "\"" + tName + "\"";
			const e = /* @__PURE__ */ new Error(tName + "	from " + this.yylloc.first_line + "," + this.yylloc.first_column + "	 - to " + this.yylloc.last_line + "," + this.yylloc.last_column + "	\"" + this.yytext + "\"");
			console.error(e.stack);
		}
		return token;
	};
	[
		require_attribute$1(),
		require_comments(),
		require_initial(),
		require_numbers(),
		require_property$1(),
		require_scripting(),
		require_strings(),
		require_tokens$1(),
		require_utils$1()
	].forEach(function(ext) {
		for (const k in ext) Lexer.prototype[k] = ext[k];
	});
	module.exports = Lexer;
}));

//#endregion
//#region node_modules/php-parser/src/ast/position.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_position = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Each Position object consists of a line number (1-indexed) and a column number (0-indexed):
	* @constructor Position
	* @memberOf module:php-parser
	* @property {number} line
	* @property {number} column
	* @property {number} offset
	*/
	const Position = function(line, column, offset) {
		this.line = line;
		this.column = column;
		this.offset = offset;
	};
	module.exports = Position;
}));

//#endregion
//#region node_modules/php-parser/src/parser/array.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_array$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_array() {
			let expect;
			let shortForm = false;
			const result = this.node("array");
			if (this.token === this.tok.T_ARRAY) {
				this.next().expect("(");
				expect = ")";
			} else {
				shortForm = true;
				expect = "]";
			}
			let items = [];
			if (this.next().token !== expect) items = this.read_array_pair_list(shortForm);
			this.expect(expect);
			this.next();
			return result(shortForm, items);
		},
		read_array_pair_list(shortForm) {
			const self = this;
			return this.read_list(function() {
				return self.read_array_pair(shortForm);
			}, ",", true);
		},
		read_array_pair(shortForm) {
			if (!shortForm && this.token === ")" || shortForm && this.token === "]") return;
			if (this.token === ",") return this.node("noop")();
			const entry = this.node("entry");
			let key = null;
			let value;
			let byRef = false;
			let unpack = false;
			if (this.token === "&") {
				this.next();
				byRef = true;
				value = this.read_variable(true, false);
			} else if (this.token === this.tok.T_ELLIPSIS && this.version >= 704) {
				this.next();
				if (this.token === "&") this.error();
				unpack = true;
				value = this.read_expr();
			} else {
				const expr = this.read_expr();
				if (this.token === this.tok.T_DOUBLE_ARROW) {
					this.next();
					key = expr;
					if (this.token === "&") {
						this.next();
						byRef = true;
						value = this.read_variable(true, false);
					} else value = this.read_expr();
				} else value = expr;
			}
			return entry(key, value, byRef, unpack);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/class.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_class$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_class_declaration_statement(attrs) {
			const result = this.node("class");
			const flag = this.read_class_modifiers();
			if (this.token !== this.tok.T_CLASS) {
				this.error(this.tok.T_CLASS);
				this.next();
				return null;
			}
			this.next().expect(this.tok.T_STRING);
			let propName = this.node("identifier");
			const name = this.text();
			this.next();
			propName = propName(name);
			const propExtends = this.read_extends_from();
			const propImplements = this.read_implements_list();
			this.expect("{");
			const body = this.next().read_class_body(true, false);
			const node = result(propName, propExtends, propImplements, body, flag);
			if (attrs) node.attrGroups = attrs;
			return node;
		},
		read_class_modifiers() {
			const modifier = this.read_class_modifier({
				readonly: 0,
				final_or_abstract: 0
			});
			return [
				0,
				0,
				modifier.final_or_abstract,
				modifier.readonly
			];
		},
		read_class_modifier(memo) {
			if (this.token === this.tok.T_READ_ONLY) {
				this.next();
				memo.readonly = 1;
				memo = this.read_class_modifier(memo);
			} else if (memo.final_or_abstract === 0 && this.token === this.tok.T_ABSTRACT) {
				this.next();
				memo.final_or_abstract = 1;
				memo = this.read_class_modifier(memo);
			} else if (memo.final_or_abstract === 0 && this.token === this.tok.T_FINAL) {
				this.next();
				memo.final_or_abstract = 2;
				memo = this.read_class_modifier(memo);
			}
			return memo;
		},
		read_class_body(allow_variables, allow_enum_cases) {
			let result = [];
			let attrs = [];
			while (this.token !== this.EOF && this.token !== "}") {
				if (this.token === this.tok.T_COMMENT) {
					result.push(this.read_comment());
					continue;
				}
				if (this.token === this.tok.T_DOC_COMMENT) {
					result.push(this.read_doc_comment());
					continue;
				}
				if (this.token === this.tok.T_USE) {
					result = result.concat(this.read_trait_use_statement());
					continue;
				}
				const locStart = this.position();
				if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
				if (allow_enum_cases && this.token === this.tok.T_CASE) {
					const enumcase = this.read_enum_case(attrs);
					attrs = [];
					if (this.expect(";")) this.next();
					result = result.concat(enumcase);
					continue;
				}
				const flags = this.read_member_flags(false);
				if (this.token === this.tok.T_CONST) {
					if (flags[0][1] !== -1) this.raiseError("Cannot use asymmetric visibility on constants");
					const constants = this.read_constant_list(flags, attrs, locStart);
					if (this.expect(";")) this.next();
					result = result.concat(constants);
					continue;
				}
				if (allow_variables && this.token === this.tok.T_VAR) {
					this.next().expect(this.tok.T_VARIABLE);
					flags[0][0] = null;
					flags[1] = 0;
				}
				if (this.token === this.tok.T_FUNCTION) {
					result.push(this.read_function(false, flags, attrs, locStart));
					attrs = [];
				} else if (allow_variables && (this.token === this.tok.T_VARIABLE || this.version >= 801 && this.token === this.tok.T_READ_ONLY || this.version >= 704 && (this.token === "?" || this.token === this.tok.T_ARRAY || this.token === this.tok.T_CALLABLE || this.token === this.tok.T_NAMESPACE || this.token === this.tok.T_NAME_FULLY_QUALIFIED || this.token === this.tok.T_NAME_QUALIFIED || this.token === this.tok.T_NAME_RELATIVE || this.token === this.tok.T_NS_SEPARATOR || this.token === this.tok.T_STRING))) {
					const variables = this.read_variable_list(flags, attrs, locStart);
					attrs = [];
					result = result.concat(variables);
				} else {
					this.error([
						this.tok.T_CONST,
						...allow_variables ? [this.tok.T_VARIABLE] : [],
						...allow_enum_cases ? [this.tok.T_CASE] : [],
						this.tok.T_FUNCTION
					]);
					this.next();
				}
			}
			this.expect("}");
			this.next();
			return result;
		},
		read_variable_list(flags, attrs, locStart) {
			let property_statement = this.node("propertystatement");
			const properties = this.read_list(function read_variable_declaration() {
				const result = this.node("property");
				let readonly = flags[3] === 1;
				if (!readonly && this.token === this.tok.T_READ_ONLY) {
					readonly = true;
					this.next();
				}
				const [nullable, type] = this.read_optional_type();
				this.expect(this.tok.T_VARIABLE);
				let propName = this.node("identifier");
				const name = this.text().substring(1);
				this.next();
				propName = propName(name);
				let value = null;
				let property_hooks = [];
				this.expect([
					",",
					";",
					"=",
					"{"
				]);
				if (this.token === "=") value = this.next().read_expr();
				if (this.token === "{") property_hooks = this.read_property_hooks();
				else this.expect([";", ","]);
				return result(propName, value, readonly, nullable, type, attrs || [], property_hooks);
			}, ",");
			property_statement = property_statement(null, properties, flags);
			if (locStart && property_statement.loc) {
				property_statement.loc.start = locStart;
				if (property_statement.loc.source) property_statement.loc.source = this.lexer._input.substr(property_statement.loc.start.offset, property_statement.loc.end.offset - property_statement.loc.start.offset);
			}
			if (this.token === ";") this.next();
			return property_statement;
		},
		read_property_hooks() {
			if (this.version < 804) this.raiseError("Parse Error: Property hooks require PHP 8.4+");
			this.expect("{");
			this.next();
			const hooks = [];
			while (this.token !== this.EOF && this.token !== "}") hooks.push(this.read_property_hook());
			this.expect("}");
			this.next();
			return hooks;
		},
		read_property_hook() {
			const property_hooks = this.node("propertyhook");
			let attrs = [];
			if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
			const is_final = this.token === this.tok.T_FINAL;
			if (is_final) this.next();
			const is_reference = this.token === "&";
			if (is_reference) this.next();
			const method_name = this.text();
			if (method_name !== "get" && method_name !== "set") this.raiseError("Parse Error: Property hooks must be either 'get' or 'set'");
			this.next();
			let parameter = null;
			let body = null;
			this.expect([
				this.tok.T_DOUBLE_ARROW,
				"{",
				"(",
				";"
			]);
			if (this.token === ";") {
				this.next();
				return property_hooks(method_name, is_final, is_reference, parameter, body, attrs);
			}
			if (this.token === "(") {
				this.next();
				parameter = this.read_parameter(false);
				this.expect(")");
				this.next();
			}
			if (this.token === this.tok.T_DOUBLE_ARROW) {
				this.next();
				body = this.read_expr();
				this.next();
			} else if (this.token === "{") body = this.read_code_block();
			return property_hooks(method_name, is_final, is_reference, parameter, body, attrs);
		},
		read_constant_list(flags, attrs, locStart) {
			const result = this.node("classconstant");
			if (this.expect(this.tok.T_CONST)) this.next();
			if (flags[1] === 1 || flags[2] === 1 || flags[3] === 1) this.error();
			if (flags[2] === 2 && this.version < 801) this.raiseError("Final class constants are not allowed before PHP 8.1");
			const [nullable, type] = this.version >= 803 ? this.read_optional_type() : [false, null];
			const node = result(null, this.read_list(function read_constant_declaration() {
				const result = this.node("constant");
				let constName = null;
				let value = null;
				if (this.token === this.tok.T_STRING || this.version >= 700 && this.is("IDENTIFIER")) {
					constName = this.node("identifier");
					const name = this.text();
					this.next();
					constName = constName(name);
				} else this.expect("IDENTIFIER");
				if (this.expect("=")) value = this.next().read_expr();
				return result(constName, value);
			}, ","), flags, nullable, type, attrs || []);
			if (locStart && node.loc) {
				node.loc.start = locStart;
				if (node.loc.source) node.loc.source = this.lexer._input.substr(node.loc.start.offset, node.loc.end.offset - node.loc.start.offset);
			}
			return node;
		},
		read_member_flags(asInterface) {
			const result = [
				[-1, -1],
				0,
				0,
				0
			];
			const seen = /* @__PURE__ */ new Set();
			while (this.is("T_MEMBER_FLAGS")) {
				let idx = -1, val = -1;
				switch (this.token) {
					case this.tok.T_PUBLIC:
					case this.tok.T_PROTECTED:
					case this.tok.T_PRIVATE:
						idx = 0;
						val = this.token === this.tok.T_PUBLIC ? 0 : this.token === this.tok.T_PROTECTED ? 1 : 2;
						if (asInterface && val === 2) {
							this.expect([this.tok.T_PUBLIC, this.tok.T_PROTECTED]);
							val = -1;
						}
						this.next();
						if (this.version >= 804 && this.token === "(") {
							if (result[0][0] === -1) result[0][0] = 0;
							this.next();
							if (this.token !== this.tok.T_STRING || this.text() !== "set") this.error("set");
							else this.next();
							if (this.expect(")")) this.next();
							if (seen.has("set")) this.error();
							else if (val !== -1) {
								seen.add("set");
								result[0][1] = val;
							}
							continue;
						}
						if (seen.has(idx)) this.error();
						else if (val !== -1) {
							seen.add(idx);
							result[0][0] = val;
						}
						continue;
					case this.tok.T_STATIC:
						idx = 1;
						val = 1;
						break;
					case this.tok.T_ABSTRACT:
						idx = 2;
						val = 1;
						break;
					case this.tok.T_FINAL:
						idx = 2;
						val = 2;
						break;
					case this.tok.T_READ_ONLY:
						idx = 3;
						val = 1;
						break;
				}
				if (asInterface && idx === 2 && val === 1) {
					this.error();
					val = -1;
				}
				if (seen.has(idx)) this.error();
				else if (val !== -1) {
					seen.add(idx);
					result[idx] = val;
				}
				this.next();
			}
			return result;
		},
		read_optional_type() {
			const nullable = this.token === "?";
			if (nullable) this.next();
			if (this.peekSkipComments() === "=") return [false, null];
			let type = this.read_types();
			if (nullable && !type) this.raiseError("Expecting a type definition combined with nullable operator");
			if (!nullable && !type) return [false, null];
			if (this.token === "|") {
				type = [type];
				do {
					this.next();
					const variant = this.read_type();
					if (!variant) {
						this.raiseError("Expecting a type definition");
						break;
					}
					type.push(variant);
				} while (this.token === "|");
			}
			return [nullable, type];
		},
		peekSkipComments() {
			const lexerState = this.lexer.getState();
			let nextToken;
			do
				nextToken = this.lexer.lex();
			while (nextToken === this.tok.T_COMMENT || nextToken === this.tok.T_WHITESPACE);
			this.lexer.setState(lexerState);
			return nextToken;
		},
		read_interface_declaration_statement(attrs) {
			const result = this.node("interface");
			if (this.token !== this.tok.T_INTERFACE) {
				this.error(this.tok.T_INTERFACE);
				this.next();
				return null;
			}
			this.next().expect(this.tok.T_STRING);
			let propName = this.node("identifier");
			const name = this.text();
			this.next();
			propName = propName(name);
			const propExtends = this.read_interface_extends_list();
			this.expect("{");
			const body = this.next().read_interface_body();
			return result(propName, propExtends, body, attrs || []);
		},
		read_interface_body() {
			let result = [];
			let attrs;
			while (this.token !== this.EOF && this.token !== "}") {
				if (this.token === this.tok.T_COMMENT) {
					result.push(this.read_comment());
					continue;
				}
				if (this.token === this.tok.T_DOC_COMMENT) {
					result.push(this.read_doc_comment());
					continue;
				}
				const locStart = this.position();
				attrs = [];
				if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
				const flags = this.read_member_flags(true);
				if (this.token === this.tok.T_CONST) {
					if (flags[0][1] !== -1) this.raiseError("Cannot use asymmetric visibility on constants");
					const constants = this.read_constant_list(flags, attrs, locStart);
					if (this.expect(";")) this.next();
					result = result.concat(constants);
				} else if (this.token === this.tok.T_FUNCTION) {
					const method = this.read_function_declaration(2, flags, attrs, locStart);
					method.parseFlags(flags);
					result.push(method);
					if (this.expect(";")) this.next();
				} else if (this.token === this.tok.T_STRING) result.push(this.read_variable_list(flags, attrs, locStart));
				else {
					this.error([
						this.tok.T_CONST,
						this.tok.T_FUNCTION,
						this.tok.T_STRING
					]);
					this.next();
				}
			}
			if (this.expect("}")) this.next();
			return result;
		},
		read_trait_declaration_statement(attrs) {
			const result = this.node("trait");
			if (this.token !== this.tok.T_TRAIT) {
				this.error(this.tok.T_TRAIT);
				this.next();
				return null;
			}
			this.next().expect(this.tok.T_STRING);
			let propName = this.node("identifier");
			const name = this.text();
			this.next();
			propName = propName(name);
			this.expect("{");
			const body = this.next().read_class_body(true, false);
			const node = result(propName, body);
			if (attrs) node.attrGroups = attrs;
			return node;
		},
		read_trait_use_statement() {
			const node = this.node("traituse");
			this.expect(this.tok.T_USE) && this.next();
			const traits = [this.read_namespace_name()];
			let adaptations = null;
			while (this.token === ",") traits.push(this.next().read_namespace_name());
			if (this.token === "{") {
				adaptations = [];
				while (this.next().token !== this.EOF) {
					if (this.token === "}") break;
					adaptations.push(this.read_trait_use_alias());
					this.expect(";");
				}
				if (this.expect("}")) this.next();
			} else if (this.expect(";")) this.next();
			return node(traits, adaptations);
		},
		read_trait_use_alias() {
			const node = this.node();
			let trait = null;
			let method;
			if (this.is("IDENTIFIER")) {
				method = this.node("identifier");
				const methodName = this.text();
				this.next();
				method = method(methodName);
			} else {
				method = this.read_namespace_name();
				if (this.token === this.tok.T_DOUBLE_COLON) {
					this.next();
					if (this.token === this.tok.T_STRING || this.version >= 700 && this.is("IDENTIFIER")) {
						trait = method;
						method = this.node("identifier");
						const methodName = this.text();
						this.next();
						method = method(methodName);
					} else this.expect(this.tok.T_STRING);
				} else method = method.name;
			}
			if (this.token === this.tok.T_INSTEADOF) return node("traitprecedence", trait, method, this.next().read_name_list());
			else if (this.token === this.tok.T_AS) {
				let flags = null;
				let alias = null;
				if (this.next().is("T_MEMBER_FLAGS")) flags = this.read_member_flags();
				if (this.token === this.tok.T_STRING || this.version >= 700 && this.is("IDENTIFIER")) {
					alias = this.node("identifier");
					const name = this.text();
					this.next();
					alias = alias(name);
				} else if (flags === null) this.expect(this.tok.T_STRING);
				return node("traitalias", trait, method, alias, flags);
			}
			this.expect([this.tok.T_AS, this.tok.T_INSTEADOF]);
			return node("traitalias", trait, method, null, null);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/comment.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_comment$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_comment() {
			const text = this.text();
			let result = this.ast.prepare(text.substring(0, 2) === "/*" ? "commentblock" : "commentline", null, this);
			const offset = this.lexer.yylloc.first_offset;
			const prev = this.prev;
			this.prev = [
				this.lexer.yylloc.last_line,
				this.lexer.yylloc.last_column,
				this.lexer.offset
			];
			this.lex();
			result = result(text);
			result.offset = offset;
			this.prev = prev;
			return result;
		},
		read_doc_comment() {
			let result = this.ast.prepare("commentblock", null, this);
			const offset = this.lexer.yylloc.first_offset;
			const text = this.text();
			const prev = this.prev;
			this.prev = [
				this.lexer.yylloc.last_line,
				this.lexer.yylloc.last_column,
				this.lexer.offset
			];
			this.lex();
			result = result(text);
			result.offset = offset;
			this.prev = prev;
			return result;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/expr.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_expr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_expr(expr) {
			const result = this.node();
			if (this.token === "@") {
				if (!expr) expr = this.next().read_expr();
				return result("silent", expr);
			}
			if (!expr) expr = this.read_expr_item();
			if (this.token === "|") return result("bin", "|", expr, this.next().read_expr());
			if (this.token === "&") return result("bin", "&", expr, this.next().read_expr());
			if (this.token === "^") return result("bin", "^", expr, this.next().read_expr());
			if (this.token === ".") return result("bin", ".", expr, this.next().read_expr());
			if (this.token === "+") return result("bin", "+", expr, this.next().read_expr());
			if (this.token === "-") return result("bin", "-", expr, this.next().read_expr());
			if (this.token === "*") return result("bin", "*", expr, this.next().read_expr());
			if (this.token === "/") return result("bin", "/", expr, this.next().read_expr());
			if (this.token === "%") return result("bin", "%", expr, this.next().read_expr());
			if (this.token === this.tok.T_POW) return result("bin", "**", expr, this.next().read_expr());
			if (this.token === this.tok.T_SL) return result("bin", "<<", expr, this.next().read_expr());
			if (this.token === this.tok.T_SR) return result("bin", ">>", expr, this.next().read_expr());
			if (this.token === this.tok.T_BOOLEAN_OR) return result("bin", "||", expr, this.next().read_expr());
			if (this.token === this.tok.T_LOGICAL_OR) return result("bin", "or", expr, this.next().read_expr());
			if (this.token === this.tok.T_BOOLEAN_AND) return result("bin", "&&", expr, this.next().read_expr());
			if (this.token === this.tok.T_LOGICAL_AND) return result("bin", "and", expr, this.next().read_expr());
			if (this.token === this.tok.T_LOGICAL_XOR) return result("bin", "xor", expr, this.next().read_expr());
			if (this.token === this.tok.T_IS_IDENTICAL) return result("bin", "===", expr, this.next().read_expr());
			if (this.token === this.tok.T_IS_NOT_IDENTICAL) return result("bin", "!==", expr, this.next().read_expr());
			if (this.token === this.tok.T_IS_EQUAL) return result("bin", "==", expr, this.next().read_expr());
			if (this.token === this.tok.T_IS_NOT_EQUAL) return result("bin", "!=", expr, this.next().read_expr());
			if (this.token === "<") return result("bin", "<", expr, this.next().read_expr());
			if (this.token === ">") return result("bin", ">", expr, this.next().read_expr());
			if (this.token === this.tok.T_IS_SMALLER_OR_EQUAL) return result("bin", "<=", expr, this.next().read_expr());
			if (this.token === this.tok.T_IS_GREATER_OR_EQUAL) return result("bin", ">=", expr, this.next().read_expr());
			if (this.token === this.tok.T_SPACESHIP) return result("bin", "<=>", expr, this.next().read_expr());
			if (this.token === this.tok.T_INSTANCEOF) {
				expr = result("bin", "instanceof", expr, this.next().read_class_name_reference());
				if (this.token !== ";" && this.token !== this.tok.T_INLINE_HTML && this.token !== this.EOF) expr = this.read_expr(expr);
			}
			if (this.token === this.tok.T_NULLSAFE_OBJECT_OPERATOR) {
				expr = result("nullsafepropertylookup", expr, this.read_what());
				expr = this.recursive_variable_chain_scan(expr, false, true);
			}
			if (this.token === this.tok.T_COALESCE) return result("bin", "??", expr, this.next().read_expr());
			if (this.token === this.tok.T_PIPE) {
				if (this.version < 805) this.raiseError("PHP 8.5+ is required to use pipe operator");
				const right = this.next().read_expr();
				if (right.kind === "arrowfunc" && !right.parenthesizedExpression) this.raiseError("Arrow functions in a pipe chain must be wrapped in parentheses");
				return result("bin", "|>", expr, right);
			}
			if (this.token === "?") {
				let trueArg = null;
				if (this.next().token !== ":") trueArg = this.read_expr();
				this.expect(":") && this.next();
				return result("retif", expr, trueArg, this.read_expr());
			} else result.destroy(expr);
			return expr;
		},
		read_expr_cast(type) {
			return this.node("cast")(type, this.text(), this.next().read_expr());
		},
		read_isset_variable() {
			return this.read_expr();
		},
		read_isset_variables() {
			return this.read_function_list(this.read_isset_variable, ",");
		},
		read_internal_functions_in_yacc() {
			let result = null;
			switch (this.token) {
				case this.tok.T_ISSET:
					{
						result = this.node("isset");
						if (this.next().expect("(")) this.next();
						const variables = this.read_isset_variables();
						if (this.expect(")")) this.next();
						result = result(variables);
					}
					break;
				case this.tok.T_EMPTY:
					{
						result = this.node("empty");
						if (this.next().expect("(")) this.next();
						const expression = this.read_expr();
						if (this.expect(")")) this.next();
						result = result(expression);
					}
					break;
				case this.tok.T_INCLUDE:
					result = this.node("include")(false, false, this.next().read_expr());
					break;
				case this.tok.T_INCLUDE_ONCE:
					result = this.node("include")(true, false, this.next().read_expr());
					break;
				case this.tok.T_EVAL:
					{
						result = this.node("eval");
						if (this.next().expect("(")) this.next();
						const expr = this.read_expr();
						if (this.expect(")")) this.next();
						result = result(expr);
					}
					break;
				case this.tok.T_REQUIRE:
					result = this.node("include")(false, true, this.next().read_expr());
					break;
				case this.tok.T_REQUIRE_ONCE:
					result = this.node("include")(true, true, this.next().read_expr());
					break;
			}
			return result;
		},
		read_optional_expr(stopToken) {
			if (this.token !== stopToken) return this.read_expr();
			return null;
		},
		read_exit_expr() {
			let expression = null;
			if (this.token === "(") {
				this.next();
				expression = this.read_optional_expr(")");
				this.expect(")") && this.next();
			}
			return expression;
		},
		read_expr_item() {
			let result, expr, attrs = [];
			if (this.token === "+") return this.node("unary")("+", this.next().read_expr());
			if (this.token === "-") return this.node("unary")("-", this.next().read_expr());
			if (this.token === "!") return this.node("unary")("!", this.next().read_expr());
			if (this.token === "~") return this.node("unary")("~", this.next().read_expr());
			if (this.token === "(") {
				expr = this.next().read_expr();
				expr.parenthesizedExpression = true;
				this.expect(")") && this.next();
				return this.handleDereferencable(expr);
			}
			if (this.token === "`") return this.read_encapsed_string("`");
			if (this.token === this.tok.T_LIST) {
				let assign = null;
				const isInner = this.innerList;
				result = this.node("list");
				if (!isInner) assign = this.node("assign");
				if (this.next().expect("(")) this.next();
				if (!this.innerList) this.innerList = true;
				const assignList = this.read_array_pair_list(false);
				if (this.expect(")")) this.next();
				let hasItem = false;
				for (let i = 0; i < assignList.length; i++) if (assignList[i] !== null && assignList[i].kind !== "noop") {
					hasItem = true;
					break;
				}
				if (!hasItem)
 /* istanbul ignore next */
				this.raiseError("Fatal Error :  Cannot use empty list on line " + this.lexer.yylloc.first_line);
				if (!isInner) {
					this.innerList = false;
					if (this.expect("=")) return assign(result(assignList, false), this.next().read_expr(), "=");
					else
 /* istanbul ignore next */
					return result(assignList, false);
				} else return result(assignList, false);
			}
			if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
			if (this.token === this.tok.T_CLONE) {
				const node = this.node("clone");
				this.next();
				if (this.version >= 805 && this.token === "(") {
					this.next();
					let what = this.read_variable(false, false);
					what = this.handleDereferencable(what);
					let properties = null;
					if (this.token === ",") properties = this.next().read_expr();
					this.expect(")") && this.next();
					return node(what, properties);
				}
				let what = this.read_variable(false, false);
				what = this.handleDereferencable(what);
				return node(what, null);
			}
			switch (this.token) {
				case this.tok.T_INC: return this.node("pre")("+", this.next().read_variable(false, false));
				case this.tok.T_DEC: return this.node("pre")("-", this.next().read_variable(false, false));
				case this.tok.T_NEW:
					expr = this.read_new_expr();
					if (this.token === this.tok.T_OBJECT_OPERATOR && this.version < 804) this.raiseError("New without parenthesis is not allowed before PHP 8.4");
					return this.handleDereferencable(expr);
				case this.tok.T_ISSET:
				case this.tok.T_EMPTY:
				case this.tok.T_INCLUDE:
				case this.tok.T_INCLUDE_ONCE:
				case this.tok.T_EVAL:
				case this.tok.T_REQUIRE:
				case this.tok.T_REQUIRE_ONCE: return this.read_internal_functions_in_yacc();
				case this.tok.T_MATCH: return this.read_match_expression();
				case this.tok.T_INT_CAST: return this.read_expr_cast("int");
				case this.tok.T_DOUBLE_CAST: return this.read_expr_cast("float");
				case this.tok.T_STRING_CAST: return this.read_expr_cast(this.text().indexOf("binary") !== -1 ? "binary" : "string");
				case this.tok.T_ARRAY_CAST: return this.read_expr_cast("array");
				case this.tok.T_OBJECT_CAST: return this.read_expr_cast("object");
				case this.tok.T_BOOL_CAST: return this.read_expr_cast("bool");
				case this.tok.T_UNSET_CAST: return this.read_expr_cast("unset");
				case this.tok.T_THROW:
					if (this.version < 800) this.raiseError("PHP 8+ is required to use throw as an expression");
					return this.node("throw")(this.next().read_expr());
				case this.tok.T_EXIT: {
					const useDie = this.lexer.yytext.toLowerCase() === "die";
					result = this.node("exit");
					this.next();
					const expression = this.read_exit_expr();
					return result(expression, useDie);
				}
				case this.tok.T_PRINT: return this.node("print")(this.next().read_expr());
				case this.tok.T_YIELD: {
					let value = null;
					let key = null;
					result = this.node("yield");
					if (this.next().is("EXPR")) {
						value = this.read_expr();
						if (this.token === this.tok.T_DOUBLE_ARROW) {
							key = value;
							value = this.next().read_expr();
						}
					}
					return result(value, key);
				}
				case this.tok.T_YIELD_FROM:
					result = this.node("yieldfrom");
					expr = this.next().read_expr();
					return result(expr);
				case this.tok.T_FN:
				case this.tok.T_FUNCTION: return this.read_inline_function(void 0, attrs);
				case this.tok.T_STATIC: {
					const backup = [this.token, this.lexer.getState()];
					this.next();
					if (this.token === this.tok.T_FUNCTION || this.version >= 704 && this.token === this.tok.T_FN) return this.read_inline_function([
						0,
						1,
						0
					], attrs);
					else {
						this.lexer.tokens.push(backup);
						this.next();
					}
				}
			}
			if (this.is("VARIABLE")) {
				result = this.node();
				expr = this.read_variable(false, false);
				const isConst = expr.kind === "identifier" || expr.kind === "staticlookup" && expr.offset.kind === "identifier";
				switch (this.token) {
					case "=":
						if (isConst) this.error("VARIABLE");
						if (this.next().token == "&") return this.read_assignref(result, expr);
						return result("assign", expr, this.read_expr(), "=");
					case this.tok.T_PLUS_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "+=");
					case this.tok.T_MINUS_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "-=");
					case this.tok.T_MUL_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "*=");
					case this.tok.T_POW_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "**=");
					case this.tok.T_DIV_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "/=");
					case this.tok.T_CONCAT_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), ".=");
					case this.tok.T_MOD_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "%=");
					case this.tok.T_AND_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "&=");
					case this.tok.T_OR_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "|=");
					case this.tok.T_XOR_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "^=");
					case this.tok.T_SL_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "<<=");
					case this.tok.T_SR_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), ">>=");
					case this.tok.T_COALESCE_EQUAL:
						if (isConst) this.error("VARIABLE");
						return result("assign", expr, this.next().read_expr(), "??=");
					case this.tok.T_INC:
						if (isConst) this.error("VARIABLE");
						this.next();
						return result("post", "+", expr);
					case this.tok.T_DEC:
						if (isConst) this.error("VARIABLE");
						this.next();
						return result("post", "-", expr);
					default: result.destroy(expr);
				}
			} else if (this.is("SCALAR")) {
				result = this.node();
				expr = this.read_scalar();
				if (expr.kind === "array" && expr.shortForm && this.token === "=") {
					const list = this.convertToList(expr);
					if (expr.loc) list.loc = expr.loc;
					const right = this.next().read_expr();
					return result("assign", list, right, "=");
				} else result.destroy(expr);
				return this.handleDereferencable(expr);
			} else {
				this.error("EXPR");
				this.next();
			}
			return expr;
		},
		convertToList(array) {
			const convertedItems = array.items.map((entry) => {
				if (entry.value && entry.value.kind === "array" && entry.value.shortForm) entry.value = this.convertToList(entry.value);
				return entry;
			});
			const node = this.node("list")(convertedItems, true);
			if (array.loc) node.loc = array.loc;
			if (array.leadingComments) node.leadingComments = array.leadingComments;
			if (array.trailingComments) node.trailingComments = array.trailingComments;
			return node;
		},
		read_assignref(result, left) {
			this.next();
			let right;
			if (this.token === this.tok.T_NEW) {
				if (this.version >= 700) this.error();
				right = this.read_new_expr();
			} else if (this.token === "(") {
				right = this.next().read_expr();
				this.expect(")") && this.next();
				right = this.recursive_variable_chain_scan(right, false, false);
			} else right = this.read_variable(false, false);
			return result("assignref", left, right);
		},
		read_inline_function(flags, attrs) {
			if (this.token === this.tok.T_FUNCTION) {
				const result = this.read_function(true, flags, attrs);
				result.attrGroups = attrs;
				return result;
			}
			if (this.version < 704) this.raiseError("Arrow Functions are not allowed");
			const node = this.node("arrowfunc");
			if (this.expect(this.tok.T_FN)) this.next();
			const isRef = this.is_reference();
			if (this.expect("(")) this.next();
			const params = this.read_parameter_list();
			if (this.expect(")")) this.next();
			let nullable = false;
			let returnType = null;
			if (this.token === ":") {
				if (this.next().token === "?") {
					nullable = true;
					this.next();
				}
				returnType = this.read_types();
			}
			if (this.expect(this.tok.T_DOUBLE_ARROW)) this.next();
			const result = node(params, isRef, this.read_expr(), returnType, nullable, flags ? true : false);
			result.attrGroups = attrs;
			return result;
		},
		read_match_expression() {
			const node = this.node("match");
			this.expect(this.tok.T_MATCH) && this.next();
			if (this.version < 800) this.raiseError("Match statements are not allowed before PHP 8");
			if (this.expect("(")) this.next();
			const cond = this.read_expr();
			if (this.expect(")")) this.next();
			if (this.expect("{")) this.next();
			const arms = this.read_match_arms();
			if (this.expect("}")) this.next();
			return node(cond, arms);
		},
		read_match_arms() {
			return this.read_list(() => this.read_match_arm(), ",", true);
		},
		read_match_arm() {
			if (this.token === "}") return;
			return this.node("matcharm")(this.read_match_arm_conds(), this.read_expr());
		},
		read_match_arm_conds() {
			let conds = [];
			if (this.token === this.tok.T_DEFAULT) {
				conds = null;
				this.next();
			} else {
				conds.push(this.read_expr());
				while (this.token === ",") {
					this.next();
					if (this.token === this.tok.T_DOUBLE_ARROW) {
						this.next();
						return conds;
					}
					conds.push(this.read_expr());
				}
			}
			if (this.expect(this.tok.T_DOUBLE_ARROW)) this.next();
			return conds;
		},
		read_attribute() {
			const node = this.node("attribute");
			const name = this.text();
			let args = [];
			this.next();
			if (this.token === "(") args = this.read_argument_list();
			return node(name, args);
		},
		read_attr_list() {
			const list = [];
			if (this.token === this.tok.T_ATTRIBUTE) do {
				const node = this.node("attrgroup");
				this.next();
				const attrs = [this.read_attribute()];
				while (this.token === ",") {
					this.next();
					if (this.token !== "]") attrs.push(this.read_attribute());
				}
				this.expect("]");
				this.next();
				list.push(node(attrs));
			} while (this.token === this.tok.T_ATTRIBUTE);
			return list;
		},
		read_new_expr() {
			const result = this.node("new");
			this.expect(this.tok.T_NEW) && this.next();
			let args = [];
			if (this.token === "(") {
				this.next();
				const newExp = this.read_expr();
				this.expect(")");
				this.next();
				if (this.token === "(") args = this.read_argument_list();
				return result(newExp, args);
			}
			const attrs = this.read_attr_list();
			const isReadonly = this.token === this.tok.T_READ_ONLY;
			if (isReadonly) {
				if (this.version < 803) this.raiseError("Anonymous readonly classes are not allowed before PHP 8.3");
				this.next();
			}
			if (this.token === this.tok.T_CLASS) {
				const what = this.node("class");
				if (this.next().token === "(") args = this.read_argument_list();
				const propExtends = this.read_extends_from();
				const propImplements = this.read_implements_list();
				let body = null;
				if (this.expect("{")) body = this.next().read_class_body(true, false);
				const whatNode = what(null, propExtends, propImplements, body, [
					0,
					0,
					0,
					isReadonly ? 1 : 0
				]);
				whatNode.attrGroups = attrs;
				return result(whatNode, args);
			}
			let name = this.read_new_class_name();
			while (this.token === "[") {
				const offsetNode = this.node("offsetlookup");
				const offset = this.next().read_encaps_var_offset();
				this.expect("]") && this.next();
				name = offsetNode(name, offset);
			}
			if (this.token === "(") args = this.read_argument_list();
			return result(name, args);
		},
		read_new_class_name() {
			if (this.token === this.tok.T_NS_SEPARATOR || this.token === this.tok.T_NAME_RELATIVE || this.token === this.tok.T_NAME_QUALIFIED || this.token === this.tok.T_NAME_FULLY_QUALIFIED || this.token === this.tok.T_STRING || this.token === this.tok.T_NAMESPACE) {
				let result = this.read_namespace_name(true);
				if (this.token === this.tok.T_DOUBLE_COLON) {
					result = this.read_static_getter(result);
					return this.recursive_variable_chain_scan(result, true, false);
				}
				return result;
			} else if (this.is("VARIABLE")) return this.read_variable(true, false);
			else this.expect([this.tok.T_STRING, "VARIABLE"]);
		},
		handleDereferencable(expr) {
			while (this.token !== this.EOF) if (this.token === this.tok.T_OBJECT_OPERATOR || this.token === this.tok.T_DOUBLE_COLON || this.token === this.tok.T_NULLSAFE_OBJECT_OPERATOR) expr = this.recursive_variable_chain_scan(expr, false, false, true);
			else if (this.token === this.tok.T_CURLY_OPEN || this.token === "[") expr = this.read_dereferencable(expr);
			else if (this.token === "(") expr = this.node("call")(expr, this.read_argument_list());
			else return expr;
			return expr;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/enum.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_enum$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_enum_declaration_statement(attrs) {
			const result = this.node("enum");
			if (!this.expect(this.tok.T_ENUM)) return null;
			this.next().expect(this.tok.T_STRING);
			let propName = this.node("identifier");
			const name = this.text();
			this.next();
			propName = propName(name);
			const valueType = this.read_enum_value_type();
			const propImplements = this.read_implements_list();
			this.expect("{");
			const body = this.next().read_class_body(false, true);
			const node = result(propName, valueType, propImplements, body);
			if (attrs) node.attrGroups = attrs;
			return node;
		},
		read_enum_value_type() {
			if (this.token === ":") return this.next().read_namespace_name();
			return null;
		},
		read_enum_case(attrs) {
			this.expect(this.tok.T_CASE);
			const result = this.node("enumcase");
			let caseName = this.node("identifier");
			const name = this.next().text();
			this.next();
			caseName = caseName(name);
			const value = this.token === "=" ? this.next().read_expr() : null;
			this.expect(";");
			const node = result(caseName, value);
			if (attrs && attrs.length > 0) node.attrGroups = attrs;
			return node;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/function.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_function$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		is_reference() {
			if (this.token === "&") {
				this.next();
				return true;
			}
			return false;
		},
		is_variadic() {
			if (this.token === this.tok.T_ELLIPSIS) {
				this.next();
				return true;
			}
			return false;
		},
		read_function(closure, flag, attrs, locStart) {
			const result = this.read_function_declaration(closure ? 1 : flag ? 2 : 0, flag && flag[1] === 1, attrs || [], locStart);
			if (flag && flag[2] == 1) {
				result.parseFlags(flag);
				if (this.expect(";")) this.next();
			} else {
				if (this.expect("{")) {
					result.body = this.read_code_block(false);
					if (result.loc && result.body.loc) result.loc.end = result.body.loc.end;
				}
				if (!closure && flag) result.parseFlags(flag);
			}
			return result;
		},
		read_function_declaration(type, isStatic, attrs, locStart) {
			let nodeName = "function";
			if (type === 1) nodeName = "closure";
			else if (type === 2) nodeName = "method";
			const result = this.node(nodeName);
			if (this.expect(this.tok.T_FUNCTION)) this.next();
			const isRef = this.is_reference();
			let name = false, use = [], returnType = null, nullable = false;
			if (type !== 1) {
				const nameNode = this.node("identifier");
				if (type === 2) if (this.version >= 700) {
					if (this.token === this.tok.T_STRING || this.is("IDENTIFIER")) {
						name = this.text();
						this.next();
					} else if (this.version < 704) this.error("IDENTIFIER");
				} else if (this.token === this.tok.T_STRING) {
					name = this.text();
					this.next();
				} else this.error("IDENTIFIER");
				else if (this.version >= 700) if (this.token === this.tok.T_STRING) {
					name = this.text();
					this.next();
				} else if (this.version >= 704) {
					if (!this.expect("(")) this.next();
				} else {
					this.error(this.tok.T_STRING);
					this.next();
				}
				else {
					if (this.expect(this.tok.T_STRING)) name = this.text();
					this.next();
				}
				name = nameNode(name);
			}
			if (this.expect("(")) this.next();
			const params = this.read_parameter_list(name.name === "__construct");
			if (this.expect(")")) this.next();
			if (type === 1) use = this.read_lexical_vars();
			if (this.token === ":") {
				if (this.next().token === "?") {
					nullable = true;
					this.next();
				}
				returnType = this.read_types();
			}
			const apply_attrgroup_location = (node) => {
				node.attrGroups = attrs || [];
				if (locStart && node.loc) {
					node.loc.start = locStart;
					if (node.loc.source) node.loc.source = this.lexer._input.substr(node.loc.start.offset, node.loc.end.offset - node.loc.start.offset);
				}
				return node;
			};
			if (type === 1) return apply_attrgroup_location(result(params, isRef, use, returnType, nullable, isStatic));
			return apply_attrgroup_location(result(name, params, isRef, returnType, nullable));
		},
		read_lexical_vars() {
			let result = [];
			if (this.token === this.tok.T_USE) {
				this.next();
				this.expect("(") && this.next();
				result = this.read_lexical_var_list();
				this.expect(")") && this.next();
			}
			return result;
		},
		read_list_with_dangling_comma(item) {
			const result = [];
			while (this.token != this.EOF) {
				result.push(item());
				if (this.token == ",") {
					this.next();
					if (this.version >= 800 && this.token === ")") return result;
				} else if (this.token == ")") break;
				else {
					this.error([",", ")"]);
					break;
				}
			}
			return result;
		},
		read_lexical_var_list() {
			return this.read_list_with_dangling_comma(this.read_lexical_var.bind(this));
		},
		read_lexical_var() {
			if (this.token === "&") return this.read_byref(this.read_lexical_var.bind(this));
			const result = this.node("variable");
			this.expect(this.tok.T_VARIABLE);
			const name = this.text().substring(1);
			this.next();
			return result(name, false);
		},
		read_parameter_list(is_class_constructor) {
			if (this.token !== ")") {
				let wasVariadic = false;
				return this.read_list_with_dangling_comma(function() {
					const parameter = this.read_parameter(is_class_constructor);
					if (parameter) {
						if (wasVariadic) this.raiseError("Unexpected parameter after a variadic parameter");
						if (parameter.variadic) wasVariadic = true;
					}
					return parameter;
				}.bind(this), ",");
			}
			return [];
		},
		read_parameter(is_class_constructor) {
			const node = this.node("parameter");
			let parameterName = null;
			let value = null;
			let nullable = false;
			let readonly = false;
			let attrs = [];
			if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
			if (this.version >= 801 && this.token === this.tok.T_READ_ONLY) if (is_class_constructor) {
				this.next();
				readonly = true;
			} else this.raiseError("readonly properties can be used only on class constructor");
			const [flags, flagsSet] = this.read_promoted();
			if (!readonly && this.version >= 801 && this.token === this.tok.T_READ_ONLY) if (is_class_constructor) {
				this.next();
				readonly = true;
			} else this.raiseError("readonly properties can be used only on class constructor");
			if (this.token === "?") {
				this.next();
				nullable = true;
			}
			const types = this.read_types();
			if (nullable && !types) this.raiseError("Expecting a type definition combined with nullable operator");
			const isRef = this.is_reference();
			const isVariadic = this.is_variadic();
			if (this.expect(this.tok.T_VARIABLE)) {
				parameterName = this.node("identifier");
				const name = this.text().substring(1);
				this.next();
				parameterName = parameterName(name);
			}
			if (this.token == "=") value = this.next().read_expr();
			let hooks = [];
			if (this.version >= 804 && flags && this.token === "{") hooks = this.read_property_hooks();
			const result = node(parameterName, types, value, isRef, isVariadic, readonly, nullable, flags, hooks, flagsSet);
			if (attrs) result.attrGroups = attrs;
			return result;
		},
		read_types() {
			const MODE_UNSET = "unset";
			const MODE_UNION = "union";
			const MODE_INTERSECTION = "intersection";
			const types = [];
			let mode = MODE_UNSET;
			const node = this.node();
			const type = this.read_type();
			if (!type) {
				node.destroy();
				return null;
			}
			types.push(type);
			while (this.token === "|" || this.version >= 801 && this.token === "&") {
				const nextToken = this.peek();
				if (nextToken === this.tok.T_ELLIPSIS || nextToken === this.tok.T_VARIABLE) break;
				if (mode === MODE_UNSET) mode = this.token === "|" ? MODE_UNION : MODE_INTERSECTION;
				else if (mode === MODE_UNION && this.token !== "|" || mode === MODE_INTERSECTION && this.token !== "&") this.raiseError("Unexpect token \"" + this.token + "\", \"|\" and \"&\" can not be mixed");
				this.next();
				types.push(this.read_type());
			}
			if (types.length === 1) {
				node.destroy();
				return types[0];
			} else return mode === MODE_INTERSECTION ? node("intersectiontype", types) : node("uniontype", types);
		},
		read_promoted() {
			const MODIFIER_PUBLIC = 1;
			const MODIFIER_PROTECTED = 2;
			const MODIFIER_PRIVATE = 4;
			let firstModifier;
			if (this.token === this.tok.T_PUBLIC) {
				this.next();
				firstModifier = MODIFIER_PUBLIC;
			} else if (this.token === this.tok.T_PROTECTED) {
				this.next();
				firstModifier = MODIFIER_PROTECTED;
			} else if (this.token === this.tok.T_PRIVATE) {
				this.next();
				firstModifier = MODIFIER_PRIVATE;
			} else return [0, 0];
			if (this.version >= 804) {
				if (this.token === "(") {
					this.next();
					if (this.token !== this.tok.T_STRING || this.text() !== "set") this.error("set");
					else this.next();
					if (this.expect(")")) this.next();
					return [0, firstModifier];
				}
				let setModifier = 0;
				if (this.token === this.tok.T_PUBLIC) {
					this.next();
					setModifier = MODIFIER_PUBLIC;
				} else if (this.token === this.tok.T_PROTECTED) {
					this.next();
					setModifier = MODIFIER_PROTECTED;
				} else if (this.token === this.tok.T_PRIVATE) {
					this.next();
					setModifier = MODIFIER_PRIVATE;
				}
				if (setModifier > 0) {
					if (this.expect("(")) this.next();
					if (this.token !== this.tok.T_STRING || this.text() !== "set") this.error("set");
					else this.next();
					if (this.expect(")")) this.next();
					return [firstModifier, setModifier];
				}
			}
			return [firstModifier, 0];
		},
		read_argument_list() {
			let result = [];
			this.expect("(") && this.next();
			if (this.version >= 801 && this.token === this.tok.T_ELLIPSIS && this.peek() === ")") {
				const variadicNode = this.node("variadicplaceholder");
				this.next();
				result.push(variadicNode());
			} else if (this.token !== ")") result = this.read_non_empty_argument_list();
			this.expect(")") && this.next();
			return result;
		},
		read_non_empty_argument_list() {
			let wasVariadic = false;
			return this.read_function_list(function() {
				const argument = this.read_argument();
				if (argument) {
					const isVariadic = argument.kind === "variadic";
					if (wasVariadic && !isVariadic) this.raiseError("Unexpected non-variadic argument after a variadic argument");
					if (isVariadic) wasVariadic = true;
				}
				return argument;
			}.bind(this), ",");
		},
		read_argument() {
			if (this.token === this.tok.T_ELLIPSIS) return this.node("variadic")(this.next().read_expr());
			if (this.token === this.tok.T_STRING || Object.values(this.lexer.keywords).includes(this.token)) {
				if (this.peek() === ":") {
					if (this.version < 800) this.raiseError("PHP 8+ is required to use named arguments");
					return this.node("namedargument")(this.text(), this.next().next().read_expr());
				}
			}
			return this.read_expr();
		},
		read_type() {
			const result = this.node();
			if (this.token === this.tok.T_ARRAY || this.token === this.tok.T_CALLABLE) {
				const type = this.text();
				this.next();
				return result("typereference", type.toLowerCase(), type);
			} else if (this.token === this.tok.T_NAME_RELATIVE || this.token === this.tok.T_NAME_QUALIFIED || this.token === this.tok.T_NAME_FULLY_QUALIFIED || this.token === this.tok.T_STRING || this.token === this.tok.T_STATIC) {
				const type = this.text();
				const backup = [this.token, this.lexer.getState()];
				this.next();
				if (this.token !== this.tok.T_NS_SEPARATOR && this.ast.typereference.types.indexOf(type.toLowerCase()) > -1) return result("typereference", type.toLowerCase(), type);
				else {
					this.lexer.tokens.push(backup);
					this.next();
					result.destroy();
					return this.read_namespace_name();
				}
			} else if (this.version >= 802 && this.token === "(") {
				this.next();
				const innerTypes = [];
				innerTypes.push(this.read_type());
				while (this.token === "&") {
					const nextToken = this.peek();
					if (nextToken === this.tok.T_ELLIPSIS || nextToken === this.tok.T_VARIABLE) break;
					this.next();
					innerTypes.push(this.read_type());
				}
				this.expect(")") && this.next();
				return result("intersectiontype", innerTypes);
			}
			result.destroy();
			return null;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/if.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_if$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_if() {
			const result = this.node("if");
			const test = this.next().read_if_expr();
			let body;
			let alternate = null;
			let shortForm = false;
			if (this.token === ":") {
				shortForm = true;
				body = this.node("block");
				this.next();
				const items = [];
				while (this.token !== this.EOF && this.token !== this.tok.T_ENDIF) {
					if (this.token === this.tok.T_ELSEIF) {
						alternate = this.read_elseif_short();
						break;
					} else if (this.token === this.tok.T_ELSE) {
						alternate = this.read_else_short();
						break;
					}
					items.push(this.read_inner_statement());
				}
				if (items.length === 0 && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
				body = body(null, items);
				this.expect(this.tok.T_ENDIF) && this.next();
				this.expectEndOfStatement();
			} else {
				body = this.read_statement();
				if (this.token === this.tok.T_ELSEIF) alternate = this.read_if();
				else if (this.token === this.tok.T_ELSE) alternate = this.next().read_statement();
			}
			return result(test, body, alternate, shortForm);
		},
		read_if_expr() {
			this.expect("(") && this.next();
			const result = this.read_expr();
			this.expect(")") && this.next();
			return result;
		},
		read_elseif_short() {
			let alternate = null;
			const result = this.node("if");
			const test = this.next().read_if_expr();
			const body = this.node("block");
			if (this.expect(":")) this.next();
			const items = [];
			while (this.token != this.EOF && this.token !== this.tok.T_ENDIF) {
				if (this.token === this.tok.T_ELSEIF) {
					alternate = this.read_elseif_short();
					break;
				} else if (this.token === this.tok.T_ELSE) {
					alternate = this.read_else_short();
					break;
				}
				items.push(this.read_inner_statement());
			}
			if (items.length === 0 && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
			return result(test, body(null, items), alternate, true);
		},
		read_else_short() {
			this.next();
			const body = this.node("block");
			if (this.expect(":")) this.next();
			const items = [];
			while (this.token != this.EOF && this.token !== this.tok.T_ENDIF) items.push(this.read_inner_statement());
			if (items.length === 0 && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
			return body(null, items);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/loops.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_loops = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_while() {
			const result = this.node("while");
			this.expect(this.tok.T_WHILE) && this.next();
			let body;
			let shortForm = false;
			if (this.expect("(")) this.next();
			const test = this.read_expr();
			if (this.expect(")")) this.next();
			if (this.token === ":") {
				shortForm = true;
				body = this.read_short_form(this.tok.T_ENDWHILE);
			} else body = this.read_statement();
			return result(test, body, shortForm);
		},
		read_do() {
			const result = this.node("do");
			this.expect(this.tok.T_DO) && this.next();
			let test = null;
			const body = this.read_statement();
			if (this.expect(this.tok.T_WHILE)) {
				if (this.next().expect("(")) this.next();
				test = this.read_expr();
				if (this.expect(")")) this.next();
				if (this.expect(";")) this.next();
			}
			return result(test, body);
		},
		read_for() {
			const result = this.node("for");
			this.expect(this.tok.T_FOR) && this.next();
			let init = [];
			let test = [];
			let increment = [];
			let body;
			let shortForm = false;
			if (this.expect("(")) this.next();
			if (this.token !== ";") {
				init = this.read_list(this.read_expr, ",");
				if (this.expect(";")) this.next();
			} else this.next();
			if (this.token !== ";") {
				test = this.read_list(this.read_expr, ",");
				if (this.expect(";")) this.next();
			} else this.next();
			if (this.token !== ")") {
				increment = this.read_list(this.read_expr, ",");
				if (this.expect(")")) this.next();
			} else this.next();
			if (this.token === ":") {
				shortForm = true;
				body = this.read_short_form(this.tok.T_ENDFOR);
			} else body = this.read_statement();
			return result(init, test, increment, body, shortForm);
		},
		read_foreach() {
			const result = this.node("foreach");
			this.expect(this.tok.T_FOREACH) && this.next();
			let key = null;
			let value = null;
			let body;
			let shortForm = false;
			if (this.expect("(")) this.next();
			const source = this.read_expr();
			if (this.expect(this.tok.T_AS)) {
				this.next();
				value = this.read_foreach_variable();
				if (this.token === this.tok.T_DOUBLE_ARROW) {
					key = value;
					value = this.next().read_foreach_variable();
				}
			}
			if (key && key.kind === "list") this.raiseError("Fatal Error : Cannot use list as key element");
			if (this.expect(")")) this.next();
			if (this.token === ":") {
				shortForm = true;
				body = this.read_short_form(this.tok.T_ENDFOREACH);
			} else body = this.read_statement();
			return result(source, key, value, body, shortForm);
		},
		read_foreach_variable() {
			if (this.token === this.tok.T_LIST || this.token === "[") {
				const isShort = this.token === "[";
				const result = this.node("list");
				this.next();
				if (!isShort && this.expect("(")) this.next();
				const assignList = this.read_array_pair_list(isShort);
				if (this.expect(isShort ? "]" : ")")) this.next();
				return result(assignList, isShort);
			} else return this.read_variable(false, false);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/main.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_main = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = { read_start() {
		if (this.token == this.tok.T_NAMESPACE) return this.read_namespace();
		else return this.read_top_statement();
	} };
}));

//#endregion
//#region node_modules/php-parser/src/parser/namespace.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_namespace$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_namespace() {
			const result = this.node("namespace");
			let body;
			this.expect(this.tok.T_NAMESPACE) && this.next();
			let name;
			if (this.token === "{") name = { name: [""] };
			else name = this.read_namespace_name();
			this.currentNamespace = name;
			if (this.token === ";") {
				this.currentNamespace = name;
				body = this.next().read_top_statements(true);
				return result(name.name, body, false);
			} else if (this.token === "{") {
				this.currentNamespace = name;
				body = this.next().read_top_statements();
				this.expect("}") && this.next();
				if (body.length === 0 && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
				return result(name.name, body, true);
			} else {
				this.error(["{", ";"]);
				this.currentNamespace = name;
				body = this.read_top_statements();
				this.expect(this.EOF);
				return result(name, body, false);
			}
		},
		read_namespace_name(resolveReference) {
			const result = this.node();
			let resolution;
			let name = this.text();
			switch (this.token) {
				case this.tok.T_NAME_RELATIVE:
					resolution = this.ast.name.RELATIVE_NAME;
					name = name.replace(/^namespace\\/, "");
					break;
				case this.tok.T_NAME_QUALIFIED:
					resolution = this.ast.name.QUALIFIED_NAME;
					break;
				case this.tok.T_NAME_FULLY_QUALIFIED:
					resolution = this.ast.name.FULL_QUALIFIED_NAME;
					break;
				default:
					resolution = this.ast.name.UNQUALIFIED_NAME;
					if (!this.expect(this.tok.T_STRING)) return result("name", "", this.ast.name.FULL_QUALIFIED_NAME);
			}
			this.next();
			if (resolveReference || this.token !== "(") {
				if (name.toLowerCase() === "parent") return result("parentreference", name);
				else if (name.toLowerCase() === "self") return result("selfreference", name);
			}
			return result("name", name, resolution);
		},
		read_use_statement() {
			let result = this.node("usegroup");
			let items = [];
			let name = null;
			this.expect(this.tok.T_USE) && this.next();
			const type = this.read_use_type();
			items.push(this.read_use_declaration(false));
			if (this.token === ",") items = items.concat(this.next().read_use_declarations(false));
			else if (this.token === "{") {
				name = items[0].name;
				items = this.next().read_use_declarations(type === null);
				this.expect("}") && this.next();
			}
			result = result(name, type, items);
			this.expect(";") && this.next();
			return result;
		},
		read_class_name_reference() {
			return this.read_variable(true, false);
		},
		read_use_declaration(typed) {
			const result = this.node("useitem");
			let type = null;
			if (typed) type = this.read_use_type();
			const name = this.read_namespace_name();
			const alias = this.read_use_alias();
			return result(name.name, alias, type);
		},
		read_use_declarations(typed) {
			const result = [this.read_use_declaration(typed)];
			while (this.token === ",") {
				this.next();
				if (typed) {
					if (this.token !== this.tok.T_NAME_RELATIVE && this.token !== this.tok.T_NAME_QUALIFIED && this.token !== this.tok.T_NAME_FULLY_QUALIFIED && this.token !== this.tok.T_FUNCTION && this.token !== this.tok.T_CONST && this.token !== this.tok.T_STRING) break;
				} else if (this.token !== this.tok.T_NAME_RELATIVE && this.token !== this.tok.T_NAME_QUALIFIED && this.token !== this.tok.T_NAME_FULLY_QUALIFIED && this.token !== this.tok.T_STRING && this.token !== this.tok.T_NS_SEPARATOR) break;
				result.push(this.read_use_declaration(typed));
			}
			return result;
		},
		read_use_alias() {
			let result = null;
			if (this.token === this.tok.T_AS) {
				if (this.next().expect(this.tok.T_STRING)) {
					const aliasName = this.node("identifier");
					const name = this.text();
					this.next();
					result = aliasName(name);
				}
			}
			return result;
		},
		read_use_type() {
			if (this.token === this.tok.T_FUNCTION) {
				this.next();
				return this.ast.useitem.TYPE_FUNCTION;
			} else if (this.token === this.tok.T_CONST) {
				this.next();
				return this.ast.useitem.TYPE_CONST;
			}
			return null;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/scalar.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_scalar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const specialChar = {
		"\\": "\\",
		$: "$",
		n: "\n",
		r: "\r",
		t: "	",
		f: String.fromCharCode(12),
		v: String.fromCharCode(11),
		e: String.fromCharCode(27)
	};
	module.exports = {
		resolve_special_chars(text, doubleQuote) {
			if (!doubleQuote) return text.replace(/\\\\/g, "\\").replace(/\\'/g, "'");
			return text.replace(/\\"/g, "\"").replace(/\\([\\$nrtfve]|[xX][0-9a-fA-F]{1,2}|[0-7]{1,3}|u{([0-9a-fA-F]+)})/g, ($match, p1, p2) => {
				if (specialChar[p1]) return specialChar[p1];
				else if ("x" === p1[0] || "X" === p1[0]) return String.fromCodePoint(parseInt(p1.substr(1), 16));
				else if ("u" === p1[0]) return String.fromCodePoint(parseInt(p2, 16));
				else return String.fromCodePoint(parseInt(p1, 8));
			});
		},
		remove_heredoc_leading_whitespace_chars(text, indentation, indentation_uses_spaces, first_encaps_node) {
			if (indentation === 0) return text;
			this.check_heredoc_indentation_level(text, indentation, indentation_uses_spaces, first_encaps_node);
			const matchedChar = indentation_uses_spaces ? " " : "	";
			const removementRegExp = new RegExp(`\\n${matchedChar}{${indentation}}`, "g");
			const removementFirstEncapsNodeRegExp = new RegExp(`^${matchedChar}{${indentation}}`);
			if (first_encaps_node) text = text.replace(removementFirstEncapsNodeRegExp, "");
			return text.replace(removementRegExp, "\n");
		},
		check_heredoc_indentation_level(text, indentation, indentation_uses_spaces, first_encaps_node) {
			const textSize = text.length;
			let offset = 0;
			let leadingWhitespaceCharCount = 0;
			let inCountingState = true;
			const chToCheck = indentation_uses_spaces ? " " : "	";
			let inCheckState = false;
			if (!first_encaps_node) {
				offset = text.indexOf("\n");
				if (offset === -1) return;
				offset++;
			}
			while (offset < textSize) {
				if (inCountingState) if (text[offset] === chToCheck) leadingWhitespaceCharCount++;
				else inCheckState = true;
				if (text[offset] !== "\n" && inCheckState && leadingWhitespaceCharCount < indentation) this.raiseError(`Invalid body indentation level (expecting an indentation at least ${indentation})`);
				else inCheckState = false;
				if (text[offset] === "\n") {
					inCountingState = true;
					leadingWhitespaceCharCount = 0;
				}
				offset++;
			}
		},
		read_dereferencable_scalar() {
			let result = null;
			switch (this.token) {
				case this.tok.T_CONSTANT_ENCAPSED_STRING:
					{
						let value = this.node("string");
						const text = this.text();
						let offset = 0;
						if (text[0] === "b" || text[0] === "B") offset = 1;
						const isDoubleQuote = text[offset] === "\"";
						this.next();
						const textValue = this.resolve_special_chars(text.substring(offset + 1, text.length - 1), isDoubleQuote);
						value = value(isDoubleQuote, textValue, offset === 1, text);
						if (this.token === this.tok.T_DOUBLE_COLON) result = this.read_static_getter(value);
						else result = value;
					}
					break;
				case this.tok.T_ARRAY:
					result = this.read_array();
					break;
				case "[":
					result = this.read_array();
					break;
			}
			return result;
		},
		read_scalar() {
			if (this.is("T_MAGIC_CONST")) return this.get_magic_constant();
			else {
				let value, node;
				switch (this.token) {
					case this.tok.T_LNUMBER:
					case this.tok.T_DNUMBER: {
						const result = this.node("number");
						value = this.text();
						this.next();
						return result(value, null);
					}
					case this.tok.T_START_HEREDOC: if (this.lexer.curCondition === "ST_NOWDOC") {
						const start = this.lexer.yylloc.first_offset;
						node = this.node("nowdoc");
						value = this.next().text();
						if (this.lexer.heredoc_label.indentation > 0) value = value.substring(0, value.length - this.lexer.heredoc_label.indentation);
						const lastCh = value[value.length - 1];
						if (lastCh === "\n") if (value[value.length - 2] === "\r") value = value.substring(0, value.length - 2);
						else value = value.substring(0, value.length - 1);
						else if (lastCh === "\r") value = value.substring(0, value.length - 1);
						this.expect(this.tok.T_ENCAPSED_AND_WHITESPACE) && this.next();
						this.expect(this.tok.T_END_HEREDOC) && this.next();
						const raw = this.lexer._input.substring(start, this.lexer.yylloc.first_offset);
						node = node(this.remove_heredoc_leading_whitespace_chars(value, this.lexer.heredoc_label.indentation, this.lexer.heredoc_label.indentation_uses_spaces, this.lexer.heredoc_label.first_encaps_node), raw, this.lexer.heredoc_label.label);
						this.lexer.heredoc_label.finished = true;
						return node;
					} else return this.read_encapsed_string(this.tok.T_END_HEREDOC);
					case "\"": return this.read_encapsed_string("\"");
					case "b\"":
					case "B\"": return this.read_encapsed_string("\"", true);
					case this.tok.T_CONSTANT_ENCAPSED_STRING:
					case this.tok.T_ARRAY:
					case "[": return this.read_dereferencable_scalar();
					default: {
						const err = this.error("SCALAR");
						this.next();
						return err;
					}
				}
			}
		},
		read_dereferencable(expr) {
			let result, offset;
			const node = this.node("offsetlookup");
			if (this.token === "[") {
				offset = this.next().read_expr();
				if (this.expect("]")) this.next();
				result = node(expr, offset);
			} else if (this.token === this.tok.T_DOLLAR_OPEN_CURLY_BRACES) {
				offset = this.read_encapsed_string_item(false);
				result = node(expr, offset);
			}
			return result;
		},
		read_encapsed_string_item(isDoubleQuote) {
			const encapsedPart = this.node("encapsedpart");
			let syntax = null;
			let curly = false;
			let result = this.node(), offset, node, name;
			if (this.token === this.tok.T_ENCAPSED_AND_WHITESPACE) {
				const text = this.text();
				this.next();
				result = result("string", false, this.version >= 703 && !this.lexer.heredoc_label.finished ? this.resolve_special_chars(this.remove_heredoc_leading_whitespace_chars(text, this.lexer.heredoc_label.indentation, this.lexer.heredoc_label.indentation_uses_spaces, this.lexer.heredoc_label.first_encaps_node), isDoubleQuote) : this.resolve_special_chars(text, isDoubleQuote), false, text);
			} else if (this.token === this.tok.T_DOLLAR_OPEN_CURLY_BRACES) {
				syntax = "simple";
				curly = true;
				if (this.next().token === this.tok.T_STRING_VARNAME) {
					name = this.node("variable");
					const varName = this.text();
					this.next();
					result.destroy();
					if (this.token === "[") {
						name = name(varName, false);
						node = this.node("offsetlookup");
						offset = this.next().read_expr();
						this.expect("]") && this.next();
						result = node(name, offset);
					} else result = name(varName, false);
				} else result = result("variable", this.read_expr(), false);
				this.expect("}") && this.next();
			} else if (this.token === this.tok.T_CURLY_OPEN) {
				syntax = "complex";
				result.destroy();
				result = this.next().read_variable(false, false);
				this.expect("}") && this.next();
			} else if (this.token === this.tok.T_VARIABLE) {
				syntax = "simple";
				result.destroy();
				result = this.read_simple_variable();
				if (this.token === "[") {
					node = this.node("offsetlookup");
					offset = this.next().read_encaps_var_offset();
					this.expect("]") && this.next();
					result = node(result, offset);
				}
				if (this.token === this.tok.T_OBJECT_OPERATOR) {
					node = this.node("propertylookup");
					this.next().expect(this.tok.T_STRING);
					const what = this.node("identifier");
					name = this.text();
					this.next();
					result = node(result, what(name));
				}
			} else {
				this.expect(this.tok.T_ENCAPSED_AND_WHITESPACE);
				const value = this.text();
				this.next();
				result.destroy();
				result = result("string", false, value, false, value);
			}
			this.lexer.heredoc_label.first_encaps_node = false;
			return encapsedPart(result, syntax, curly);
		},
		read_encapsed_string(expect, isBinary = false) {
			const labelStart = this.lexer.yylloc.first_offset;
			let node = this.node("encapsed");
			this.next();
			const start = this.lexer.yylloc.prev_offset - (isBinary ? 1 : 0);
			const value = [];
			let type;
			if (expect === "`") type = this.ast.encapsed.TYPE_SHELL;
			else if (expect === "\"") type = this.ast.encapsed.TYPE_STRING;
			else type = this.ast.encapsed.TYPE_HEREDOC;
			while (this.token !== expect && this.token !== this.EOF) value.push(this.read_encapsed_string_item(true));
			if (type === this.ast.encapsed.TYPE_HEREDOC && value.length > 0 && value[value.length - 1].kind === "encapsedpart" && value[value.length - 1].expression.kind === "string") {
				const node = value[value.length - 1].expression;
				const lastCh = node.value[node.value.length - 1];
				if (lastCh === "\n") if (node.value[node.value.length - 2] === "\r") node.value = node.value.substring(0, node.value.length - 2);
				else node.value = node.value.substring(0, node.value.length - 1);
				else if (lastCh === "\r") node.value = node.value.substring(0, node.value.length - 1);
			}
			this.expect(expect) && this.next();
			const raw = this.lexer._input.substring(type === "heredoc" ? labelStart : start - 1, this.lexer.yylloc.first_offset);
			node = node(value, raw, type);
			if (expect === this.tok.T_END_HEREDOC) {
				node.label = this.lexer.heredoc_label.label;
				this.lexer.heredoc_label.finished = true;
			}
			return node;
		},
		get_magic_constant() {
			const result = this.node("magic");
			const name = this.text();
			this.next();
			return result(name.toUpperCase(), name);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/statement.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_statement$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_top_statements(stopAtNamespace) {
			let result = [];
			while (this.token !== this.EOF && this.token !== "}") {
				if (stopAtNamespace && this.token === this.tok.T_NAMESPACE) break;
				const statement = this.read_top_statement();
				if (statement) if (Array.isArray(statement)) result = result.concat(statement);
				else result.push(statement);
			}
			return result;
		},
		read_top_statement() {
			let attrs = [];
			if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
			switch (this.token) {
				case this.tok.T_FUNCTION: return this.read_function(false, false, attrs);
				case this.tok.T_ABSTRACT:
				case this.tok.T_FINAL:
				case this.tok.T_READ_ONLY:
				case this.tok.T_CLASS: return this.read_class_declaration_statement(attrs);
				case this.tok.T_INTERFACE: return this.read_interface_declaration_statement(attrs);
				case this.tok.T_TRAIT: return this.read_trait_declaration_statement(attrs);
				case this.tok.T_ENUM: return this.read_enum_declaration_statement(attrs);
				case this.tok.T_USE: return this.read_use_statement();
				case this.tok.T_CONST: {
					const result = this.node("constantstatement");
					const items = this.next().read_const_list();
					this.expectEndOfStatement();
					return result(null, items);
				}
				case this.tok.T_NAMESPACE: return this.read_namespace();
				case this.tok.T_HALT_COMPILER: {
					const result = this.node("halt");
					if (this.next().expect("(")) this.next();
					if (this.expect(")")) this.next();
					this.expect(";");
					this.lexer.done = true;
					return result(this.lexer._input.substring(this.lexer.offset));
				}
				default: return this.read_statement();
			}
		},
		read_inner_statements() {
			let result = [];
			while (this.token != this.EOF && this.token !== "}") {
				const statement = this.read_inner_statement();
				if (statement) if (Array.isArray(statement)) result = result.concat(statement);
				else result.push(statement);
			}
			return result;
		},
		read_const_list() {
			return this.read_list(function() {
				this.expect(this.tok.T_STRING);
				const result = this.node("constant");
				let constName = this.node("identifier");
				const name = this.text();
				this.next();
				constName = constName(name);
				if (this.expect("=")) return result(constName, this.next().read_expr());
				else return result(constName, null);
			}, ",", false);
		},
		read_declare_list() {
			const result = [];
			while (this.token != this.EOF && this.token !== ")") {
				this.expect(this.tok.T_STRING);
				const directive = this.node("declaredirective");
				let key = this.node("identifier");
				const name = this.text();
				this.next();
				key = key(name);
				let value = null;
				if (this.expect("=")) value = this.next().read_expr();
				result.push(directive(key, value));
				if (this.token !== ",") break;
				this.next();
			}
			return result;
		},
		read_inner_statement() {
			let attrs = [];
			if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
			switch (this.token) {
				case this.tok.T_FUNCTION: {
					const result = this.read_function(false, false);
					result.attrGroups = attrs;
					return result;
				}
				case this.tok.T_ABSTRACT:
				case this.tok.T_FINAL:
				case this.tok.T_CLASS: return this.read_class_declaration_statement();
				case this.tok.T_INTERFACE: return this.read_interface_declaration_statement();
				case this.tok.T_TRAIT: return this.read_trait_declaration_statement(attrs);
				case this.tok.T_ENUM: return this.read_enum_declaration_statement(attrs);
				case this.tok.T_HALT_COMPILER: {
					this.raiseError("__HALT_COMPILER() can only be used from the outermost scope");
					let node = this.node("halt");
					this.next().expect("(") && this.next();
					this.expect(")") && this.next();
					node = node(this.lexer._input.substring(this.lexer.offset));
					this.expect(";") && this.next();
					return node;
				}
				default: return this.read_statement();
			}
		},
		read_statement() {
			switch (this.token) {
				case "{": return this.read_code_block(false);
				case this.tok.T_IF: return this.read_if();
				case this.tok.T_SWITCH: return this.read_switch();
				case this.tok.T_FOR: return this.read_for();
				case this.tok.T_FOREACH: return this.read_foreach();
				case this.tok.T_WHILE: return this.read_while();
				case this.tok.T_DO: return this.read_do();
				case this.tok.T_COMMENT: return this.read_comment();
				case this.tok.T_DOC_COMMENT: return this.read_doc_comment();
				case this.tok.T_RETURN: {
					const result = this.node("return");
					this.next();
					const expr = this.read_optional_expr(";");
					this.expectEndOfStatement();
					return result(expr);
				}
				case this.tok.T_BREAK:
				case this.tok.T_CONTINUE: {
					const result = this.node(this.token === this.tok.T_CONTINUE ? "continue" : "break");
					this.next();
					const level = this.read_optional_expr(";");
					this.expectEndOfStatement();
					return result(level);
				}
				case this.tok.T_GLOBAL: {
					const result = this.node("global");
					const items = this.next().read_list(this.read_simple_variable, ",");
					this.expectEndOfStatement();
					return result(items);
				}
				case this.tok.T_STATIC: {
					const current = [this.token, this.lexer.getState()];
					const result = this.node();
					if (this.next().token === this.tok.T_DOUBLE_COLON) {
						this.lexer.tokens.push(current);
						const expr = this.next().read_expr();
						this.expectEndOfStatement(expr);
						return result("expressionstatement", expr);
					}
					if (this.token === this.tok.T_FUNCTION) return this.read_function(true, [
						0,
						1,
						0
					]);
					const items = this.read_variable_declarations();
					this.expectEndOfStatement();
					return result("static", items);
				}
				case this.tok.T_ECHO: {
					const result = this.node("echo");
					const text = this.text();
					const shortForm = text === "<?=" || text === "<%=";
					const expressions = this.next().read_function_list(this.read_expr, ",");
					this.expectEndOfStatement();
					return result(expressions, shortForm);
				}
				case this.tok.T_INLINE_HTML: {
					const value = this.text();
					let prevChar = this.lexer.yylloc.first_offset > 0 ? this.lexer._input[this.lexer.yylloc.first_offset - 1] : null;
					const fixFirstLine = prevChar === "\r" || prevChar === "\n";
					if (fixFirstLine) {
						if (prevChar === "\n" && this.lexer.yylloc.first_offset > 1 && this.lexer._input[this.lexer.yylloc.first_offset - 2] === "\r") prevChar = "\r\n";
					}
					const result = this.node("inline");
					this.next();
					return result(value, fixFirstLine ? prevChar + value : value);
				}
				case this.tok.T_UNSET: {
					const result = this.node("unset");
					this.next().expect("(") && this.next();
					const variables = this.read_function_list(this.read_variable, ",");
					this.expect(")") && this.next();
					this.expect(";") && this.next();
					return result(variables);
				}
				case this.tok.T_DECLARE: {
					const result = this.node("declare");
					const body = [];
					let mode;
					this.next().expect("(") && this.next();
					const directives = this.read_declare_list();
					this.expect(")") && this.next();
					if (this.token === ":") {
						this.next();
						while (this.token != this.EOF && this.token !== this.tok.T_ENDDECLARE) body.push(this.read_top_statement());
						if (body.length === 0 && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
						this.expect(this.tok.T_ENDDECLARE) && this.next();
						this.expectEndOfStatement();
						mode = this.ast.declare.MODE_SHORT;
					} else if (this.token === "{") {
						this.next();
						while (this.token != this.EOF && this.token !== "}") body.push(this.read_top_statement());
						if (body.length === 0 && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
						this.expect("}") && this.next();
						mode = this.ast.declare.MODE_BLOCK;
					} else {
						this.expect(";") && this.next();
						mode = this.ast.declare.MODE_NONE;
					}
					return result(directives, body, mode);
				}
				case this.tok.T_TRY: return this.read_try();
				case this.tok.T_THROW: {
					const result = this.node("throw");
					const expr = this.next().read_expr();
					this.expectEndOfStatement();
					return result(expr);
				}
				case ";":
					this.next();
					return null;
				case this.tok.T_STRING: {
					const result = this.node();
					const current = [this.token, this.lexer.getState()];
					const labelNameText = this.text();
					let labelName = this.node("identifier");
					if (this.next().token === ":") {
						labelName = labelName(labelNameText);
						this.next();
						return result("label", labelName);
					} else labelName.destroy();
					result.destroy();
					this.lexer.tokens.push(current);
					const statement = this.node("expressionstatement");
					const expr = this.next().read_expr();
					this.expectEndOfStatement(expr);
					return statement(expr);
				}
				case this.tok.T_GOTO: {
					const result = this.node("goto");
					let labelName = null;
					if (this.next().expect(this.tok.T_STRING)) {
						labelName = this.node("identifier");
						const name = this.text();
						this.next();
						labelName = labelName(name);
						this.expectEndOfStatement();
					}
					return result(labelName);
				}
				default: {
					const statement = this.node("expressionstatement");
					const expr = this.read_expr();
					this.expectEndOfStatement(expr);
					return statement(expr);
				}
			}
		},
		read_code_block(top) {
			const result = this.node("block");
			this.expect("{") && this.next();
			const body = top ? this.read_top_statements() : this.read_inner_statements();
			if (body.length === 0 && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
			this.expect("}") && this.next();
			return result(null, body);
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/switch.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_switch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_switch() {
			const result = this.node("switch");
			this.expect(this.tok.T_SWITCH) && this.next();
			this.expect("(") && this.next();
			const test = this.read_expr();
			this.expect(")") && this.next();
			const shortForm = this.token === ":";
			return result(test, this.read_switch_case_list(), shortForm);
		},
		read_switch_case_list() {
			let expect = null;
			const result = this.node("block");
			const items = [];
			if (this.token === "{") expect = "}";
			else if (this.token === ":") expect = this.tok.T_ENDSWITCH;
			else this.expect(["{", ":"]);
			this.next();
			if (this.token === ";") this.next();
			while (this.token !== this.EOF && this.token !== expect) items.push(this.read_case_list(expect));
			if (items.length === 0 && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
			this.expect(expect) && this.next();
			if (expect === this.tok.T_ENDSWITCH) this.expectEndOfStatement();
			return result(null, items);
		},
		read_case_list(stopToken) {
			const result = this.node("case");
			let test = null;
			if (this.token === this.tok.T_CASE) test = this.next().read_expr();
			else if (this.token === this.tok.T_DEFAULT) this.next();
			else this.expect([this.tok.T_CASE, this.tok.T_DEFAULT]);
			this.expect([":", ";"]) && this.next();
			const body = this.node("block");
			const items = [];
			while (this.token !== this.EOF && this.token !== stopToken && this.token !== this.tok.T_CASE && this.token !== this.tok.T_DEFAULT) items.push(this.read_inner_statement());
			return result(test, body(null, items));
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/try.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_try$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = { read_try() {
		this.expect(this.tok.T_TRY);
		const result = this.node("try");
		let always = null;
		const catches = [];
		const body = this.next().read_statement();
		while (this.token === this.tok.T_CATCH) {
			const item = this.node("catch");
			this.next().expect("(") && this.next();
			const what = this.read_list(this.read_namespace_name, "|", false);
			let variable = null;
			if (this.version < 800 || this.token === this.tok.T_VARIABLE) variable = this.read_variable(true, false);
			this.expect(")");
			catches.push(item(this.next().read_statement(), what, variable));
		}
		if (this.token === this.tok.T_FINALLY) always = this.next().read_statement();
		return result(body, catches, always);
	} };
}));

//#endregion
//#region node_modules/php-parser/src/parser/utils.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_short_form(token) {
			const body = this.node("block");
			const items = [];
			/* istanbul ignore next */
			if (this.expect(":")) this.next();
			while (this.token != this.EOF && this.token !== token) items.push(this.read_inner_statement());
			if (items.length === 0 && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
			/* istanbul ignore next */
			if (this.expect(token)) this.next();
			this.expectEndOfStatement();
			return body(null, items);
		},
		read_function_list(item, separator) {
			const result = [];
			do {
				if (this.token == separator && this.version >= 703 && result.length > 0) {
					result.push(this.node("noop")());
					break;
				}
				result.push(item.apply(this, []));
				if (this.token != separator) break;
				if (this.next().token == ")" && this.version >= 703) break;
			} while (this.token != this.EOF);
			return result;
		},
		read_list(item, separator, preserveFirstSeparator) {
			const result = [];
			if (this.token == separator) if (preserveFirstSeparator) {
				result.push(typeof item === "function" ? this.node("noop")() : null);
				this.next();
			} else {
				this.error();
				return result;
			}
			if (typeof item === "function") do {
				const itemResult = item.apply(this, []);
				if (itemResult) result.push(itemResult);
				if (this.token != separator) break;
			} while (this.next().token != this.EOF);
			else {
				if (this.expect(item)) result.push(this.text());
				else return [];
				while (this.next().token != this.EOF) {
					if (this.token != separator) break;
					if (this.next().token != item) break;
					result.push(this.text());
				}
			}
			return result;
		},
		read_name_list() {
			return this.read_list(this.read_namespace_name, ",", false);
		},
		read_byref(cb) {
			let byref = this.node("byref");
			this.next();
			byref = byref(null);
			const result = cb();
			if (result) {
				this.ast.swapLocations(result, byref, result, this);
				result.byref = true;
			}
			return result;
		},
		read_variable_declarations() {
			return this.read_list(function() {
				const node = this.node("staticvariable");
				let variable = this.node("variable");
				/* istanbul ignore else */
				if (this.expect(this.tok.T_VARIABLE)) {
					const name = this.text().substring(1);
					this.next();
					variable = variable(name, false);
				} else variable = variable("#ERR", false);
				if (this.token === "=") return node(variable, this.next().read_expr());
				else return variable;
			}, ",");
		},
		read_extends_from() {
			if (this.token === this.tok.T_EXTENDS) return this.next().read_namespace_name();
			return null;
		},
		read_interface_extends_list() {
			if (this.token === this.tok.T_EXTENDS) return this.next().read_name_list();
			return null;
		},
		read_implements_list() {
			if (this.token === this.tok.T_IMPLEMENTS) return this.next().read_name_list();
			return null;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser/variable.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_variable$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		read_variable(read_only, encapsed) {
			let result;
			if (this.token === "&") return this.read_byref(this.read_variable.bind(this, read_only, encapsed));
			if (this.is([this.tok.T_VARIABLE, "$"])) result = this.read_reference_variable(encapsed);
			else if (this.is([
				this.tok.T_NS_SEPARATOR,
				this.tok.T_STRING,
				this.tok.T_NAME_RELATIVE,
				this.tok.T_NAME_QUALIFIED,
				this.tok.T_NAME_FULLY_QUALIFIED,
				this.tok.T_NAMESPACE
			])) {
				result = this.node();
				const name = this.read_namespace_name();
				if (this.token != this.tok.T_DOUBLE_COLON && this.token != "(" && ["parentreference", "selfreference"].indexOf(name.kind) === -1) {
					const literal = name.name.toLowerCase();
					if (literal === "true") result = name.destroy(result("boolean", true, name.name));
					else if (literal === "false") result = name.destroy(result("boolean", false, name.name));
					else if (literal === "null") result = name.destroy(result("nullkeyword", name.name));
					else {
						result.destroy(name);
						result = name;
					}
				} else {
					result.destroy(name);
					result = name;
				}
			} else if (this.token === this.tok.T_STATIC) {
				result = this.node("staticreference");
				const raw = this.text();
				this.next();
				result = result(raw);
			} else this.expect("VARIABLE");
			if (this.token === this.tok.T_DOUBLE_COLON) result = this.read_static_getter(result, encapsed);
			return this.recursive_variable_chain_scan(result, read_only, encapsed);
		},
		read_static_getter(what, encapsed) {
			const result = this.node("staticlookup");
			let offset, name;
			if (this.next().is([this.tok.T_VARIABLE, "$"])) offset = this.read_reference_variable(encapsed);
			else if (this.token === this.tok.T_STRING || this.token === this.tok.T_CLASS || this.version >= 700 && this.is("IDENTIFIER")) {
				offset = this.node("identifier");
				name = this.text();
				this.next();
				offset = offset(name);
			} else if (this.token === "{") {
				offset = this.node("literal");
				name = this.next().read_expr();
				this.expect("}") && this.next();
				offset = offset("literal", name, null);
			} else {
				this.error([this.tok.T_VARIABLE, this.tok.T_STRING]);
				offset = this.node("identifier");
				name = this.text();
				this.next();
				offset = offset(name);
			}
			return result(what, offset);
		},
		read_what(is_static_lookup = false) {
			let what;
			let name;
			switch (this.next().token) {
				case this.tok.T_STRING:
					what = this.node("identifier");
					name = this.text();
					this.next();
					what = what(name);
					if (is_static_lookup && this.token === this.tok.T_OBJECT_OPERATOR) this.error();
					break;
				case this.tok.T_VARIABLE:
					what = this.node("variable");
					name = this.text().substring(1);
					this.next();
					what = what(name, false);
					break;
				case this.tok.T_CLASS:
					if (!is_static_lookup) this.error();
					what = this.node("identifier");
					name = this.text();
					this.next();
					what = what(name, false);
					break;
				case "$":
					what = this.node();
					this.next().expect([
						"$",
						"{",
						this.tok.T_VARIABLE
					]);
					if (this.token === "{") {
						name = this.next().read_expr();
						this.expect("}") && this.next();
						what = what("variable", name, true);
					} else {
						name = this.read_expr();
						what = what("variable", name, false);
					}
					break;
				case "{":
					what = this.node("encapsedpart");
					name = this.next().read_expr();
					this.expect("}") && this.next();
					what = what(name, "complex", false);
					break;
				default:
					this.error([
						this.tok.T_STRING,
						this.tok.T_VARIABLE,
						"$",
						"{"
					]);
					what = this.node("identifier");
					name = this.text();
					this.next();
					what = what(name);
					break;
			}
			return what;
		},
		recursive_variable_chain_scan(result, read_only, encapsed) {
			let node, offset;
			recursive_scan_loop: while (this.token != this.EOF) switch (this.token) {
				case "(":
					if (read_only) return result;
					else result = this.node("call")(result, this.read_argument_list());
					break;
				case "[":
				case "{": {
					const isSquareBracket = this.token === "[";
					node = this.node("offsetlookup");
					this.next();
					offset = false;
					if (encapsed) {
						offset = this.read_encaps_var_offset();
						this.expect(isSquareBracket ? "]" : "}") && this.next();
					} else if (isSquareBracket ? this.token !== "]" : this.token !== "}") {
						offset = this.read_expr();
						this.expect(isSquareBracket ? "]" : "}") && this.next();
					} else this.next();
					result = node(result, offset);
					break;
				}
				case this.tok.T_DOUBLE_COLON:
					node = this.node("staticlookup");
					result = node(result, this.read_what(true));
					break;
				case this.tok.T_OBJECT_OPERATOR:
					node = this.node("propertylookup");
					result = node(result, this.read_what());
					break;
				case this.tok.T_NULLSAFE_OBJECT_OPERATOR:
					node = this.node("nullsafepropertylookup");
					result = node(result, this.read_what());
					break;
				default: break recursive_scan_loop;
			}
			return result;
		},
		read_encaps_var_offset() {
			let offset = this.node();
			if (this.token === this.tok.T_STRING) {
				const text = this.text();
				this.next();
				offset = offset("identifier", text);
			} else if (this.token === this.tok.T_NUM_STRING) {
				const num = this.text();
				this.next();
				offset = offset("number", num, null);
			} else if (this.token === "-") {
				this.next();
				const num = -1 * this.text();
				this.expect(this.tok.T_NUM_STRING) && this.next();
				offset = offset("number", num, null);
			} else if (this.token === this.tok.T_VARIABLE) {
				const name = this.text().substring(1);
				this.next();
				offset = offset("variable", name, false);
			} else {
				this.expect([
					this.tok.T_STRING,
					this.tok.T_NUM_STRING,
					"-",
					this.tok.T_VARIABLE
				]);
				const text = this.text();
				this.next();
				offset = offset("identifier", text);
			}
			return offset;
		},
		read_reference_variable(encapsed) {
			let result = this.read_simple_variable();
			let offset;
			while (this.token != this.EOF) {
				const node = this.node();
				if (this.token == "{" && !encapsed) {
					offset = this.next().read_expr();
					this.expect("}") && this.next();
					result = node("offsetlookup", result, offset);
				} else {
					node.destroy();
					break;
				}
			}
			return result;
		},
		read_simple_variable() {
			let result = this.node("variable");
			let name;
			if (this.expect([this.tok.T_VARIABLE, "$"]) && this.token === this.tok.T_VARIABLE) {
				name = this.text().substring(1);
				this.next();
				result = result(name, false);
			} else {
				if (this.token === "$") this.next();
				switch (this.token) {
					case "{": {
						const expr = this.next().read_expr();
						this.expect("}") && this.next();
						result = result(expr, true);
						break;
					}
					case "$":
						result = result(this.read_simple_variable(), false);
						break;
					case this.tok.T_VARIABLE: {
						name = this.text().substring(1);
						const node = this.node("variable");
						this.next();
						result = result(node(name, false), false);
						break;
					}
					default:
						this.error([
							"{",
							"$",
							this.tok.T_VARIABLE
						]);
						name = this.text();
						this.next();
						result = result(name, false);
				}
			}
			return result;
		}
	};
}));

//#endregion
//#region node_modules/php-parser/src/parser.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Position = require_position();
	/**
	* @private
	*/
	function isNumber(n) {
		return n != "." && n != "," && !isNaN(parseFloat(n)) && isFinite(n);
	}
	/**
	* The PHP Parser class that build the AST tree from the lexer
	*
	* @constructor Parser
	* @memberOf module:php-parser
	* @tutorial Parser
	* @property {Lexer} lexer - current lexer instance
	* @property {AST} ast - the AST factory instance
	* @property {number|string} token - current token
	* @property {boolean} extractDoc - should extract documentation as AST node
	* @property {boolean} extractTokens - should extract each token
	* @property {boolean} suppressErrors - should ignore parsing errors and continue
	* @property {boolean} debug - should output debug informations
	*/
	const Parser = function(lexer, ast) {
		this.lexer = lexer;
		this.ast = ast;
		this.tok = lexer.tok;
		this.EOF = lexer.EOF;
		this.token = null;
		this.prev = null;
		this.debug = false;
		this.version = 803;
		this.extractDoc = false;
		this.extractTokens = false;
		this.suppressErrors = false;
		const mapIt = function(item) {
			return [item, null];
		};
		this.entries = {
			IDENTIFIER: new Map([
				this.tok.T_ABSTRACT,
				this.tok.T_ARRAY,
				this.tok.T_AS,
				this.tok.T_BREAK,
				this.tok.T_CALLABLE,
				this.tok.T_CASE,
				this.tok.T_CATCH,
				this.tok.T_CLASS,
				this.tok.T_CLASS_C,
				this.tok.T_CLONE,
				this.tok.T_CONST,
				this.tok.T_CONTINUE,
				this.tok.T_DECLARE,
				this.tok.T_DEFAULT,
				this.tok.T_DIR,
				this.tok.T_DO,
				this.tok.T_ECHO,
				this.tok.T_ELSE,
				this.tok.T_ELSEIF,
				this.tok.T_EMPTY,
				this.tok.T_ENDDECLARE,
				this.tok.T_ENDFOR,
				this.tok.T_ENDFOREACH,
				this.tok.T_ENDIF,
				this.tok.T_ENDSWITCH,
				this.tok.T_ENDWHILE,
				this.tok.T_ENUM,
				this.tok.T_EVAL,
				this.tok.T_EXIT,
				this.tok.T_EXTENDS,
				this.tok.T_FILE,
				this.tok.T_FINAL,
				this.tok.T_FINALLY,
				this.tok.T_FN,
				this.tok.T_FOR,
				this.tok.T_FOREACH,
				this.tok.T_FUNC_C,
				this.tok.T_FUNCTION,
				this.tok.T_GLOBAL,
				this.tok.T_GOTO,
				this.tok.T_IF,
				this.tok.T_IMPLEMENTS,
				this.tok.T_INCLUDE,
				this.tok.T_INCLUDE_ONCE,
				this.tok.T_INSTANCEOF,
				this.tok.T_INSTEADOF,
				this.tok.T_INTERFACE,
				this.tok.T_ISSET,
				this.tok.T_LINE,
				this.tok.T_LIST,
				this.tok.T_LOGICAL_AND,
				this.tok.T_LOGICAL_OR,
				this.tok.T_LOGICAL_XOR,
				this.tok.T_MATCH,
				this.tok.T_METHOD_C,
				this.tok.T_NAMESPACE,
				this.tok.T_NEW,
				this.tok.T_NS_C,
				this.tok.T_PRINT,
				this.tok.T_PRIVATE,
				this.tok.T_PROTECTED,
				this.tok.T_PUBLIC,
				this.tok.T_READ_ONLY,
				this.tok.T_REQUIRE,
				this.tok.T_REQUIRE_ONCE,
				this.tok.T_RETURN,
				this.tok.T_STATIC,
				this.tok.T_SWITCH,
				this.tok.T_THROW,
				this.tok.T_TRAIT,
				this.tok.T_TRY,
				this.tok.T_UNSET,
				this.tok.T_USE,
				this.tok.T_VAR,
				this.tok.T_WHILE,
				this.tok.T_YIELD
			].map(mapIt)),
			VARIABLE: new Map([
				this.tok.T_VARIABLE,
				"$",
				"&",
				this.tok.T_STRING,
				this.tok.T_NAME_RELATIVE,
				this.tok.T_NAME_QUALIFIED,
				this.tok.T_NAME_FULLY_QUALIFIED,
				this.tok.T_NAMESPACE,
				this.tok.T_STATIC
			].map(mapIt)),
			SCALAR: new Map([
				this.tok.T_CONSTANT_ENCAPSED_STRING,
				this.tok.T_START_HEREDOC,
				this.tok.T_LNUMBER,
				this.tok.T_DNUMBER,
				this.tok.T_ARRAY,
				"[",
				this.tok.T_CLASS_C,
				this.tok.T_TRAIT_C,
				this.tok.T_FUNC_C,
				this.tok.T_METHOD_C,
				this.tok.T_LINE,
				this.tok.T_FILE,
				this.tok.T_DIR,
				this.tok.T_NS_C,
				"\"",
				"b\"",
				"B\"",
				"-",
				this.tok.T_NS_SEPARATOR
			].map(mapIt)),
			T_MAGIC_CONST: new Map([
				this.tok.T_CLASS_C,
				this.tok.T_TRAIT_C,
				this.tok.T_FUNC_C,
				this.tok.T_METHOD_C,
				this.tok.T_LINE,
				this.tok.T_FILE,
				this.tok.T_DIR,
				this.tok.T_NS_C
			].map(mapIt)),
			T_MEMBER_FLAGS: new Map([
				this.tok.T_PUBLIC,
				this.tok.T_PRIVATE,
				this.tok.T_PROTECTED,
				this.tok.T_STATIC,
				this.tok.T_ABSTRACT,
				this.tok.T_FINAL,
				this.tok.T_READ_ONLY
			].map(mapIt)),
			EOS: new Map([
				";",
				this.EOF,
				this.tok.T_INLINE_HTML
			].map(mapIt)),
			EXPR: new Map([
				"@",
				"-",
				"+",
				"!",
				"~",
				"(",
				"`",
				this.tok.T_LIST,
				this.tok.T_CLONE,
				this.tok.T_INC,
				this.tok.T_DEC,
				this.tok.T_NEW,
				this.tok.T_ISSET,
				this.tok.T_EMPTY,
				this.tok.T_MATCH,
				this.tok.T_INCLUDE,
				this.tok.T_INCLUDE_ONCE,
				this.tok.T_REQUIRE,
				this.tok.T_REQUIRE_ONCE,
				this.tok.T_EVAL,
				this.tok.T_INT_CAST,
				this.tok.T_DOUBLE_CAST,
				this.tok.T_STRING_CAST,
				this.tok.T_ARRAY_CAST,
				this.tok.T_OBJECT_CAST,
				this.tok.T_BOOL_CAST,
				this.tok.T_UNSET_CAST,
				this.tok.T_EXIT,
				this.tok.T_PRINT,
				this.tok.T_YIELD,
				this.tok.T_STATIC,
				this.tok.T_FUNCTION,
				this.tok.T_FN,
				this.tok.T_VARIABLE,
				"$",
				this.tok.T_NS_SEPARATOR,
				this.tok.T_STRING,
				this.tok.T_NAME_RELATIVE,
				this.tok.T_NAME_QUALIFIED,
				this.tok.T_NAME_FULLY_QUALIFIED,
				this.tok.T_STRING,
				this.tok.T_CONSTANT_ENCAPSED_STRING,
				this.tok.T_START_HEREDOC,
				this.tok.T_LNUMBER,
				this.tok.T_DNUMBER,
				this.tok.T_ARRAY,
				"[",
				this.tok.T_CLASS_C,
				this.tok.T_TRAIT_C,
				this.tok.T_FUNC_C,
				this.tok.T_METHOD_C,
				this.tok.T_LINE,
				this.tok.T_FILE,
				this.tok.T_DIR,
				this.tok.T_NS_C,
				"\"",
				"b\"",
				"B\"",
				"-",
				this.tok.T_NS_SEPARATOR
			].map(mapIt))
		};
	};
	/**
	* helper : gets a token name
	* @function Parser#getTokenName
	* @memberOf module:php-parser
	*/
	Parser.prototype.getTokenName = function(token) {
		if (!isNumber(token)) return "'" + token + "'";
		else {
			if (token == this.EOF) return "the end of file (EOF)";
			return this.lexer.engine.tokens.values[token];
		}
	};
	/**
	* main entry point : converts a source code to AST
	* @function Parser#parse
	* @memberOf module:php-parser
	*/
	Parser.prototype.parse = function(code, filename) {
		this._errors = [];
		this.filename = filename || "eval";
		this.currentNamespace = [""];
		if (this.extractDoc) this._docs = [];
		else this._docs = null;
		if (this.extractTokens) this._tokens = [];
		else this._tokens = null;
		this._docIndex = 0;
		this._lastNode = null;
		this.lexer.setInput(code);
		this.lexer.all_tokens = this.extractTokens;
		this.lexer.comment_tokens = this.extractDoc;
		this.length = this.lexer._input.length;
		this.innerList = false;
		this.innerListForm = false;
		const program = this.node("program");
		const childs = [];
		this.next();
		while (this.token != this.EOF) childs.push(this.read_start());
		if (childs.length === 0 && this.extractDoc && this._docs.length > this._docIndex) childs.push(this.node("noop")());
		this.prev = [
			this.lexer.yylloc.last_line,
			this.lexer.yylloc.last_column,
			this.lexer.offset
		];
		const result = program(childs, this._errors, this._docs, this._tokens);
		if (this.debug) {
			const errors = this.ast.checkNodes();
			/* istanbul ignore next */
			if (errors.length > 0) {
				errors.forEach(function(error) {
					if (error.position) console.log("Node at line " + error.position.line + ", column " + error.position.column);
					console.log(error.stack.join("\n"));
				});
				throw new Error("Some nodes are not closed");
			}
		}
		return result;
	};
	/**
	* Raise an error
	* @function Parser#raiseError
	* @memberOf module:php-parser
	*/
	Parser.prototype.raiseError = function(message, msgExpect, expect, token) {
		message += " on line " + this.lexer.yylloc.first_line;
		if (!this.suppressErrors) {
			const err = new SyntaxError(message, this.filename, this.lexer.yylloc.first_line);
			err.lineNumber = this.lexer.yylloc.first_line;
			err.fileName = this.filename;
			err.columnNumber = this.lexer.yylloc.first_column;
			throw err;
		}
		const savedPrev = this.prev;
		this.prev = [
			this.lexer.yylloc.last_line,
			this.lexer.yylloc.last_column,
			this.lexer.offset
		];
		const node = this.ast.prepare("error", null, this)(message, token, this.lexer.yylloc.first_line, expect);
		this.prev = savedPrev;
		this._errors.push(node);
		return node;
	};
	/**
	* handling errors
	* @function Parser#error
	* @memberOf module:php-parser
	*/
	Parser.prototype.error = function(expect) {
		let msg = "Parse Error : syntax error";
		let token = this.getTokenName(this.token);
		let msgExpect = "";
		if (this.token !== this.EOF) {
			if (isNumber(this.token)) {
				let symbol = this.text();
				/* istanbul ignore next */
				if (symbol.length > 10) symbol = symbol.substring(0, 7) + "...";
				token = "'" + symbol + "' (" + token + ")";
			}
			msg += ", unexpected " + token;
		}
		if (expect && !Array.isArray(expect)) {
			if (isNumber(expect) || expect.length === 1) msgExpect = ", expecting " + this.getTokenName(expect);
			msg += msgExpect;
		}
		return this.raiseError(msg, msgExpect, expect, token);
	};
	/**
	* Create a position node from the lexers position
	*
	* @function Parser#position
	* @memberOf module:php-parser
	* @return {Position}
	*/
	Parser.prototype.position = function() {
		return new Position(this.lexer.yylloc.first_line, this.lexer.yylloc.first_column, this.lexer.yylloc.first_offset);
	};
	/**
	* Creates a new AST node
	* @function Parser#node
	* @memberOf module:php-parser
	*/
	Parser.prototype.node = function(name) {
		if (this.extractDoc) {
			let docs = null;
			if (this._docIndex < this._docs.length) {
				docs = this._docs.slice(this._docIndex);
				this._docIndex = this._docs.length;
				/* istanbul ignore next */
				if (this.debug) {
					console.log(/* @__PURE__ */ new Error("Append docs on " + name));
					console.log(docs);
				}
			}
			const node = this.ast.prepare(name, docs, this);
			node.postBuild = function(self) {
				if (this._docIndex < this._docs.length) {
					if (this._lastNode) {
						const offset = this.prev[2];
						let max = this._docIndex;
						for (; max < this._docs.length; max++) if (this._docs[max].offset > offset) break;
						if (max > this._docIndex) {
							this._lastNode.setTrailingComments(this._docs.slice(this._docIndex, max));
							this._docIndex = max;
						}
					} else if (this.token === this.EOF) {
						self.setTrailingComments(this._docs.slice(this._docIndex));
						this._docIndex = this._docs.length;
					}
				}
				this._lastNode = self;
			}.bind(this);
			return node;
		}
		return this.ast.prepare(name, null, this);
	};
	/**
	* expects an end of statement or end of file
	* @function Parser#expectEndOfStatement
	* @memberOf module:php-parser
	* @return {boolean}
	*/
	Parser.prototype.expectEndOfStatement = function(node) {
		if (this.token === ";") {
			if (node && this.lexer.yytext === ";") node.includeToken(this);
		} else if (this.token !== this.tok.T_INLINE_HTML && this.token !== this.EOF) {
			this.error(";");
			return false;
		}
		this.next();
		return true;
	};
	const ignoreStack = [
		"parser.next",
		"parser.node",
		"parser.showlog"
	];
	/**
	* outputs some debug information on current token
	* @private
	* @function Parser#showlog
	* @memberOf module:php-parser
	*/
	Parser.prototype.showlog = function() {
		const stack = (/* @__PURE__ */ new Error()).stack.split("\n");
		let line;
		for (let offset = 2; offset < stack.length; offset++) {
			line = stack[offset].trim();
			let found = false;
			for (let i = 0; i < ignoreStack.length; i++)
 /* istanbul ignore next */
			if (line.substring(3, 3 + ignoreStack[i].length) === ignoreStack[i]) {
				found = true;
				break;
			}
			/* istanbul ignore next */
			if (!found) break;
		}
		console.log("Line " + this.lexer.yylloc.first_line + " : " + this.getTokenName(this.token) + ">" + this.lexer.yytext + "< @-->" + line);
		return this;
	};
	/**
	* Force the parser to check the current token.
	*
	* If the current token does not match to expected token,
	* the an error will be raised.
	*
	* If the suppressError mode is activated, then the error will
	* be added to the program error stack and this function will return `false`.
	*
	* @function Parser#expect
	* @memberOf module:php-parser
	* @param {String|Number} token
	* @return {boolean}
	* @throws Error
	*/
	Parser.prototype.expect = function(token) {
		if (Array.isArray(token)) {
			if (token.indexOf(this.token) === -1) {
				this.error(token);
				return false;
			}
		} else if (this.token != token) {
			this.error(token);
			return false;
		}
		return true;
	};
	/**
	* Returns the current token contents
	* @function Parser#text
	* @memberOf module:php-parser
	* @return {String}
	*/
	Parser.prototype.text = function() {
		return this.lexer.yytext;
	};
	/**
	* consume the next token
	* @function Parser#next
	* @memberOf module:php-parser
	*/
	Parser.prototype.next = function() {
		if (this.token !== ";" || this.lexer.yytext === ";") this.prev = [
			this.lexer.yylloc.last_line,
			this.lexer.yylloc.last_column,
			this.lexer.offset
		];
		this.lex();
		if (this.debug) this.showlog();
		if (this.extractDoc) while (this.token === this.tok.T_COMMENT || this.token === this.tok.T_DOC_COMMENT) if (this.token === this.tok.T_COMMENT) this._docs.push(this.read_comment());
		else this._docs.push(this.read_doc_comment());
		return this;
	};
	/**
	* Peek at the next token.
	* @function Parser#peek
	* @memberOf module:php-parser
	* @returns {string|number} Next Token
	*/
	Parser.prototype.peek = function() {
		const lexerState = this.lexer.getState();
		const nextToken = this.lexer.lex();
		this.lexer.setState(lexerState);
		return nextToken;
	};
	/**
	* Eating a token
	* @function Parser#lex
	* @memberOf module:php-parser
	*/
	Parser.prototype.lex = function() {
		if (this.extractTokens) do {
			this.token = this.lexer.lex() || this.EOF;
			if (this.token === this.EOF) return this;
			let entry = this.lexer.yytext;
			if (Object.prototype.hasOwnProperty.call(this.lexer.engine.tokens.values, this.token)) entry = [
				this.lexer.engine.tokens.values[this.token],
				entry,
				this.lexer.yylloc.first_line,
				this.lexer.yylloc.first_offset,
				this.lexer.offset
			];
			else entry = [
				null,
				entry,
				this.lexer.yylloc.first_line,
				this.lexer.yylloc.first_offset,
				this.lexer.offset
			];
			this._tokens.push(entry);
			if (this.token === this.tok.T_CLOSE_TAG) {
				this.token = ";";
				return this;
			} else if (this.token === this.tok.T_OPEN_TAG_WITH_ECHO) {
				this.token = this.tok.T_ECHO;
				return this;
			}
		} while (this.token === this.tok.T_WHITESPACE || !this.extractDoc && (this.token === this.tok.T_COMMENT || this.token === this.tok.T_DOC_COMMENT) || this.token === this.tok.T_OPEN_TAG);
		else this.token = this.lexer.lex() || this.EOF;
		return this;
	};
	/**
	* Check if token is of specified type
	* @function Parser#is
	* @memberOf module:php-parser
	*/
	Parser.prototype.is = function(type) {
		if (Array.isArray(type)) return type.indexOf(this.token) !== -1;
		return this.entries[type].has(this.token);
	};
	[
		require_array$1(),
		require_class$1(),
		require_comment$1(),
		require_expr(),
		require_enum$1(),
		require_function$1(),
		require_if$1(),
		require_loops(),
		require_main(),
		require_namespace$1(),
		require_scalar(),
		require_statement$1(),
		require_switch$1(),
		require_try$1(),
		require_utils(),
		require_variable$1()
	].forEach(function(ext) {
		for (const k in ext) {
			/* istanbul ignore next */
			if (Object.prototype.hasOwnProperty.call(Parser.prototype, k)) throw new Error("Function " + k + " is already defined - collision");
			Parser.prototype[k] = ext[k];
		}
	});
	module.exports = Parser;
}));

//#endregion
//#region node_modules/php-parser/src/tokens.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_tokens = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @readonly
	* @memberOf module:php-parser
	*
	* @enum {number}
	**/
	const TokenNames = {
		T_HALT_COMPILER: 101,
		T_USE: 102,
		T_ENCAPSED_AND_WHITESPACE: 103,
		T_OBJECT_OPERATOR: 104,
		T_STRING: 105,
		T_DOLLAR_OPEN_CURLY_BRACES: 106,
		T_STRING_VARNAME: 107,
		T_CURLY_OPEN: 108,
		T_NUM_STRING: 109,
		T_ISSET: 110,
		T_EMPTY: 111,
		T_INCLUDE: 112,
		T_INCLUDE_ONCE: 113,
		T_EVAL: 114,
		T_REQUIRE: 115,
		T_REQUIRE_ONCE: 116,
		T_NAMESPACE: 117,
		T_NS_SEPARATOR: 118,
		T_AS: 119,
		T_IF: 120,
		T_ENDIF: 121,
		T_WHILE: 122,
		T_DO: 123,
		T_FOR: 124,
		T_SWITCH: 125,
		T_BREAK: 126,
		T_CONTINUE: 127,
		T_RETURN: 128,
		T_GLOBAL: 129,
		T_STATIC: 130,
		T_ECHO: 131,
		T_INLINE_HTML: 132,
		T_UNSET: 133,
		T_FOREACH: 134,
		T_DECLARE: 135,
		T_TRY: 136,
		T_THROW: 137,
		T_GOTO: 138,
		T_FINALLY: 139,
		T_CATCH: 140,
		T_ENDDECLARE: 141,
		T_LIST: 142,
		T_CLONE: 143,
		T_PLUS_EQUAL: 144,
		T_MINUS_EQUAL: 145,
		T_MUL_EQUAL: 146,
		T_DIV_EQUAL: 147,
		T_CONCAT_EQUAL: 148,
		T_MOD_EQUAL: 149,
		T_AND_EQUAL: 150,
		T_OR_EQUAL: 151,
		T_XOR_EQUAL: 152,
		T_SL_EQUAL: 153,
		T_SR_EQUAL: 154,
		T_INC: 155,
		T_DEC: 156,
		T_BOOLEAN_OR: 157,
		T_BOOLEAN_AND: 158,
		T_LOGICAL_OR: 159,
		T_LOGICAL_AND: 160,
		T_LOGICAL_XOR: 161,
		T_SL: 162,
		T_SR: 163,
		T_IS_IDENTICAL: 164,
		T_IS_NOT_IDENTICAL: 165,
		T_IS_EQUAL: 166,
		T_IS_NOT_EQUAL: 167,
		T_IS_SMALLER_OR_EQUAL: 168,
		T_IS_GREATER_OR_EQUAL: 169,
		T_INSTANCEOF: 170,
		T_INT_CAST: 171,
		T_DOUBLE_CAST: 172,
		T_STRING_CAST: 173,
		T_ARRAY_CAST: 174,
		T_OBJECT_CAST: 175,
		T_BOOL_CAST: 176,
		T_UNSET_CAST: 177,
		T_EXIT: 178,
		T_PRINT: 179,
		T_YIELD: 180,
		T_YIELD_FROM: 181,
		T_FUNCTION: 182,
		T_DOUBLE_ARROW: 183,
		T_DOUBLE_COLON: 184,
		T_ARRAY: 185,
		T_CALLABLE: 186,
		T_CLASS: 187,
		T_ABSTRACT: 188,
		T_TRAIT: 189,
		T_FINAL: 190,
		T_EXTENDS: 191,
		T_INTERFACE: 192,
		T_IMPLEMENTS: 193,
		T_VAR: 194,
		T_PUBLIC: 195,
		T_PROTECTED: 196,
		T_PRIVATE: 197,
		T_CONST: 198,
		T_NEW: 199,
		T_INSTEADOF: 200,
		T_ELSEIF: 201,
		T_ELSE: 202,
		T_ENDSWITCH: 203,
		T_CASE: 204,
		T_DEFAULT: 205,
		T_ENDFOR: 206,
		T_ENDFOREACH: 207,
		T_ENDWHILE: 208,
		T_CONSTANT_ENCAPSED_STRING: 209,
		T_LNUMBER: 210,
		T_DNUMBER: 211,
		T_LINE: 212,
		T_FILE: 213,
		T_DIR: 214,
		T_TRAIT_C: 215,
		T_METHOD_C: 216,
		T_FUNC_C: 217,
		T_NS_C: 218,
		T_START_HEREDOC: 219,
		T_END_HEREDOC: 220,
		T_CLASS_C: 221,
		T_VARIABLE: 222,
		T_OPEN_TAG: 223,
		T_OPEN_TAG_WITH_ECHO: 224,
		T_CLOSE_TAG: 225,
		T_WHITESPACE: 226,
		T_COMMENT: 227,
		T_DOC_COMMENT: 228,
		T_ELLIPSIS: 229,
		T_COALESCE: 230,
		T_POW: 231,
		T_POW_EQUAL: 232,
		T_SPACESHIP: 233,
		T_COALESCE_EQUAL: 234,
		T_FN: 235,
		T_NULLSAFE_OBJECT_OPERATOR: 236,
		T_MATCH: 237,
		T_ATTRIBUTE: 238,
		T_ENUM: 239,
		T_READ_ONLY: 240,
		T_NAME_RELATIVE: 241,
		T_NAME_QUALIFIED: 242,
		T_NAME_FULLY_QUALIFIED: 243,
		T_PIPE: 244
	};
	/**
	* PHP AST Tokens
	* @readonly
	* @memberOf module:php-parser
	*
	* @type {object}
	* @property {Object.<number, string>} values
	* @property {TokenNames} names
	*/
	const tokens = {
		values: Object.entries(TokenNames).reduce((result, [key, value]) => ({
			...result,
			[value]: key
		}), {}),
		names: TokenNames
	};
	module.exports = Object.freeze(tokens);
}));

//#endregion
//#region node_modules/php-parser/src/ast/location.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_location = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Defines the location of the node (with it's source contents as string)
	* @constructor Location
	* @memberOf module:php-parser
	* @property {string|null} source
	* @property {Position} start
	* @property {Position} end
	*/
	const Location = function(source, start, end) {
		this.source = source;
		this.start = start;
		this.end = end;
	};
	module.exports = Location;
}));

//#endregion
//#region node_modules/php-parser/src/ast/node.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* A generic AST node
	* @constructor Node
	* @memberOf module:php-parser
	* @property {Location|null} loc
	* @property {CommentBlock[]|Comment[]|null} leadingComments
	* @property {CommentBlock[]|Comment[]|null} trailingComments
	* @property {string} kind
	*/
	const Node = function Node(kind, docs, location) {
		this.kind = kind;
		if (docs) this.leadingComments = docs;
		if (location) this.loc = location;
	};
	/**
	* Attach comments to current node
	* @function Node#setTrailingComments
	* @memberOf module:php-parser
	* @param {*} docs
	*/
	Node.prototype.setTrailingComments = function(docs) {
		this.trailingComments = docs;
	};
	/**
	* Destroying an unused node
	* @function Node#destroy
	* @memberOf module:php-parser
	*/
	Node.prototype.destroy = function(node) {
		if (!node)
 /* istanbul ignore next */
		throw new Error("Node already initialized, you must swap with another node");
		if (this.leadingComments) if (node.leadingComments) node.leadingComments = Array.concat(this.leadingComments, node.leadingComments);
		else node.leadingComments = this.leadingComments;
		if (this.trailingComments) if (node.trailingComments) node.trailingComments = Array.concat(this.trailingComments, node.trailingComments);
		else node.trailingComments = this.trailingComments;
		return node;
	};
	/**
	* Includes current token position of the parser
	* @function Node#includeToken
	* @memberOf module:php-parser
	* @param {*} parser
	*/
	Node.prototype.includeToken = function(parser) {
		if (this.loc) {
			if (this.loc.end) {
				this.loc.end.line = parser.lexer.yylloc.last_line;
				this.loc.end.column = parser.lexer.yylloc.last_column;
				this.loc.end.offset = parser.lexer.offset;
			}
			if (parser.ast.withSource) this.loc.source = parser.lexer._input.substring(this.loc.start.offset, parser.lexer.offset);
		}
		return this;
	};
	/**
	* Helper for extending the Node class
	* @function Node.extends
	* @memberOf module:php-parser
	* @param {string} type
	* @param {Function} constructor
	* @return {Function}
	*/
	Node.extends = function(type, constructor) {
		constructor.prototype = Object.create(this.prototype);
		constructor.extends = this.extends;
		constructor.prototype.constructor = constructor;
		constructor.kind = type;
		return constructor;
	};
	module.exports = Node;
}));

//#endregion
//#region node_modules/php-parser/src/ast/expression.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_expression = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "expression";
	/**
	* Any expression node. Since the left-hand side of an assignment may
	* be any expression in general, an expression can also be a pattern.
	* @constructor Expression
	* @memberOf module:php-parser
	* @extends {Node}
	*/
	module.exports = Node.extends(KIND, function Expression(kind, docs, location) {
		Node.apply(this, [
			kind || KIND,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/array.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expr = require_expression();
	const KIND = "array";
	/**
	* Defines an array structure
	* @constructor Array
	* @memberOf module:php-parser
	* @example
	* // PHP code :
	* [1, 'foo' => 'bar', 3]
	*
	* // AST structure :
	* {
	*  "kind": "array",
	*  "shortForm": true
	*  "items": [
	*    {"kind": "number", "value": "1"},
	*    {
	*      "kind": "entry",
	*      "key": {"kind": "string", "value": "foo", "isDoubleQuote": false},
	*      "value": {"kind": "string", "value": "bar", "isDoubleQuote": false}
	*    },
	*    {"kind": "number", "value": "3"}
	*  ]
	* }
	* @extends {Expression}
	* @property {Array<Entry|Expression|Variable>} items List of array items
	* @property {boolean} shortForm Indicate if the short array syntax is used, ex `[]` instead `array()`
	*/
	module.exports = Expr.extends(KIND, function Array(shortForm, items, docs, location) {
		Expr.apply(this, [
			KIND,
			docs,
			location
		]);
		this.items = items;
		this.shortForm = shortForm;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/arrowfunc.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_arrowfunc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "arrowfunc";
	/**
	* Defines an arrow function (it's like a closure)
	* @constructor ArrowFunc
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Parameter[]} arguments
	* @property {Identifier} type
	* @property {Expression} body
	* @property {boolean} byref
	* @property {boolean} nullable
	* @property {boolean} isStatic
	*/
	module.exports = Expression.extends(KIND, function Closure(args, byref, body, type, nullable, isStatic, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.arguments = args;
		this.byref = byref;
		this.body = body;
		this.type = type;
		this.nullable = nullable;
		this.isStatic = isStatic || false;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/assign.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_assign = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "assign";
	/**
	* Assigns a value to the specified target
	* @constructor Assign
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} left
	* @property {Expression} right
	* @property {String} operator
	*/
	module.exports = Expression.extends(KIND, function Assign(left, right, operator, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.left = left;
		this.right = right;
		this.operator = operator;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/assignref.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_assignref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "assignref";
	/**
	* Assigns a value to the specified target
	* @constructor AssignRef
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} left
	* @property {Expression} right
	*/
	module.exports = Expression.extends(KIND, function AssignRef(left, right, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.left = left;
		this.right = right;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/attribute.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_attribute = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "attribute";
	/**
	* Attribute Value
	* @memberOf module:php-parser
	* @constructor Attribute
	* @extends {Node}
	* @property {String} name
	* @property {Parameter[]} args
	*/
	module.exports = Node.extends(KIND, function Attribute(name, args, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.args = args;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/attrgroup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_attrgroup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "attrgroup";
	/**
	* Attribute group
	* @memberOf module:php-parser
	* @constructor AttrGroup
	* @extends {Node}
	* @property {Attribute[]} attrs
	*/
	module.exports = Node.extends(KIND, function AttrGroup(attrs, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.attrs = attrs || [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/operation.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_operation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expr = require_expression();
	const KIND = "operation";
	/**
	* Defines binary operations
	* @constructor Operation
	* @memberOf module:php-parser
	* @extends {Expression}
	*/
	module.exports = Expr.extends(KIND, function Operation(kind, docs, location) {
		Expr.apply(this, [
			kind || KIND,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/bin.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_bin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Operation = require_operation();
	const KIND = "bin";
	/**
	* Binary operations
	* @constructor Bin
	* @memberOf module:php-parser
	* @extends {Operation}
	* @property {String} type
	* @property {Expression} left
	* @property {Expression} right
	*/
	module.exports = Operation.extends(KIND, function Bin(type, left, right, docs, location) {
		Operation.apply(this, [
			KIND,
			docs,
			location
		]);
		this.type = type;
		this.left = left;
		this.right = right;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/statement.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_statement = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "statement";
	/**
	* Any statement.
	* @constructor Statement
	* @memberOf module:php-parser
	* @extends {Node}
	*/
	module.exports = Node.extends(KIND, function Statement(kind, docs, location) {
		Node.apply(this, [
			kind || KIND,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/block.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_block = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "block";
	/**
	* A block statement, i.e., a sequence of statements surrounded by braces.
	* @constructor Block
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Node[]} children
	*/
	module.exports = Statement.extends(KIND, function Block(kind, children, docs, location) {
		Statement.apply(this, [
			kind || KIND,
			docs,
			location
		]);
		this.children = children.filter(Boolean);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/literal.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_literal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "literal";
	/**
	* Defines an array structure
	* @constructor Literal
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {string} raw
	* @property {EncapsedPart[]|Node|string|number|boolean|null} value
	*/
	module.exports = Expression.extends(KIND, function Literal(kind, value, raw, docs, location) {
		Expression.apply(this, [
			kind || KIND,
			docs,
			location
		]);
		this.value = value;
		if (raw) this.raw = raw;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/boolean.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_boolean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "boolean";
	/**
	* Defines a boolean value (true/false)
	* @constructor Boolean
	* @memberOf module:php-parser
	* @extends {Literal}
	* @property {boolean} value
	*/
	module.exports = Literal.extends(KIND, function Boolean(value, raw, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/break.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_break = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "break";
	/**
	* A break statement
	* @constructor Break
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Number|Null} level
	*/
	module.exports = Statement.extends(KIND, function Break(level, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.level = level;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/byref.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_byref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "byref";
	/**
	* Passing by Reference - so the function can modify the variable
	* @constructor ByRef
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {ExpressionStatement} what
	*/
	module.exports = Expression.extends(KIND, function ByRef(what, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.what = what;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/call.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_call = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "call";
	/**
	* Executes a call statement
	* @constructor Call
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Identifier|Variable} what
	* @property {Expression[]} arguments
	*/
	module.exports = Expression.extends(KIND, function Call(what, args, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.what = what;
		this.arguments = args;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/case.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_case = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "case";
	/**
	* A switch case statement
	* @constructor Case
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression|null} test - if null, means that the default case
	* @property {Block|null} body
	*/
	module.exports = Statement.extends(KIND, function Case(test, body, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.test = test;
		this.body = body;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/cast.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_cast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Operation = require_operation();
	const KIND = "cast";
	/**
	* Binary operations
	* @constructor Cast
	* @memberOf module:php-parser
	* @extends {Operation}
	* @property {String} type
	* @property {String} raw
	* @property {Expression} expr
	*/
	module.exports = Operation.extends(KIND, function Cast(type, raw, expr, docs, location) {
		Operation.apply(this, [
			KIND,
			docs,
			location
		]);
		this.type = type;
		this.raw = raw;
		this.expr = expr;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/catch.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_catch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "catch";
	/**
	* Defines a catch statement
	* @constructor Catch
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Name[]} what
	* @property {Variable} variable
	* @property {Block} body
	* @see http://php.net/manual/en/language.exceptions.php
	*/
	module.exports = Statement.extends(KIND, function Catch(body, what, variable, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.body = body;
		this.what = what;
		this.variable = variable;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/declaration.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_declaration = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "declaration";
	const IS_UNDEFINED = "";
	const VISIBILITY_MAP = [
		"public",
		"protected",
		"private"
	];
	/**
	* A declaration statement (function, class, interface...)
	* @constructor Declaration
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Identifier|string} name
	* @property {string|null} visibilitySet
	*/
	const Declaration = Statement.extends(KIND, function Declaration(kind, name, docs, location) {
		Statement.apply(this, [
			kind || KIND,
			docs,
			location
		]);
		this.name = name;
	});
	/**
	* Generic flags parser
	* @function
	* @name Declaration#parseFlags
	* @memberOf module:php-parser
	* @param {Array<number|null>} flags
	* @return {void}
	*/
	Declaration.prototype.parseFlags = function(flags) {
		this.isAbstract = flags[2] === 1;
		this.isFinal = flags[2] === 2;
		this.isReadonly = flags[3] === 1;
		if (this.kind !== "class") {
			const [getVis, setVis] = flags[0];
			if (getVis === -1) this.visibility = IS_UNDEFINED;
			else if (getVis === null)
 /* istanbul ignore next */
			this.visibility = null;
			else this.visibility = VISIBILITY_MAP[getVis];
			this.isStatic = flags[1] === 1;
			this.visibilitySet = setVis !== -1 ? VISIBILITY_MAP[setVis] : null;
		}
	};
	module.exports = Declaration;
}));

//#endregion
//#region node_modules/php-parser/src/ast/class.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_class = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "class";
	/**
	* A class definition
	* @constructor Class
	* @memberOf module:php-parser
	* @extends {Declaration}
	* @property {Identifier|null} extends
	* @property {Identifier[]|null} implements
	* @property {Declaration[]} body
	* @property {boolean} isAnonymous
	* @property {boolean} isAbstract
	* @property {boolean} isFinal
	* @property {boolean} isReadonly
	* @property {AttrGroup[]} attrGroups
	*/
	module.exports = Declaration.extends(KIND, function Class(name, ext, impl, body, flags, docs, location) {
		Declaration.apply(this, [
			KIND,
			name,
			docs,
			location
		]);
		this.isAnonymous = name ? false : true;
		this.extends = ext;
		this.implements = impl;
		this.body = body;
		this.attrGroups = [];
		this.parseFlags(flags);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/constantstatement.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_constantstatement = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "constantstatement";
	/**
	* Declares a constants into the current scope
	* @constructor ConstantStatement
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Constant[]} constants
	*/
	module.exports = Statement.extends(KIND, function ConstantStatement(kind, constants, docs, location) {
		Statement.apply(this, [
			kind || KIND,
			docs,
			location
		]);
		this.constants = constants;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/classconstant.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_classconstant = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ConstantStatement = require_constantstatement();
	const KIND = "classconstant";
	const IS_UNDEFINED = "";
	const IS_PUBLIC = "public";
	const IS_PROTECTED = "protected";
	const IS_PRIVATE = "private";
	/**
	* Defines a class/interface/trait constant
	* @constructor ClassConstant
	* @memberOf module:php-parser
	* @extends {ConstantStatement}
	* @property {string} visibility
	* @property {boolean} final
	* @property {boolean} nullable
	* @property {TypeReference|IntersectionType|UnionType|null} type
	* @property {AttrGroup[]} attrGroups
	*/
	const ClassConstant = ConstantStatement.extends(KIND, function ClassConstant(kind, constants, flags, nullable, type, attrGroups, docs, location) {
		ConstantStatement.apply(this, [
			kind || KIND,
			constants,
			docs,
			location
		]);
		this.parseFlags(flags);
		this.nullable = nullable;
		this.type = type;
		this.attrGroups = attrGroups;
	});
	/**
	* Generic flags parser
	* @function
	* @name ClassConstant#parseFlags
	* @memberOf module:php-parser
	* @param {Array<number|null>} flags
	* @return {void}
	*/
	ClassConstant.prototype.parseFlags = function(flags) {
		const getVis = flags[0][0];
		if (getVis === -1) this.visibility = IS_UNDEFINED;
		else if (getVis === null)
 /* istanbul ignore next */
		this.visibility = null;
		else if (getVis === 0) this.visibility = IS_PUBLIC;
		else if (getVis === 1) this.visibility = IS_PROTECTED;
		else if (getVis === 2) this.visibility = IS_PRIVATE;
		this.final = flags[2] === 2;
	};
	module.exports = ClassConstant;
}));

//#endregion
//#region node_modules/php-parser/src/ast/clone.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "clone";
	/**
	* Defines a clone call
	* @constructor Clone
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} what
	* @property {Expression|null} properties
	*/
	module.exports = Expression.extends(KIND, function Clone(what, properties, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.what = what;
		if (properties) this.properties = properties;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/closure.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_closure = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "closure";
	/**
	* Defines a closure
	* @constructor Closure
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Parameter[]} arguments
	* @property {Variable[]} uses
	* @property {Identifier} type
	* @property {Boolean} byref
	* @property {boolean} nullable
	* @property {Block|null} body
	* @property {boolean} isStatic
	* @property {AttrGroup[]} attrGroups
	*/
	module.exports = Expression.extends(KIND, function Closure(args, byref, uses, type, nullable, isStatic, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.uses = uses;
		this.arguments = args;
		this.byref = byref;
		this.type = type;
		this.nullable = nullable;
		this.isStatic = isStatic || false;
		this.body = null;
		this.attrGroups = [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/comment.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_comment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	/**
	* Abstract documentation node (ComentLine or CommentBlock)
	* @constructor Comment
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {String} value
	*/
	module.exports = Node.extends("comment", function Comment(kind, value, docs, location) {
		Node.apply(this, [
			kind,
			docs,
			location
		]);
		this.value = value;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/commentblock.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_commentblock = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Comment = require_comment();
	const KIND = "commentblock";
	/**
	* A comment block (multiline)
	* @constructor CommentBlock
	* @memberOf module:php-parser
	* @extends {Comment}
	*/
	module.exports = Comment.extends(KIND, function CommentBlock(value, docs, location) {
		Comment.apply(this, [
			KIND,
			value,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/commentline.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_commentline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Comment = require_comment();
	const KIND = "commentline";
	/**
	* A single line comment
	* @constructor CommentLine
	* @memberOf module:php-parser
	* @extends {Comment}
	*/
	module.exports = Comment.extends(KIND, function CommentLine(value, docs, location) {
		Comment.apply(this, [
			KIND,
			value,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/constant.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_constant = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "constant";
	/**
	* Defines a constant
	* @constructor Constant
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {string} name
	* @property {Node|string|number|boolean|null} value
	*/
	module.exports = Node.extends(KIND, function Constant(name, value, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.value = value;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/continue.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_continue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "continue";
	/**
	* A continue statement
	* @constructor Continue
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {number|null} level
	*/
	module.exports = Statement.extends(KIND, function Continue(level, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.level = level;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/declare.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_declare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Block = require_block();
	const KIND = "declare";
	/**
	* The declare construct is used to set execution directives for a block of code
	* @constructor Declare
	* @memberOf module:php-parser
	* @extends {Block}
	* @property {DeclareDirective[]} directives
	* @property {string} mode
	* @see http://php.net/manual/en/control-structures.declare.php
	*/
	const Declare = Block.extends(KIND, function Declare(directives, body, mode, docs, location) {
		Block.apply(this, [
			KIND,
			body,
			docs,
			location
		]);
		this.directives = directives;
		this.mode = mode;
	});
	/**
	* The node is declared as a short tag syntax :
	* ```php
	* <?php
	* declare(ticks=1):
	* // some statements
	* enddeclare;
	* ```
	* @constant {String} Declare#MODE_SHORT
	* @memberOf module:php-parser
	*/
	Declare.MODE_SHORT = "short";
	/**
	* The node is declared bracket enclosed code :
	* ```php
	* <?php
	* declare(ticks=1) {
	* // some statements
	* }
	* ```
	* @constant {String} Declare#MODE_BLOCK
	* @memberOf module:php-parser
	*/
	Declare.MODE_BLOCK = "block";
	/**
	* The node is declared as a simple statement. In order to make things simpler
	* children of the node are automatically collected until the next
	* declare statement.
	* ```php
	* <?php
	* declare(ticks=1);
	* // some statements
	* declare(ticks=2);
	* // some statements
	* ```
	* @constant {String} Declare#MODE_NONE
	* @memberOf module:php-parser
	*/
	Declare.MODE_NONE = "none";
	module.exports = Declare;
}));

//#endregion
//#region node_modules/php-parser/src/ast/declaredirective.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_declaredirective = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "declaredirective";
	/**
	* Defines a constant
	* @constructor DeclareDirective
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {Identifier} key
	* @property {Node|string|number|boolean|null} value
	*/
	module.exports = Node.extends(KIND, function DeclareDirective(key, value, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.key = key;
		this.value = value;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/do.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_do = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "do";
	/**
	* Defines a do/while statement
	* @constructor Do
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} test
	* @property {Block | null} body
	*/
	module.exports = Statement.extends(KIND, function Do(test, body, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.test = test;
		this.body = body;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/echo.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_echo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "echo";
	/**
	* Defines system based call
	* @constructor Echo
	* @memberOf module:php-parser
	* @property {boolean} shortForm
	* @property {Expression[]} expressions
	* @extends {Statement}
	*/
	module.exports = Statement.extends(KIND, function Echo(expressions, shortForm, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.shortForm = shortForm;
		this.expressions = expressions;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/empty.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_empty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "empty";
	/**
	* Defines an empty check call
	* @constructor Empty
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} expression
	*/
	module.exports = Expression.extends(KIND, function Empty(expression, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expression = expression;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/encapsed.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_encapsed = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "encapsed";
	/**
	* Defines an encapsed string (contains expressions)
	* @constructor Encapsed
	* @memberOf module:php-parser
	* @extends {Literal}
	* @property {String} type - Defines the type of encapsed string (shell, heredoc, string)
	* @property {String|Null} label - The heredoc label, defined only when the type is heredoc
	* @property {EncapsedPart[]} value
	*/
	const Encapsed = Literal.extends(KIND, function Encapsed(value, raw, type, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
		this.type = type;
	});
	/**
	* The node is a double quote string :
	* ```php
	* <?php
	* echo "hello $world";
	* ```
	* @constant {String} Encapsed#TYPE_STRING - `string`
	* @memberOf module:php-parser
	*/
	Encapsed.TYPE_STRING = "string";
	/**
	* The node is a shell execute string :
	* ```php
	* <?php
	* echo `ls -larth $path`;
	* ```
	* @constant {String} Encapsed#TYPE_SHELL - `shell`
	* @memberOf module:php-parser
	*/
	Encapsed.TYPE_SHELL = "shell";
	/**
	* The node is a shell execute string :
	* ```php
	* <?php
	* echo <<<STR
	*  Hello $world
	* STR
	* ;
	* ```
	* @constant {String} Encapsed#TYPE_HEREDOC - `heredoc`
	* @memberOf module:php-parser
	*/
	Encapsed.TYPE_HEREDOC = "heredoc";
	/**
	* The node contains a list of constref / variables / expr :
	* ```php
	* <?php
	* echo $foo->bar_$baz;
	* ```
	* @constant {String} Encapsed#TYPE_OFFSET - `offset`
	* @memberOf module:php-parser
	*/
	Encapsed.TYPE_OFFSET = "offset";
	module.exports = Encapsed;
}));

//#endregion
//#region node_modules/php-parser/src/ast/encapsedpart.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_encapsedpart = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "encapsedpart";
	/**
	* Part of `Encapsed` node
	* @constructor EncapsedPart
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} expression
	* @property {String} syntax
	* @property {Boolean} curly
	*/
	module.exports = Expression.extends(KIND, function EncapsedPart(expression, syntax, curly, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expression = expression;
		this.syntax = syntax;
		this.curly = curly;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/entry.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_entry = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "entry";
	/**
	* An array entry - see [Array](#array)
	* @memberOf module:php-parser
	* @constructor Entry
	* @extends {Expression}
	* @property {Node|null} key The entry key/offset
	* @property {Node} value The entry value
	* @property {Boolean} byRef By reference
	* @property {Boolean} unpack Argument unpacking
	*/
	module.exports = Expression.extends(KIND, function Entry(key, value, byRef, unpack, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.key = key;
		this.value = value;
		this.byRef = byRef;
		this.unpack = unpack;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/enum.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_enum = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "enum";
	/**
	* A enum definition
	* @constructor Enum
	* @memberOf module:php-parser
	* @extends {Declaration}
	* @property {Identifier|null} valueType
	* @property {Identifier[]} implements
	* @property {Declaration[]} body
	* @property {AttrGroup[]} attrGroups
	*/
	module.exports = Declaration.extends(KIND, function Enum(name, valueType, impl, body, docs, location) {
		Declaration.apply(this, [
			KIND,
			name,
			docs,
			location
		]);
		this.valueType = valueType;
		this.implements = impl;
		this.body = body;
		this.attrGroups = [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/enumcase.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_enumcase = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "enumcase";
	/**
	* Declares a cases into the current scope
	* @constructor EnumCase
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {string} name
	* @property {string|number|null} value
	*/
	module.exports = Node.extends(KIND, function EnumCase(name, value, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.value = value;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/error.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_error = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "error";
	/**
	* Defines an error node (used only on silentMode)
	* @constructor Error
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {string} message
	* @property {number} line
	* @property {number|string} token
	* @property {string|array} expected
	*/
	module.exports = Node.extends(KIND, function Error(message, token, line, expected, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.message = message;
		this.token = token;
		this.line = line;
		this.expected = expected;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/eval.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_eval = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "eval";
	/**
	* Defines an eval statement
	* @constructor Eval
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Node} source
	*/
	module.exports = Expression.extends(KIND, function Eval(source, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.source = source;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/exit.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_exit = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "exit";
	/**
	* Defines an exit / die call
	* @constructor Exit
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Node|null} expression
	* @property {boolean} useDie
	*/
	module.exports = Expression.extends(KIND, function Exit(expression, useDie, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expression = expression;
		this.useDie = useDie;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/expressionstatement.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_expressionstatement = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "expressionstatement";
	/**
	* Defines an expression based statement
	* @constructor ExpressionStatement
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} expression
	*/
	module.exports = Statement.extends(KIND, function ExpressionStatement(expr, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expression = expr;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/for.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_for = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "for";
	/**
	* Defines a for iterator
	* @constructor For
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression[]} init
	* @property {Expression[]} test
	* @property {Expression[]} increment
	* @property {Block | null} body
	* @property {boolean} shortForm
	* @see http://php.net/manual/en/control-structures.for.php
	*/
	module.exports = Statement.extends(KIND, function For(init, test, increment, body, shortForm, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.init = init;
		this.test = test;
		this.increment = increment;
		this.shortForm = shortForm;
		this.body = body;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/foreach.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_foreach = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "foreach";
	/**
	* Defines a foreach iterator
	* @constructor Foreach
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} source
	* @property {Expression|null} key
	* @property {Expression} value
	* @property {Block | null} body
	* @property {boolean} shortForm
	* @see http://php.net/manual/en/control-structures.foreach.php
	*/
	module.exports = Statement.extends(KIND, function Foreach(source, key, value, body, shortForm, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.source = source;
		this.key = key;
		this.value = value;
		this.shortForm = shortForm;
		this.body = body;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/function.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "function";
	/**
	* Defines a classic function
	* @constructor Function
	* @memberOf module:php-parser
	* @extends {Declaration}
	* @property {Parameter[]} arguments
	* @property {Identifier} type
	* @property {boolean} byref
	* @property {boolean} nullable
	* @property {Block|null} body
	* @property {AttrGroup[]} attrGroups
	*/
	module.exports = Declaration.extends(KIND, function _Function(name, args, byref, type, nullable, docs, location) {
		Declaration.apply(this, [
			KIND,
			name,
			docs,
			location
		]);
		this.arguments = args;
		this.byref = byref;
		this.type = type;
		this.nullable = nullable;
		this.body = null;
		this.attrGroups = [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/global.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_global = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "global";
	/**
	* Imports a variable from the global scope
	* @constructor Global
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Variable[]} items
	*/
	module.exports = Statement.extends(KIND, function Global(items, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.items = items;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/goto.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_goto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "goto";
	/**
	* Defines goto statement
	* @constructor Goto
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {string} label
	* @see {Label}
	*/
	module.exports = Statement.extends(KIND, function Goto(label, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.label = label;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/halt.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_halt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "halt";
	/**
	* Halts the compiler execution
	* @constructor Halt
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {String} after - String after the halt statement
	* @see http://php.net/manual/en/function.halt-compiler.php
	*/
	module.exports = Statement.extends(KIND, function Halt(after, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.after = after;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/identifier.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_identifier = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "identifier";
	/**
	* Defines an identifier node
	* @constructor Identifier
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {string} name
	*/
	const Identifier = Node.extends(KIND, function Identifier(name, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
	});
	module.exports = Identifier;
}));

//#endregion
//#region node_modules/php-parser/src/ast/if.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_if = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "if";
	/**
	* Defines a if statement
	* @constructor If
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} test
	* @property {Block} body
	* @property {Block|If|null} alternate
	* @property {boolean} shortForm
	*/
	module.exports = Statement.extends(KIND, function If(test, body, alternate, shortForm, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.test = test;
		this.body = body;
		this.alternate = alternate;
		this.shortForm = shortForm;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/include.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_include = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "include";
	/**
	* Defines system include call
	* @constructor Include
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Node} target
	* @property {boolean} once
	* @property {boolean} require
	*/
	module.exports = Expression.extends(KIND, function Include(once, require, target, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.once = once;
		this.require = require;
		this.target = target;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/inline.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_inline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "inline";
	/**
	* Defines inline html output (treated as echo output)
	* @constructor Inline
	* @memberOf module:php-parser
	* @extends {Literal}
	* @property {string} value
	*/
	module.exports = Literal.extends(KIND, function Inline(value, raw, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/interface.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_interface = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "interface";
	/**
	* An interface definition
	* @constructor Interface
	* @memberOf module:php-parser
	* @extends {Declaration}
	* @property {Identifier[]} extends
	* @property {Declaration[]} body
	* @property {AttrGroup[]} attrGroups
	*/
	module.exports = Declaration.extends(KIND, function Interface(name, ext, body, attrGroups, docs, location) {
		Declaration.apply(this, [
			KIND,
			name,
			docs,
			location
		]);
		this.extends = ext;
		this.body = body;
		this.attrGroups = attrGroups;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/intersectiontype.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_intersectiontype = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "intersectiontype";
	/**
	* A union of types
	* @memberOf module:php-parser
	* @constructor IntersectionType
	* @extends {Declaration}
	* @property {TypeReference[]} types
	*/
	module.exports = Declaration.extends(KIND, function IntersectionType(types, docs, location) {
		Declaration.apply(this, [
			KIND,
			null,
			docs,
			location
		]);
		this.types = types;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/isset.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_isset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "isset";
	/**
	* Defines an isset call
	* @constructor Isset
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression[]} variables
	*/
	module.exports = Expression.extends(KIND, function Isset(variables, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.variables = variables;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/label.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_label = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "label";
	/**
	* A label statement (referenced by goto)
	* @constructor Label
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {String} name
	*/
	module.exports = Statement.extends(KIND, function Label(name, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/list.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_list = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "list";
	/**
	* Defines list assignment
	* @constructor List
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {boolean} shortForm
	* @property {Entry[]} items
	*/
	module.exports = Expression.extends(KIND, function List(items, shortForm, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.items = items;
		this.shortForm = shortForm;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/lookup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_lookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expr = require_expression();
	const KIND = "lookup";
	/**
	* Lookup on an offset in the specified object
	* @constructor Lookup
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} what
	* @property {Expression} offset
	*/
	module.exports = Expr.extends(KIND, function Lookup(kind, what, offset, docs, location) {
		Expr.apply(this, [
			kind || KIND,
			docs,
			location
		]);
		this.what = what;
		this.offset = offset;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/magic.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_magic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "magic";
	/**
	* Defines magic constant
	* @constructor Magic
	* @memberOf module:php-parser
	* @extends {Literal}
	*/
	module.exports = Literal.extends(KIND, function Magic(value, raw, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/match.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_match = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "match";
	/**
	* Defines a match expression
	* @memberOf module:php-parser
	* @constructor Match
	* @extends {Expression}
	* @property {Expression} cond Condition expression to match against
	* @property {MatchArm[]} arms Arms for comparison
	*/
	module.exports = Expression.extends(KIND, function Match(cond, arms, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.cond = cond;
		this.arms = arms;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/matcharm.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_matcharm = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "matcharm";
	/**
	* An array entry - see [Array](#array)
	* @memberOf module:php-parser
	* @constructor MatchArm
	* @extends {Expression}
	* @property {Expression[]|null} conds The match condition expression list - null indicates default arm
	* @property {Expression} body The return value expression
	*/
	module.exports = Expression.extends(KIND, function MatchArm(conds, body, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.conds = conds;
		this.body = body;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/method.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_method = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Function_ = require_function();
	const KIND = "method";
	/**
	* Defines a class/interface/trait method
	* @constructor Method
	* @memberOf module:php-parser
	* @extends {Function}
	* @property {boolean} isAbstract
	* @property {boolean} isFinal
	* @property {boolean} isStatic
	* @property {string} visibility
	*/
	module.exports = Function_.extends(KIND, function Method() {
		Function_.apply(this, arguments);
		this.kind = KIND;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/reference.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_reference = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "reference";
	/**
	* Defines a reference node
	* @constructor Reference
	* @memberOf module:php-parser
	* @extends {Node}
	*/
	const Reference = Node.extends(KIND, function Reference(kind, docs, location) {
		Node.apply(this, [
			kind || KIND,
			docs,
			location
		]);
	});
	module.exports = Reference;
}));

//#endregion
//#region node_modules/php-parser/src/ast/name.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_name = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reference = require_reference();
	const KIND = "name";
	/**
	* Defines a class reference node
	* @constructor Name
	* @memberOf module:php-parser
	* @extends {Reference}
	* @property {string} name
	* @property {string} resolution
	*/
	const Name = Reference.extends(KIND, function Name(name, resolution, docs, location) {
		Reference.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name.replace(/\\$/, "");
		this.resolution = resolution;
	});
	/**
	* This is an identifier without a namespace separator, such as Foo
	* @constant {String} Name#UNQUALIFIED_NAME
	* @memberOf module:php-parser
	*/
	Name.UNQUALIFIED_NAME = "uqn";
	/**
	* This is an identifier with a namespace separator, such as Foo\Bar
	* @constant {String} Name#QUALIFIED_NAME
	* @memberOf module:php-parser
	*/
	Name.QUALIFIED_NAME = "qn";
	/**
	* This is an identifier with a namespace separator that begins with
	* a namespace separator, such as \Foo\Bar. The namespace \Foo is also
	* a fully qualified name.
	* @constant {String} Name#FULL_QUALIFIED_NAME
	* @memberOf module:php-parser
	*/
	Name.FULL_QUALIFIED_NAME = "fqn";
	/**
	* This is an identifier starting with namespace, such as namespace\Foo\Bar.
	* @constant {String} Name#RELATIVE_NAME
	* @memberOf module:php-parser
	*/
	Name.RELATIVE_NAME = "rn";
	module.exports = Name;
}));

//#endregion
//#region node_modules/php-parser/src/ast/namespace.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_namespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Block = require_block();
	const KIND = "namespace";
	/**
	* The main program node
	* @constructor Namespace
	* @memberOf module:php-parser
	* @extends {Block}
	* @property {string} name
	* @property {boolean} withBrackets
	*/
	module.exports = Block.extends(KIND, function Namespace(name, children, withBrackets, docs, location) {
		Block.apply(this, [
			KIND,
			children,
			docs,
			location
		]);
		this.name = name;
		this.withBrackets = withBrackets || false;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/namedargument.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_namedargument = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "namedargument";
	/**
	* Named arguments.
	* @memberOf module:php-parser
	* @constructor namedargument
	* @extends {Expression}
	* @property {String} name
	* @property {Expression} value
	* @see https://www.php.net/manual/en/functions.arguments.php#functions.named-arguments
	*/
	module.exports = Expression.extends(KIND, function namedargument(name, value, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.value = value;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/new.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_new = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "new";
	/**
	* Creates a new instance of the specified class
	* @constructor New
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Identifier|Variable|Class} what
	* @property {Variable[]} arguments
	*/
	module.exports = Expression.extends(KIND, function New(what, args, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.what = what;
		this.arguments = args;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/noop.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_noop = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "noop";
	/**
	* Ignore this node, it implies a no operation block, for example :
	* [$foo, $bar, /* here a noop node * /]
	* @constructor Noop
	* @memberOf module:php-parser
	* @extends {Node}
	*/
	module.exports = Node.extends(KIND, function Noop(docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/nowdoc.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_nowdoc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "nowdoc";
	/**
	* Defines a nowdoc string
	* @constructor NowDoc
	* @memberOf module:php-parser
	* @extends {Literal}
	* @property {string} label
	* @property {string} raw
	* @property {string} value
	*/
	module.exports = Literal.extends(KIND, function Nowdoc(value, raw, label, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
		this.label = label;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/nullkeyword.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_nullkeyword = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "nullkeyword";
	/**
	* Represents the null keyword
	* @constructor NullKeyword
	* @memberOf module:php-parser
	* @extends {Node}
	*/
	module.exports = Node.extends(KIND, function NullKeyword(raw, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.raw = raw;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/nullsafepropertylookup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_nullsafepropertylookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Lookup = require_lookup();
	const KIND = "nullsafepropertylookup";
	/**
	* Lookup to an object property
	* @memberOf module:php-parser
	* @constructor NullSafePropertyLookup
	* @extends {Lookup}
	*/
	module.exports = Lookup.extends(KIND, function NullSafePropertyLookup(what, offset, docs, location) {
		Lookup.apply(this, [
			KIND,
			what,
			offset,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/number.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_number = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "number";
	/**
	* Defines a numeric value
	* @constructor Number
	* @memberOf module:php-parser
	* @extends {Literal}
	* @property {number} value
	*/
	module.exports = Literal.extends(KIND, function Number(value, raw, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/offsetlookup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_offsetlookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Lookup = require_lookup();
	const KIND = "offsetlookup";
	/**
	* Lookup on an offset in an array
	* @constructor OffsetLookup
	* @memberOf module:php-parser
	* @extends {Lookup}
	*/
	module.exports = Lookup.extends(KIND, function OffsetLookup(what, offset, docs, location) {
		Lookup.apply(this, [
			KIND,
			what,
			offset,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/parameter.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_parameter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "parameter";
	/**
	* @memberOf module:php-parser
	* @typedef {1} MODIFIER_PUBLIC
	**/
	/**
	* @memberOf module:php-parser
	* @typedef {2} MODIFIER_PROTECTED
	**/
	/**
	* @memberOf module:php-parser
	* @typedef {4} MODIFIER_PRIVATE
	**/
	/**
	* Defines a function parameter
	* @constructor Parameter
	* @memberOf module:php-parser
	* @extends {Declaration}
	* @property {Identifier|null} type
	* @property {Node|null} value
	* @property {boolean} byref
	* @property {boolean} variadic
	* @property {boolean} readonly
	* @property {boolean} nullable
	* @property {AttrGroup[]} attrGroups
	* @property {MODIFIER_PUBLIC|MODIFIER_PROTECTED|MODIFIER_PRIVATE} flags
	* @property {PropertyHook[]} hooks
	* @property {MODIFIER_PUBLIC|MODIFIER_PROTECTED|MODIFIER_PRIVATE} flagsSet
	*/
	module.exports = Declaration.extends(KIND, function Parameter(name, type, value, isRef, isVariadic, readonly, nullable, flags, hooks, flagsSet, docs, location) {
		Declaration.apply(this, [
			KIND,
			name,
			docs,
			location
		]);
		this.value = value;
		this.type = type;
		this.byref = isRef;
		this.variadic = isVariadic;
		this.readonly = readonly;
		this.nullable = nullable;
		this.flags = flags || 0;
		this.hooks = hooks || [];
		this.flagsSet = flagsSet || 0;
		this.attrGroups = [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/parentreference.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_parentreference = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reference = require_reference();
	const KIND = "parentreference";
	/**
	* Defines a class reference node
	* @constructor ParentReference
	* @memberOf module:php-parser
	* @extends {Reference}
	*/
	const ParentReference = Reference.extends(KIND, function ParentReference(raw, docs, location) {
		Reference.apply(this, [
			KIND,
			docs,
			location
		]);
		this.raw = raw;
	});
	module.exports = ParentReference;
}));

//#endregion
//#region node_modules/php-parser/src/ast/post.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_post = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Operation = require_operation();
	const KIND = "post";
	/**
	* Defines a post operation `$i++` or `$i--`
	* @constructor Post
	* @memberOf module:php-parser
	* @extends {Operation}
	* @property {String} type
	* @property {Variable} what
	*/
	module.exports = Operation.extends(KIND, function Post(type, what, docs, location) {
		Operation.apply(this, [
			KIND,
			docs,
			location
		]);
		this.type = type;
		this.what = what;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/pre.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_pre = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Operation = require_operation();
	const KIND = "pre";
	/**
	* Defines a pre operation `++$i` or `--$i`
	* @constructor Pre
	* @memberOf module:php-parser
	* @extends {Operation}
	* @property {String} type
	* @property {Variable} what
	*/
	module.exports = Operation.extends(KIND, function Pre(type, what, docs, location) {
		Operation.apply(this, [
			KIND,
			docs,
			location
		]);
		this.type = type;
		this.what = what;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/print.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_print = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "print";
	/**
	* Outputs
	* @constructor Print
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} expression
	*/
	module.exports = Expression.extends(KIND, function Print(expression, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expression = expression;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/program.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_program = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Block = require_block();
	const KIND = "program";
	/**
	* The main program node
	* @constructor Program
	* @memberOf module:php-parser
	* @extends {Block}
	* @property {Error[]} errors
	* @property {Comment[]|null} comments
	* @property {String[]|null} tokens
	*/
	module.exports = Block.extends(KIND, function Program(children, errors, comments, tokens, docs, location) {
		Block.apply(this, [
			KIND,
			children,
			docs,
			location
		]);
		this.errors = errors;
		if (comments) this.comments = comments;
		if (tokens) this.tokens = tokens;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/property.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_property = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "property";
	/**
	* Defines a class property
	* @constructor Property
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {string} name
	* @property {Node|null} value
	* @property {boolean} readonly
	* @property {boolean} nullable
	* @property {Identifier|Array<Identifier>|null} type
	* @property {AttrGroup[]} attrGroups
	* @property {PropertyHook[]} hooks
	*/
	module.exports = Statement.extends(KIND, function Property(name, value, readonly, nullable, type, attrGroups, hooks, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.value = value;
		this.readonly = readonly;
		this.nullable = nullable;
		this.type = type;
		this.attrGroups = attrGroups;
		this.hooks = hooks || [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/propertyhook.js
/**
* Copyright (C) 2024 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_propertyhook = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "propertyhook";
	/**
	* Defines a class property hook getter & setter
	*
	* @constructor PropertyHook
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {string} name
	* @property {Boolean} isFinal
	* @property {Boolean} byref
	* @property {Parameter|null} parameter
	* @property {Block|Expression|null} body
	* @property {AttrGroup[]} attrGroups
	*/
	module.exports = Node.extends(KIND, function PropertyHook(name, isFinal, byref, parameter, body, attrGroups, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.isFinal = isFinal;
		this.byref = byref;
		this.parameter = parameter;
		this.body = body;
		this.attrGroups = attrGroups || [];
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/propertylookup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_propertylookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Lookup = require_lookup();
	const KIND = "propertylookup";
	/**
	* Lookup to an object property
	* @memberOf module:php-parser
	* @constructor PropertyLookup
	* @extends {Lookup}
	*/
	module.exports = Lookup.extends(KIND, function PropertyLookup(what, offset, docs, location) {
		Lookup.apply(this, [
			KIND,
			what,
			offset,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/propertystatement.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_propertystatement = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "propertystatement";
	const IS_UNDEFINED = "";
	const VISIBILITY_MAP = [
		"public",
		"protected",
		"private"
	];
	/**
	* Declares a properties into the current scope
	* @constructor PropertyStatement
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Property[]} properties
	* @property {string|null} visibility
	* @property {string|null} visibilitySet
	* @property {boolean} isStatic
	* @property {boolean} isAbstract
	* @property {boolean} isFinal
	*/
	const PropertyStatement = Statement.extends(KIND, function PropertyStatement(kind, properties, flags, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.properties = properties;
		this.parseFlags(flags);
	});
	/**
	* Generic flags parser
	* @function PropertyStatement#parseFlags
	* @memberOf module:php-parser
	* @param {Array<number|null>} flags
	* @return {void}
	*/
	PropertyStatement.prototype.parseFlags = function(flags) {
		const [getVis, setVis] = flags[0];
		if (getVis === -1) this.visibility = IS_UNDEFINED;
		else if (getVis === null) this.visibility = null;
		else this.visibility = VISIBILITY_MAP[getVis];
		this.isStatic = flags[1] === 1;
		this.isAbstract = flags[2] === 1;
		this.isFinal = flags[2] === 2;
		this.visibilitySet = setVis !== -1 ? VISIBILITY_MAP[setVis] : null;
	};
	module.exports = PropertyStatement;
}));

//#endregion
//#region node_modules/php-parser/src/ast/retif.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_retif = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "retif";
	/**
	* Defines a short if statement that returns a value
	* @constructor RetIf
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} test
	* @property {Expression} trueExpr
	* @property {Expression} falseExpr
	*/
	module.exports = Expression.extends(KIND, function RetIf(test, trueExpr, falseExpr, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.test = test;
		this.trueExpr = trueExpr;
		this.falseExpr = falseExpr;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/return.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_return = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "return";
	/**
	* A continue statement
	* @constructor Return
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression|null} expr
	*/
	module.exports = Statement.extends(KIND, function Return(expr, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expr = expr;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/selfreference.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_selfreference = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reference = require_reference();
	const KIND = "selfreference";
	/**
	* Defines a class reference node
	* @constructor SelfReference
	* @memberOf module:php-parser
	* @extends {Reference}
	*/
	const SelfReference = Reference.extends(KIND, function SelfReference(raw, docs, location) {
		Reference.apply(this, [
			KIND,
			docs,
			location
		]);
		this.raw = raw;
	});
	module.exports = SelfReference;
}));

//#endregion
//#region node_modules/php-parser/src/ast/silent.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_silent = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "silent";
	/**
	* Avoids to show/log warnings & notices from the inner expression
	* @constructor Silent
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} expr
	*/
	module.exports = Expression.extends(KIND, function Silent(expr, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.expr = expr;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/static.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_static = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "static";
	/**
	* Declares a static variable into the current scope
	* @constructor Static
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {StaticVariable[]} variables
	*/
	module.exports = Statement.extends(KIND, function Static(variables, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.variables = variables;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/staticvariable.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_staticvariable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "staticvariable";
	/**
	* Defines a constant
	* @constructor StaticVariable
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {Variable} variable
	* @property {Node|string|number|boolean|null} defaultValue
	*/
	module.exports = Node.extends(KIND, function StaticVariable(variable, defaultValue, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.variable = variable;
		this.defaultValue = defaultValue;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/staticlookup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_staticlookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Lookup = require_lookup();
	const KIND = "staticlookup";
	/**
	* Lookup to a static property
	* @constructor StaticLookup
	* @memberOf module:php-parser
	* @extends {Lookup}
	*/
	module.exports = Lookup.extends(KIND, function StaticLookup(what, offset, docs, location) {
		Lookup.apply(this, [
			KIND,
			what,
			offset,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/staticreference.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_staticreference = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reference = require_reference();
	const KIND = "staticreference";
	/**
	* Defines a class reference node
	* @constructor StaticReference
	* @memberOf module:php-parser
	* @extends {Reference}
	*/
	const StaticReference = Reference.extends(KIND, function StaticReference(raw, docs, location) {
		Reference.apply(this, [
			KIND,
			docs,
			location
		]);
		this.raw = raw;
	});
	module.exports = StaticReference;
}));

//#endregion
//#region node_modules/php-parser/src/ast/string.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Literal = require_literal();
	const KIND = "string";
	/**
	* Defines a string (simple or double quoted) - chars are already escaped
	* @constructor String
	* @memberOf module:php-parser
	* @extends {Literal}
	* @property {boolean} unicode
	* @property {boolean} isDoubleQuote
	* @see {Encapsed}
	* @property {string} value
	*/
	module.exports = Literal.extends(KIND, function String(isDoubleQuote, value, unicode, raw, docs, location) {
		Literal.apply(this, [
			KIND,
			value,
			raw,
			docs,
			location
		]);
		this.unicode = unicode;
		this.isDoubleQuote = isDoubleQuote;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/switch.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_switch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "switch";
	/**
	* Defines a switch statement
	* @constructor Switch
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} test
	* @property {Block} body
	* @property {boolean} shortForm
	*/
	module.exports = Statement.extends(KIND, function Switch(test, body, shortForm, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.test = test;
		this.body = body;
		this.shortForm = shortForm;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/throw.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_throw = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "throw";
	/**
	* Defines a throw statement
	* @constructor Throw
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} what
	*/
	module.exports = Statement.extends(KIND, function Throw(what, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.what = what;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/trait.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_trait = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "trait";
	/**
	* A trait definition
	* @constructor Trait
	* @memberOf module:php-parser
	* @extends {Declaration}
	* @property {Declaration[]} body
	*/
	module.exports = Declaration.extends(KIND, function Trait(name, body, docs, location) {
		Declaration.apply(this, [
			KIND,
			name,
			docs,
			location
		]);
		this.body = body;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/traitalias.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_traitalias = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "traitalias";
	const IS_UNDEFINED = "";
	const IS_PUBLIC = "public";
	const IS_PROTECTED = "protected";
	const IS_PRIVATE = "private";
	/**
	* Defines a trait alias
	* @constructor TraitAlias
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {Identifier|null} trait
	* @property {Identifier} method
	* @property {Identifier|null} as
	* @property {string|null} visibility
	*/
	module.exports = Node.extends(KIND, function TraitAlias(trait, method, as, flags, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.trait = trait;
		this.method = method;
		this.as = as;
		this.visibility = IS_UNDEFINED;
		if (flags) {
			const getVis = flags[0][0];
			if (getVis === 0) this.visibility = IS_PUBLIC;
			else if (getVis === 1) this.visibility = IS_PROTECTED;
			else if (getVis === 2) this.visibility = IS_PRIVATE;
		}
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/traitprecedence.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_traitprecedence = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "traitprecedence";
	/**
	* Defines a trait alias
	* @constructor TraitPrecedence
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {Identifier|null} trait
	* @property {Identifier} method
	* @property {Identifier[]} instead
	*/
	module.exports = Node.extends(KIND, function TraitPrecedence(trait, method, instead, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.trait = trait;
		this.method = method;
		this.instead = instead;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/traituse.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_traituse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "traituse";
	/**
	* Defines a trait usage
	* @constructor TraitUse
	* @memberOf module:php-parser
	* @extends {Node}
	* @property {Identifier[]} traits
	* @property {Node[]|null} adaptations
	*/
	module.exports = Node.extends(KIND, function TraitUse(traits, adaptations, docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
		this.traits = traits;
		this.adaptations = adaptations;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/try.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_try = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "try";
	/**
	* Defines a try statement
	* @constructor Try
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Block} body
	* @property {Catch[]} catches
	* @property {Block} always
	*/
	module.exports = Statement.extends(KIND, function Try(body, catches, always, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.body = body;
		this.catches = catches;
		this.always = always;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/typereference.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_typereference = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Reference = require_reference();
	const KIND = "typereference";
	/**
	* Defines a class reference node
	* @constructor TypeReference
	* @memberOf module:php-parser
	* @extends {Reference}
	* @property {string} name
	*/
	const TypeReference = Reference.extends(KIND, function TypeReference(name, raw, docs, location) {
		Reference.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.raw = raw;
	});
	TypeReference.types = [
		"int",
		"float",
		"string",
		"bool",
		"object",
		"array",
		"callable",
		"iterable",
		"void",
		"static",
		"null",
		"never",
		"mixed",
		"true",
		"false"
	];
	module.exports = TypeReference;
}));

//#endregion
//#region node_modules/php-parser/src/ast/unary.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_unary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Operation = require_operation();
	const KIND = "unary";
	/**
	* Unary operations
	* @constructor Unary
	* @memberOf module:php-parser
	* @extends {Operation}
	* @property {string} type
	* @property {Expression} what
	*/
	module.exports = Operation.extends(KIND, function Unary(type, what, docs, location) {
		Operation.apply(this, [
			KIND,
			docs,
			location
		]);
		this.type = type;
		this.what = what;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/uniontype.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_uniontype = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Declaration = require_declaration();
	const KIND = "uniontype";
	/**
	* A union of types
	* @memberOf module:php-parser
	* @constructor UnionType
	* @extends {Declaration}
	* @property {TypeReference[]} types
	*/
	module.exports = Declaration.extends(KIND, function UnionType(types, docs, location) {
		Declaration.apply(this, [
			KIND,
			null,
			docs,
			location
		]);
		this.types = types;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/unset.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_unset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "unset";
	/**
	* Deletes references to a list of variables
	* @constructor Unset
	* @memberOf module:php-parser
	* @extends {Statement}
	*/
	module.exports = Statement.extends(KIND, function Unset(variables, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.variables = variables;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/usegroup.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_usegroup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "usegroup";
	/**
	* Defines a use statement (with a list of use items)
	* @constructor UseGroup
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {string|null} name
	* @property {string|null} type - Possible value : function, const
	* @property {UseItem[]} items
	* @see {Namespace}
	* @see http://php.net/manual/en/language.namespaces.importing.php
	*/
	module.exports = Statement.extends(KIND, function UseGroup(name, type, items, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.type = type;
		this.items = items;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/useitem.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_useitem = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "useitem";
	/**
	* Defines a use statement (from namespace)
	* @constructor UseItem
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {string} name
	* @property {string|null} type - Possible value : function, const
	* @property {Identifier|null} alias
	* @see {Namespace}
	* @see http://php.net/manual/en/language.namespaces.importing.php
	*/
	const UseItem = Statement.extends(KIND, function UseItem(name, alias, type, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.alias = alias;
		this.type = type;
	});
	/**
	* Importing a constant
	* @constant {string} UseItem#TYPE_CONST
	* @memberOf module:php-parser
	*/
	UseItem.TYPE_CONST = "const";
	/**
	* Importing a function
	* @constant {string} UseItem#TYPE_FUNC
	* @memberOf module:php-parser
	*/
	UseItem.TYPE_FUNCTION = "function";
	module.exports = UseItem;
}));

//#endregion
//#region node_modules/php-parser/src/ast/variable.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_variable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "variable";
	/**
	* Any expression node. Since the left-hand side of an assignment may
	* be any expression in general, an expression can also be a pattern.
	* @constructor Variable
	* @memberOf module:php-parser
	* @extends {Expression}
	* @example
	* // PHP code :
	* $foo
	* // AST output
	* {
	*  "kind": "variable",
	*  "name": "foo",
	*  "curly": false
	* }
	* @property {string|Node} name The variable name (can be a complex expression when the name is resolved dynamically)
	* @property {boolean} curly Indicate if the name is defined between curlies, ex `${foo}`
	*/
	module.exports = Expression.extends(KIND, function Variable(name, curly, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.name = name;
		this.curly = curly || false;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/variadic.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_variadic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "variadic";
	/**
	* Introduce a list of items into the arguments of the call
	* @constructor Variadic
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Array|Expression} what
	* @see https://wiki.php.net/rfc/argument_unpacking
	*/
	module.exports = Expression.extends(KIND, function variadic(what, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.what = what;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/variadicplaceholder.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_variadicplaceholder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Node = require_node();
	const KIND = "variadicplaceholder";
	/**
	* Defines a variadic placeholder (the ellipsis in PHP 8.1+'s first-class callable syntax)
	* @constructor VariadicPlaceholder
	* @memberOf module:php-parser
	* @extends {Node}
	* @see {Namespace}
	* @see http://php.net/manual/en/language.namespaces.importing.php
	*/
	module.exports = Node.extends(KIND, function VariadicPlaceholder(docs, location) {
		Node.apply(this, [
			KIND,
			docs,
			location
		]);
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/while.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_while = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Statement = require_statement();
	const KIND = "while";
	/**
	* Defines a while statement
	* @constructor While
	* @memberOf module:php-parser
	* @extends {Statement}
	* @property {Expression} test
	* @property {Block | null} body
	* @property {boolean} shortForm
	*/
	module.exports = Statement.extends(KIND, function While(test, body, shortForm, docs, location) {
		Statement.apply(this, [
			KIND,
			docs,
			location
		]);
		this.test = test;
		this.body = body;
		this.shortForm = shortForm;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/yield.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_yield = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "yield";
	/**
	* Defines a yield generator statement
	* @constructor Yield
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression|null} value
	* @property {Expression|null} key
	* @see http://php.net/manual/en/language.generators.syntax.php
	*/
	module.exports = Expression.extends(KIND, function Yield(value, key, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.value = value;
		this.key = key;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast/yieldfrom.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_yieldfrom = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Expression = require_expression();
	const KIND = "yieldfrom";
	/**
	* Defines a yield from generator statement
	* @constructor YieldFrom
	* @memberOf module:php-parser
	* @extends {Expression}
	* @property {Expression} value
	* @see http://php.net/manual/en/language.generators.syntax.php
	*/
	module.exports = Expression.extends(KIND, function YieldFrom(value, docs, location) {
		Expression.apply(this, [
			KIND,
			docs,
			location
		]);
		this.value = value;
	});
}));

//#endregion
//#region node_modules/php-parser/src/ast.js
/**
* Copyright (C) 2018 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_ast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Location = require_location();
	const Position = require_position();
	/**
	* ## Class hierarchy
	*
	* - [Location](#location)
	* - [Position](#position)
	* - [Node](#node)
	*   - [Noop](#noop)
	*   - [NullKeyword](#nullkeyword)
	*   - [StaticVariable](#staticvariable)
	*   - [EncapsedPart](#encapsedpart)
	*   - [Constant](#constant)
	*   - [Identifier](#identifier)
	*   - [Reference](#reference)
	*     - [TypeReference](#typereference)
	*     - [ParentReference](#parentreference)
	*     - [StaticReference](#staticreference)
	*     - [SelfReference](#selfreference)
	*     - [Name](#name)
	*   - [TraitUse](#traituse)
	*   - [TraitAlias](#traitalias)
	*   - [TraitPrecedence](#traitprecedence)
	*   - [Comment](#comment)
	*     - [CommentLine](#commentline)
	*     - [CommentBlock](#commentblock)
	*   - [Error](#error)
	*   - [Expression](#expression)
	*     - [Entry](#entry)
	*     - [ArrowFunc](#arrowfunc)
	*     - [Closure](#closure)
	*     - [ByRef](#byref)
	*     - [Silent](#silent)
	*     - [RetIf](#retif)
	*     - [New](#new)
	*     - [Include](#include)
	*     - [Call](#call)
	*     - [Eval](#eval)
	*     - [Exit](#exit)
	*     - [Clone](#clone)
	*     - [Assign](#assign)
	*     - [AssignRef](#assignref)
	*     - [Array](#array)
	*     - [List](#list)
	*     - [Variable](#variable)
	*     - [Variadic](#variadic)
	*     - [Yield](#yield)
	*     - [YieldFrom](#yieldfrom)
	*     - [Print](#print)
	*     - [Isset](#isset)
	*     - [Empty](#empty)
	*     - [Lookup](#lookup)
	*       - [PropertyLookup](#propertylookup)
	*       - [StaticLookup](#staticlookup)
	*       - [OffsetLookup](#offsetlookup)
	*     - [Operation](#operation)
	*       - [Pre](#pre)
	*       - [Post](#post)
	*       - [Bin](#bin)
	*       - [Unary](#unary)
	*       - [Cast](#cast)
	*     - [Literal](#literal)
	*       - [Boolean](#boolean)
	*       - [String](#string)
	*       - [Number](#number)
	*       - [Inline](#inline)
	*       - [Magic](#magic)
	*       - [Nowdoc](#nowdoc)
	*       - [Encapsed](#encapsed)
	*   - [Statement](#statement)
	*     - [ConstantStatement](#constantstatement)
	*       - [ClassConstant](#classconstant)
	*     - [Return](#return)
	*     - [Label](#label)
	*     - [Continue](#continue)
	*     - [Case](#case)
	*     - [Break](#break)
	*     - [Echo](#echo)
	*     - [Unset](#unset)
	*     - [Halt](#halt)
	*     - [Declare](#declare)
	*     - [Global](#global)
	*     - [Static](#static)
	*     - [If](#if)
	*     - [Do](#do)
	*     - [While](#while)
	*     - [For](#for)
	*     - [Foreach](#foreach)
	*     - [Switch](#switch)
	*     - [Goto](#goto)
	*     - [Try](#try)
	*     - [Catch](#catch)
	*     - [Throw](#throw)
	*     - [UseGroup](#usegroup)
	*     - [UseItem](#useitem)
	*     - [Block](#block)
	*       - [Program](#program)
	*       - [Namespace](#namespace)
	*     - [PropertyStatement](#propertystatement)
	*     - [Property](#property)
	*       - [PropertyHook](#propertyhook)
	*     - [Declaration](#declaration)
	*       - [Class](#class)
	*       - [Interface](#interface)
	*       - [Trait](#trait)
	*       - [Function](#function)
	*         - [Method](#method)
	*       - [Parameter](#parameter)
	* ---
	*/
	/**
	* The AST builder class
	* @constructor AST
	* @memberOf module:php-parser
	* @tutorial AST
	* @property {Boolean} withPositions - Should locate any node (by default false)
	* @property {Boolean} withSource - Should extract the node original code (by default false)
	*/
	const AST = function(withPositions, withSource) {
		this.withPositions = withPositions;
		this.withSource = withSource;
	};
	AST.precedence = {};
	[
		["or"],
		["xor"],
		["and"],
		["="],
		["?"],
		["??"],
		["||"],
		["&&"],
		["|"],
		["^"],
		["&"],
		[
			"==",
			"!=",
			"===",
			"!==",
			"<=>"
		],
		[
			"<",
			"<=",
			">",
			">="
		],
		["<<", ">>"],
		[
			"+",
			"-",
			"."
		],
		[
			"*",
			"/",
			"%"
		],
		["!"],
		["instanceof"],
		[
			"u-",
			"u+",
			"u~"
		],
		["cast", "silent"],
		["**"]
	].forEach(function(list, index) {
		list.forEach(function(operator) {
			AST.precedence[operator] = index + 1;
		});
	});
	/**
	* @private
	* @function AST#isRightAssociative
	* @memberOf module:php-parser
	* @param operator
	* @return {boolean}
	*/
	AST.prototype.isRightAssociative = function(operator) {
		return operator === "**" || operator === "??";
	};
	/**
	* Change parent node informations after swapping childs
	* @private
	* @function AST#swapLocations
	* @memberOf module:php-parser
	*/
	AST.prototype.swapLocations = function(target, first, last, parser) {
		if (this.withPositions) {
			if (!target || !target.loc || !first || !first.loc || !last || !last.loc) return;
			target.loc.start = first.loc.start;
			target.loc.end = last.loc.end;
			if (this.withSource) target.loc.source = parser.lexer._input.substring(target.loc.start.offset, target.loc.end.offset);
		}
	};
	/**
	* Includes locations from first & last into the target
	* @private
	* @function AST#resolveLocations
	* @memberOf module:php-parser
	*/
	AST.prototype.resolveLocations = function(target, first, last, parser) {
		if (this.withPositions) {
			if (!target || !target.loc || !first || !first.loc || !last || !last.loc) return;
			if (target.loc.start.offset > first.loc.start.offset) target.loc.start = first.loc.start;
			/* istanbul ignore next */
			if (target.loc.end.offset < last.loc.end.offset) target.loc.end = last.loc.end;
			if (this.withSource) target.loc.source = parser.lexer._input.substring(target.loc.start.offset, target.loc.end.offset);
		}
	};
	/**
	* Check and fix precence, by default using right
	* @private
	* @function AST#resolvePrecedence
	* @memberOf module:php-parser
	*/
	AST.prototype.resolvePrecedence = function(result, parser) {
		let buffer, lLevel, rLevel;
		if (result.kind === "call") this.resolveLocations(result, result.what, result, parser);
		else if (result.kind === "propertylookup" || result.kind === "nullsafepropertylookup" || result.kind === "staticlookup" || result.kind === "offsetlookup" && result.offset) this.resolveLocations(result, result.what, result.offset, parser);
		else if (result.kind === "bin") {
			if (result.right && !result.right.parenthesizedExpression) {
				if (result.right.kind === "bin") {
					lLevel = AST.precedence[result.type];
					rLevel = AST.precedence[result.right.type];
					if (lLevel && rLevel && rLevel <= lLevel && (result.type !== result.right.type || !this.isRightAssociative(result.type))) {
						buffer = result.right;
						result.right = result.right.left;
						this.swapLocations(result, result.left, result.right, parser);
						buffer.left = this.resolvePrecedence(result, parser);
						this.swapLocations(buffer, buffer.left, buffer.right, parser);
						result = buffer;
					}
				} else if (result.right.kind === "retif") {
					lLevel = AST.precedence[result.type];
					rLevel = AST.precedence["?"];
					if (lLevel && rLevel && rLevel <= lLevel) {
						buffer = result.right;
						result.right = result.right.test;
						this.swapLocations(result, result.left, result.right, parser);
						buffer.test = this.resolvePrecedence(result, parser);
						this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
						result = buffer;
					}
				}
			}
		} else if ((result.kind === "silent" || result.kind === "cast") && result.expr && !result.expr.parenthesizedExpression) {
			if (result.expr.kind === "bin") {
				buffer = result.expr;
				result.expr = result.expr.left;
				this.swapLocations(result, result, result.expr, parser);
				buffer.left = this.resolvePrecedence(result, parser);
				this.swapLocations(buffer, buffer.left, buffer.right, parser);
				result = buffer;
			} else if (result.expr.kind === "retif") {
				buffer = result.expr;
				result.expr = result.expr.test;
				this.swapLocations(result, result, result.expr, parser);
				buffer.test = this.resolvePrecedence(result, parser);
				this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
				result = buffer;
			}
		} else if (result.kind === "unary") {
			if (result.what && !result.what.parenthesizedExpression) {
				if (result.what.kind === "bin") {
					lLevel = AST.precedence["u" + result.type] || AST.precedence[result.type];
					rLevel = AST.precedence[result.what.type];
					if (lLevel && rLevel && rLevel < lLevel) {
						buffer = result.what;
						result.what = result.what.left;
						this.swapLocations(result, result, result.what, parser);
						buffer.left = this.resolvePrecedence(result, parser);
						this.swapLocations(buffer, buffer.left, buffer.right, parser);
						result = buffer;
					}
				} else if (result.what.kind === "retif") {
					buffer = result.what;
					result.what = result.what.test;
					this.swapLocations(result, result, result.what, parser);
					buffer.test = this.resolvePrecedence(result, parser);
					this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
					result = buffer;
				}
			}
		} else if (result.kind === "retif") {
			if (result.falseExpr && result.falseExpr.kind === "retif" && !result.falseExpr.parenthesizedExpression) {
				buffer = result.falseExpr;
				result.falseExpr = buffer.test;
				this.swapLocations(result, result.test, result.falseExpr, parser);
				buffer.test = this.resolvePrecedence(result, parser);
				this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
				result = buffer;
			}
		} else if (result.kind === "assign") {
			if (result.right && result.right.kind === "bin" && !result.right.parenthesizedExpression) {
				lLevel = AST.precedence["="];
				rLevel = AST.precedence[result.right.type];
				if (lLevel && rLevel && rLevel < lLevel) {
					buffer = result.right;
					result.right = result.right.left;
					buffer.left = result;
					this.swapLocations(buffer, buffer.left, result.right, parser);
					result = buffer;
				}
			}
		} else if (result.kind === "expressionstatement") this.swapLocations(result, result.expression, result, parser);
		return result;
	};
	/**
	* Prepares an AST node
	* @private
	* @function AST#prepare
	* @memberOf module:php-parser
	* @param {String|null} kind - Defines the node type
	* @param {*} docs - (if null, the kind must be passed at the function call)
	* @param {Parser} parser - The parser instance (use for extracting locations)
	* @return {Function}
	*/
	AST.prototype.prepare = function(kind, docs, parser) {
		let start = null;
		if (this.withPositions || this.withSource) start = parser.position();
		const self = this;
		const result = function() {
			const args = Array.prototype.slice.call(arguments);
			args.push(docs);
			if (self.withPositions || self.withSource) {
				let nodeStart = start;
				let nodeEnd = new Position(parser.prev[0], parser.prev[1], parser.prev[2]);
				if (nodeStart.offset > nodeEnd.offset) {
					const tmp = nodeStart;
					nodeStart = nodeEnd;
					nodeEnd = tmp;
				}
				let src = null;
				if (self.withSource) src = parser.lexer._input.substring(nodeStart.offset, nodeEnd.offset);
				const location = new Location(src, nodeStart, nodeEnd);
				args.push(location);
			}
			if (!kind) kind = args.shift();
			const node = self[kind];
			if (typeof node !== "function") throw new Error("Undefined node \"" + kind + "\"");
			const astNode = Object.create(node.prototype);
			node.apply(astNode, args);
			result.instance = astNode;
			/* istanbul ignore next */
			if (result.trailingComments) astNode.trailingComments = result.trailingComments;
			if (typeof result.postBuild === "function") result.postBuild(astNode);
			if (parser.debug) delete self.stack[result.stackUid];
			return self.resolvePrecedence(astNode, parser);
		};
		if (parser.debug) {
			if (!this.stack) {
				this.stack = {};
				this.stackUid = 1;
			}
			this.stack[++this.stackUid] = {
				position: start,
				stack: (/* @__PURE__ */ new Error()).stack.split("\n").slice(3, 5)
			};
			result.stackUid = this.stackUid;
		}
		/**
		* Sets a list of trailing comments
		* @private
		* @param {*} docs
		*/
		result.setTrailingComments = function(docs) {
			if (result.instance) result.instance.setTrailingComments(docs);
			else result.trailingComments = docs;
		};
		/**
		* Release a node without using it on the AST
		* @private
		* @param {*} target
		*/
		result.destroy = function(target) {
			if (docs) if (target) if (!target.leadingComments) target.leadingComments = docs;
			else target.leadingComments = docs.concat(target.leadingComments);
			else parser._docIndex = parser._docs.length - docs.length;
			if (parser.debug) delete self.stack[result.stackUid];
		};
		return result;
	};
	AST.prototype.checkNodes = function() {
		const errors = [];
		for (const k in this.stack) if (Object.prototype.hasOwnProperty.call(this.stack, k)) {
			this.stack[k].key = k;
			errors.push(this.stack[k]);
		}
		this.stack = {};
		return errors;
	};
	[
		require_array(),
		require_arrowfunc(),
		require_assign(),
		require_assignref(),
		require_attribute(),
		require_attrgroup(),
		require_bin(),
		require_block(),
		require_boolean(),
		require_break(),
		require_byref(),
		require_call(),
		require_case(),
		require_cast(),
		require_catch(),
		require_class(),
		require_classconstant(),
		require_clone(),
		require_closure(),
		require_comment(),
		require_commentblock(),
		require_commentline(),
		require_constant(),
		require_constantstatement(),
		require_continue(),
		require_declaration(),
		require_declare(),
		require_declaredirective(),
		require_do(),
		require_echo(),
		require_empty(),
		require_encapsed(),
		require_encapsedpart(),
		require_entry(),
		require_enum(),
		require_enumcase(),
		require_error(),
		require_eval(),
		require_exit(),
		require_expression(),
		require_expressionstatement(),
		require_for(),
		require_foreach(),
		require_function(),
		require_global(),
		require_goto(),
		require_halt(),
		require_identifier(),
		require_if(),
		require_include(),
		require_inline(),
		require_interface(),
		require_intersectiontype(),
		require_isset(),
		require_label(),
		require_list(),
		require_literal(),
		require_lookup(),
		require_magic(),
		require_match(),
		require_matcharm(),
		require_method(),
		require_name(),
		require_namespace(),
		require_namedargument(),
		require_new(),
		require_node(),
		require_noop(),
		require_nowdoc(),
		require_nullkeyword(),
		require_nullsafepropertylookup(),
		require_number(),
		require_offsetlookup(),
		require_operation(),
		require_parameter(),
		require_parentreference(),
		require_post(),
		require_pre(),
		require_print(),
		require_program(),
		require_property(),
		require_propertyhook(),
		require_propertylookup(),
		require_propertystatement(),
		require_reference(),
		require_retif(),
		require_return(),
		require_selfreference(),
		require_silent(),
		require_statement(),
		require_static(),
		require_staticvariable(),
		require_staticlookup(),
		require_staticreference(),
		require_string(),
		require_switch(),
		require_throw(),
		require_trait(),
		require_traitalias(),
		require_traitprecedence(),
		require_traituse(),
		require_try(),
		require_typereference(),
		require_unary(),
		require_uniontype(),
		require_unset(),
		require_usegroup(),
		require_useitem(),
		require_variable(),
		require_variadic(),
		require_variadicplaceholder(),
		require_while(),
		require_yield(),
		require_yieldfrom()
	].forEach(function(ctor) {
		AST.prototype[ctor.kind] = ctor;
	});
	module.exports = AST;
}));

//#endregion
//#region node_modules/php-parser/src/index.js
/**
* Copyright (C) 2020 Glayzzle (BSD3 License)
* @authors https://github.com/glayzzle/php-parser/graphs/contributors
* @url http://glayzzle.com
*/
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const lexer = require_lexer();
	const parser = require_parser();
	const tokens = require_tokens();
	const AST = require_ast();
	/**
	* @private
	*/
	function combine(src, to) {
		const keys = Object.keys(src);
		let i = keys.length;
		while (i--) {
			const k = keys[i];
			if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
			const val = src[k];
			if (val === null) delete to[k];
			else if (typeof val === "function") to[k] = val.bind(to);
			else if (Array.isArray(val)) to[k] = Array.isArray(to[k]) ? to[k].concat(val) : val;
			else if (typeof val === "object") to[k] = typeof to[k] === "object" ? combine(val, to[k]) : val;
			else to[k] = val;
		}
		return to;
	}
	/**
	* Initialise a new parser instance with the specified options
	*
	* @class
	* @memberOf module:php-parser
	* @tutorial Engine
	* @example
	* var parser = require('php-parser');
	* var instance = new parser({
	*   parser: {
	*     extractDoc: true,
	*     suppressErrors: true,
	*     version: 704 // or '7.4'
	*   },
	*   ast: {
	*     withPositions: true
	*   },
	*   lexer: {
	*     short_tags: true,
	*     asp_tags: true
	*   }
	* });
	*
	* var evalAST = instance.parseEval('some php code');
	* var codeAST = instance.parseCode('<?php some php code', 'foo.php');
	* var tokens = instance.tokenGetAll('<?php some php code');
	*
	* @param {Object} options - List of options
	* @property {Lexer} lexer
	* @property {Parser} parser
	* @property {AST} ast
	* @property {Object} tokens
	*/
	const Engine = function(options) {
		if (typeof this === "function") return new this(options);
		this.tokens = tokens;
		this.lexer = new lexer(this);
		this.ast = new AST();
		this.parser = new parser(this.lexer, this.ast);
		if (options && typeof options === "object") {
			if (options.parser) {
				if (!options.lexer) options.lexer = {};
				if (options.parser.version) {
					if (typeof options.parser.version === "string") {
						let version = options.parser.version.split(".");
						version = parseInt(version[0]) * 100 + parseInt(version[1]);
						if (isNaN(version)) throw new Error("Bad version number : " + options.parser.version);
						else options.parser.version = version;
					} else if (typeof options.parser.version !== "number") throw new Error("Expecting a number for version");
					if (options.parser.version < 500 || options.parser.version > 900) throw new Error("Can only handle versions between 5.x to 8.x");
				}
			}
			combine(options, this);
			this.lexer.version = this.parser.version;
		}
	};
	/**
	* Check if the inpyt is a buffer or a string
	* @private
	* @param  {Buffer|String} buffer Input value that can be either a buffer or a string
	* @return {String}   Returns the string from input
	*/
	const getStringBuffer = function(buffer) {
		return typeof buffer.write === "function" ? buffer.toString() : buffer;
	};
	/**
	* Creates a new instance (Helper)
	* @param {Object} options
	* @return {Engine}
	* @private
	*/
	Engine.create = function(options) {
		return new Engine(options);
	};
	/**
	* Evaluate the buffer
	* @private
	*/
	Engine.parseEval = function(buffer, options) {
		return new Engine(options).parseEval(buffer);
	};
	/**
	* Parse an evaluating mode string (no need to open php tags)
	* @param {String} buffer
	* @return {Program}
	*/
	Engine.prototype.parseEval = function(buffer) {
		this.lexer.mode_eval = true;
		this.lexer.all_tokens = false;
		buffer = getStringBuffer(buffer);
		return this.parser.parse(buffer, "eval");
	};
	/**
	* Static function that parse a php code with open/close tags
	* @private
	*/
	Engine.parseCode = function(buffer, filename, options) {
		if (typeof filename === "object" && !options) {
			options = filename;
			filename = "unknown";
		}
		return new Engine(options).parseCode(buffer, filename);
	};
	/**
	* Function that parse a php code with open/close tags
	*
	* Sample code :
	* ```php
	* <?php $x = 1;
	* ```
	*
	* Usage :
	* ```js
	* var parser = require('php-parser');
	* var phpParser = new parser({
	*   // some options
	* });
	* var ast = phpParser.parseCode('...php code...', 'foo.php');
	* ```
	* @param {String} buffer - The code to be parsed
	* @param {String} filename - Filename
	* @return {Program}
	*/
	Engine.prototype.parseCode = function(buffer, filename) {
		this.lexer.mode_eval = false;
		this.lexer.all_tokens = false;
		buffer = getStringBuffer(buffer);
		return this.parser.parse(buffer, filename);
	};
	/**
	* Split the buffer into tokens
	* @private
	*/
	Engine.tokenGetAll = function(buffer, options) {
		return new Engine(options).tokenGetAll(buffer);
	};
	/**
	* Extract tokens from the specified buffer.
	* > Note that the output tokens are *STRICLY* similar to PHP function `token_get_all`
	* @param {string} buffer
	* @return {Array<string|string[]>} - Each item can be a string or an array with following informations [token_name, text, line_number]
	*/
	Engine.prototype.tokenGetAll = function(buffer) {
		this.lexer.mode_eval = false;
		this.lexer.all_tokens = true;
		buffer = getStringBuffer(buffer);
		const EOF = this.lexer.EOF;
		const names = this.tokens.values;
		this.lexer.setInput(buffer);
		let token = this.lexer.lex() || EOF;
		const result = [];
		while (token != EOF) {
			let entry = this.lexer.yytext;
			if (Object.prototype.hasOwnProperty.call(names, token)) entry = [
				names[token],
				entry,
				this.lexer.yylloc.first_line
			];
			result.push(entry);
			token = this.lexer.lex() || EOF;
		}
		return result;
	};
	/** @module php-parser */
	module.exports = Engine;
	module.exports.tokens = tokens;
	module.exports.lexer = lexer;
	module.exports.AST = AST;
	module.exports.parser = parser;
	module.exports.combine = combine;
	module.exports.Engine = Engine;
	module.exports.default = Engine;
}));

//#endregion
//#region src/php/parse/parse.ts
/** How often a byte that the lexer chokes on is blanked before the file is given up. */
const MAX_REPAIRS = 20;
/** More errors than this are no reading any more. */
const MAX_ERRORS$1 = 1e3;
/** Longer sources, blanks left out, are not read around errors: for some of them php-parser needs quadratic time. */
const MAX_UNITS = 512 * 1024;
/** How often operators may change places, beside once for each byte: it does so quadratically often in long chains. */
const MAX_SHIFTS = 2e5;
/** Of these php-parser makes a new list with each that it reads. */
const LISTED = new Set("property propertystatement traituse enumcase classconstant constantstatement usegroup useitem".split(" "));
const MAX_LISTED = 1e4;
/** How often its lexer may take a character, beside ten times each: in some states it goes on for ever at the end. */
const MAX_STEPS = 1e5;
/**
* Parses bytes (as latin1), so that offsets are bytes. Never throws: what could not be read is missing from
* `statements` and named in `errors`. What our own reader does not read is left to php-parser. `shortTags`: `<?` opens
* PHP.
*/
function parsePhp(source, shortTags = false, cut) {
	try {
		const statements = readPhp(source, shortTags, cut?.skips);
		if (statements) return {
			statements,
			errors: []
		};
	} catch (error) {
		if (error instanceof RangeError) return { errors: [{
			at: 0,
			message: "nested too deeply"
		}] };
		throw error;
	}
	return parseTolerantly(cut?.blanked() ?? source, shortTags);
}
/**
* The same by php-parser, which reads around errors. It also rejects some valid code (`clone (new X)`, a function named
* `readonly`, `instanceof (expr)`, `static::$x::new()`): an error is never by itself a finding.
*/
function parseTolerantly(source, shortTags = false) {
	if (isLong(source)) return { errors: [{
		at: 0,
		message: "too long to read around a syntax error"
	}] };
	let text = `${source}\n`;
	const errors = [];
	for (let repairs = 0; repairs <= MAX_REPAIRS; repairs++) {
		const engine = createEngine(shortTags);
		try {
			const program = engine.parseCode(text, "");
			return {
				statements: statementsOf(program),
				errors: [...errors, ...errorsOf$1(program)]
			};
		} catch (error) {
			const { offset } = insidesOf(engine).lexer;
			errors.push({
				at: Math.max(0, offset - 1),
				message: error instanceof Error ? error.message : String(error)
			});
			if (error instanceof RangeError || error instanceof GivenUp || offset < 1) break;
			text = `${text.slice(0, offset - 1)} ${text.slice(offset)}`;
		}
	}
	return { errors };
}
function isLong(source) {
	if (source.length <= MAX_UNITS) return false;
	let units = 0;
	for (let at = 0; at < source.length; at++) if (source.charCodeAt(at) > 32) units++;
	return units > MAX_UNITS;
}
var GivenUp = class extends Error {};
function createEngine(shortTags) {
	const engine = new (require_src()).Engine({
		parser: {
			version: "8.5",
			suppressErrors: true,
			extractDoc: false
		},
		ast: { withPositions: true },
		lexer: {
			short_tags: shortTags,
			asp_tags: false
		}
	});
	repairParser(insidesOf(engine));
	stopAtTooManyErrors(insidesOf(engine).parser);
	stopAtTooMuchWork(insidesOf(engine));
	return engine;
}
/** php-parser declares few of its members. */
function insidesOf(engine) {
	return engine;
}
/** In its tolerant mode the parser can go on for ever without reading a token, but not without reporting an error. */
function stopAtTooManyErrors(parser) {
	const raiseError = parser.raiseError;
	let count = 0;
	parser.raiseError = (...args) => {
		if (++count > MAX_ERRORS$1) throw new GivenUp("too many syntax errors");
		return raiseError.apply(parser, args);
	};
}
/** Each node comes by here once, and again whenever an operator changes places. */
function stopAtTooMuchWork({ ast, lexer }) {
	const { resolvePrecedence } = ast;
	const { input, unput } = lexer;
	let steps = 0;
	let shifts = 0;
	let listed = 0;
	ast.resolvePrecedence = (node, parser) => {
		if (++shifts > MAX_SHIFTS + lexer.size) throw new GivenUp("too many operators");
		if (LISTED.has(node.kind) && ++listed > MAX_LISTED) throw new GivenUp("too many members");
		return resolvePrecedence.call(ast, node, parser);
	};
	const step = (work) => {
		steps += work;
		if (steps > MAX_STEPS + 10 * lexer.size) throw new GivenUp("too many characters");
	};
	lexer.input = () => {
		step(1);
		return input.call(lexer);
	};
	lexer.unput = (size) => {
		step(lexer.yytext.length >> 8);
		return unput.call(lexer, size);
	};
}
function statementsOf(program) {
	if (!isNode(program) || !Array.isArray(program["children"])) return [];
	return program["children"].flat().filter(isNode);
}
function errorsOf$1(program) {
	if (!isNode(program) || !Array.isArray(program["errors"])) return [];
	return program["errors"].filter(isNode).map((error) => ({
		at: error.loc?.start.offset ?? 0,
		message: String(error["message"]).replace(/ on line \d+$/, "")
	}));
}

//#endregion
//#region src/php/expressions/map-expr.ts
/** The expression with each part replaced by what `change` makes of it, from the inside out. */
function mapExpr(expr, change) {
	return change(mapParts(expr, (part) => mapExpr(part, change)));
}
function mapParts(expr, change) {
	switch (expr.kind) {
		case "property": return {
			...expr,
			object: change(expr.object)
		};
		case "element": return {
			...expr,
			array: change(expr.array),
			...expr.key ? { key: change(expr.key) } : {}
		};
		case "concat": return {
			...expr,
			parts: expr.parts.map(change)
		};
		case "call": return {
			...expr,
			args: mapArgs(expr.args, change)
		};
		case "dynamic-call": return {
			...expr,
			callee: change(expr.callee),
			args: mapArgs(expr.args, change)
		};
		case "method-call": return {
			...expr,
			object: change(expr.object),
			args: mapArgs(expr.args, change)
		};
		case "static-call":
		case "new": return {
			...expr,
			class: mapClass(expr.class, change),
			args: mapArgs(expr.args, change)
		};
		case "class-constant":
		case "static-property": return {
			...expr,
			class: mapClass(expr.class, change)
		};
		default: return mapOperands(expr, change);
	}
}
function mapOperands(expr, change) {
	switch (expr.kind) {
		case "array": return {
			...expr,
			items: expr.items.map((item) => ({
				...item,
				...item.key ? { key: change(item.key) } : {},
				value: change(item.value)
			}))
		};
		case "conditional": return {
			...expr,
			test: change(expr.test),
			whenTrue: change(expr.whenTrue),
			whenFalse: change(expr.whenFalse)
		};
		case "coalesce":
		case "elvis":
		case "and":
		case "or":
		case "compare": return {
			...expr,
			left: change(expr.left),
			right: change(expr.right)
		};
		case "match": return {
			...expr,
			arms: expr.arms.map(change)
		};
		case "assign": return {
			...expr,
			target: change(expr.target),
			value: change(expr.value)
		};
		case "not":
		case "empty": return {
			...expr,
			of: change(expr.of)
		};
		case "isset": return {
			...expr,
			of: expr.of.map(change)
		};
		case "instanceof": return {
			...expr,
			of: change(expr.of),
			class: mapClass(expr.class, change)
		};
		default: return expr;
	}
}
function mapArgs(args, change) {
	return args.map((arg) => ({
		...arg,
		value: change(arg.value)
	}));
}
function mapClass(ref, change) {
	return ref.kind === "expression" ? {
		...ref,
		of: change(ref.of)
	} : ref;
}

//#endregion
//#region src/php/expressions/mentions.ts
function variableSlot(scope, name) {
	return `${scope}$${name}`;
}
/** The slot that an assignment to `target` writes; undefined where it cannot be named. `$GLOBALS['x']` is `0$x`. */
function slotOf(target, scope) {
	let root = target;
	while (root.kind === "element") {
		if (isGlobals(root.array)) return root.key?.kind === "literal" ? variableSlot(0, root.key.value) : void 0;
		root = root.array;
	}
	if (root.kind === "variable") return variableSlot(scope, root.name);
	if (root.kind === "property") return `->${root.name}`;
	return root.kind === "static-property" ? `::${root.name}` : void 0;
}
function isGlobals(expr) {
	return expr.kind === "variable" && expr.name === "GLOBALS";
}
/** Calls `visit` for `expr` and everything in it. */
function visitExpr(expr, visit) {
	holdsPart(expr, (part) => {
		visit(part);
		return false;
	});
}
/** Every slot that the expression reads, into `slots`. */
function addMentions(expr, scope, add) {
	visitExpr(expr, (part) => {
		if (part.kind !== "variable" && part.kind !== "property" && part.kind !== "static-property" && part.kind !== "element") return;
		const slot = part.kind === "element" && !isGlobals(part.array) ? void 0 : slotOf(part, scope);
		if (slot !== void 0) add(slot);
	});
}
/** True when `expr`, or a part of it, is what `is` looks for: it is not asked of what comes after that. */
function holdsPart(expr, is) {
	if (is(expr)) return true;
	switch (expr.kind) {
		case "literal":
		case "variable":
		case "constant":
		case "opaque": return false;
		case "concat": return anyHolds(expr.parts, is);
		case "property": return holdsPart(expr.object, is);
		case "element": return holdsPart(expr.array, is) || expr.key !== void 0 && holdsPart(expr.key, is);
		case "call": return argsHold(expr.args, is);
		default: return membersHold(expr, is);
	}
}
function anyHolds(exprs, is) {
	for (const expr of exprs) if (holdsPart(expr, is)) return true;
	return false;
}
function argsHold(args, is) {
	for (const { value } of args) if (holdsPart(value, is)) return true;
	return false;
}
function classHolds(ref, is) {
	return ref.kind === "expression" && holdsPart(ref.of, is);
}
function membersHold(expr, is) {
	switch (expr.kind) {
		case "dynamic-call": return holdsPart(expr.callee, is) || argsHold(expr.args, is);
		case "method-call": return holdsPart(expr.object, is) || argsHold(expr.args, is);
		case "static-call":
		case "new": return classHolds(expr.class, is) || argsHold(expr.args, is);
		case "class-constant":
		case "static-property": return classHolds(expr.class, is);
		case "array": return itemsHold(expr.items, is);
		default: return operandsHold(expr, is);
	}
}
function itemsHold(items, is) {
	for (const { key, value } of items) if (key && holdsPart(key, is) || holdsPart(value, is)) return true;
	return false;
}
function operandsHold(expr, is) {
	switch (expr.kind) {
		case "conditional": return holdsPart(expr.test, is) || holdsPart(expr.whenTrue, is) || holdsPart(expr.whenFalse, is);
		case "coalesce":
		case "elvis":
		case "and":
		case "or":
		case "compare": return holdsPart(expr.left, is) || holdsPart(expr.right, is);
		case "match": return anyHolds(expr.arms, is);
		case "assign": return holdsPart(expr.target, is) || holdsPart(expr.value, is);
		case "not":
		case "empty": return holdsPart(expr.of, is);
		case "isset": return anyHolds(expr.of, is);
		case "instanceof": return holdsPart(expr.of, is) || classHolds(expr.class, is);
		default: return false;
	}
}

//#endregion
//#region src/php/text/positions.ts
/**
* Byte offsets of one source (bytes as latin1) to positions; a byte order mark is no column. Reads no further than the
* line after what it was asked for.
*/
var Positions = class {
	source;
	/** Where the lines start, as far as they were looked for. */
	starts;
	next;
	marks;
	constructor(source) {
		this.source = source;
		this.starts = [source.startsWith("ï»¿") ? 3 : 0];
		this.next = source.includes("\r") ? afterAnyLineEnd : afterLineFeed;
	}
	span(from, to) {
		return {
			start: this.position(from),
			end: this.position(to)
		};
	}
	position(offset) {
		const line = this.lineOf(offset);
		return {
			line: line + 1,
			column: this.unitsBetween(this.starts[line] ?? 0, offset) + 1
		};
	}
	lineOf(offset) {
		const { starts, source } = this;
		for (let last = starts.at(-1) ?? 0; last <= offset; starts.push(last)) last = this.next(source, last);
		let low = 0;
		for (let high = starts.length - 1; low < high;) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
	/** UTF-16 units on one line, found from the nearest mark where that is nearer: lines can be millions of bytes long. */
	unitsBetween(from, to) {
		if (to - from > MARK_EVERY || to < from) return this.unitsBefore(to) - this.unitsBefore(from);
		return NON_ASCII.test(this.source.slice(from, to)) ? utf16Length(this.source, from, to) : to - from;
	}
	unitsBefore(offset) {
		this.marks ??= marksOf(this.source);
		if (this.marks.length === 0) return offset;
		const mark = this.marks[Math.min(Math.floor(offset / MARK_EVERY), this.marks.length - 1)];
		return mark ? mark.units + utf16Length(this.source, mark.at, offset) : offset;
	}
};
function afterLineFeed(source, from) {
	const at = source.indexOf("\n", from);
	return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}
const lineEnd = /\r\n|\r|\n/g;
/** LF, CR LF and lone CR. */
function afterAnyLineEnd(source, from) {
	lineEnd.lastIndex = from;
	return lineEnd.test(source) ? lineEnd.lastIndex : Number.POSITIVE_INFINITY;
}
const NON_ASCII = /[\u0080-\u00ff]/;
const MARK_EVERY = 1024;
/** Mark n stands at the last character that starts at or before byte n * MARK_EVERY. None in a source of ASCII. */
function marksOf(source) {
	if (!NON_ASCII.test(source)) return [];
	const marks = [];
	let units = 0;
	for (let at = 0; at < source.length;) {
		const length = source.charCodeAt(at) < 128 ? 1 : sequenceLength(source, at);
		if (at + length > marks.length * MARK_EVERY) marks.push({
			at,
			units
		});
		units += length === 4 ? 2 : 1;
		at += length;
	}
	return marks;
}
/** UTF-16 units of the bytes decoded as UTF-8; a byte that is not UTF-8 counts one. */
function utf16Length(source, from, to) {
	let units = 0;
	for (let at = from; at < to; units++) {
		const length = source.charCodeAt(at) < 128 ? 1 : sequenceLength(source, at);
		if (length === 4) units++;
		at += length;
	}
	return units;
}

//#endregion
//#region src/php/walk/names.ts
/** Resolves names the way PHP does at compile time: the current namespace and its `use` imports. */
var Names = class {
	/** Lower case; empty for the global one. */
	namespace = "";
	/** As written. */
	shownNamespace = "";
	imports = NO_IMPORTS;
	/** What was asked for since the namespace began, by the name as it is written. */
	functions = /* @__PURE__ */ new Map();
	enterNamespace(name) {
		this.shownNamespace = name;
		this.namespace = name.toLowerCase();
		this.imports = NO_IMPORTS;
		this.functions.clear();
	}
	get shown() {
		return this.shownNamespace;
	}
	addImport(type, name, alias) {
		const kind = type === "function" ? "function" : type === "const" ? "constant" : "class";
		const full = withoutSlash(name);
		const short = alias === "" ? lastPart$1(full) : alias;
		if (this.imports === NO_IMPORTS) this.imports = noImports();
		this.functions.clear();
		this.imports[kind].set(kind === "constant" ? short : short.toLowerCase(), kind === "constant" ? full : full.toLowerCase());
	}
	/** A declared name with its namespace, lower case. */
	declared(name) {
		return this.inNamespace(name.toLowerCase());
	}
	/** A declared constant: its namespace in lower case. */
	declaredConstant(name) {
		return this.inNamespace(name);
	}
	className(name) {
		const lower = name.toLowerCase();
		return this.qualified(lower) ?? this.imports.class.get(lower) ?? this.inNamespace(lower);
	}
	functionNames(name) {
		const known = this.functions.get(name);
		if (known) return known;
		const names = this.functionNamesOf(name.toLowerCase());
		this.functions.set(name, names);
		return names;
	}
	functionNamesOf(lower) {
		const known = this.qualified(lower) ?? this.imports.function.get(lower);
		return known === void 0 ? this.withFallback(lower) : [known];
	}
	constantNames(name) {
		const known = this.qualified(name) ?? this.imports.constant.get(name);
		return known === void 0 ? this.withFallback(name) : [lowerNamespace(known)];
	}
	withFallback(name) {
		return this.namespace === "" ? [name] : [this.inNamespace(name), name];
	}
	inNamespace(name) {
		return this.namespace === "" ? name : `${this.namespace}\\${name}`;
	}
	/** A name with a separator; undefined for a plain one. */
	qualified(name) {
		if (name.startsWith("\\")) return name.slice(1);
		const first = name.indexOf("\\");
		if (first < 0) return void 0;
		const head = name.slice(0, first).toLowerCase();
		if (head === "namespace") return this.inNamespace(name.slice(first + 1));
		const imported = this.imports.class.get(head);
		return imported === void 0 ? this.inNamespace(name) : `${imported}${name.slice(first)}`;
	}
};
function noImports() {
	return {
		class: /* @__PURE__ */ new Map(),
		function: /* @__PURE__ */ new Map(),
		constant: /* @__PURE__ */ new Map()
	};
}
/** Most files import nothing. Never written to. */
const NO_IMPORTS = noImports();
function withoutSlash(name) {
	return name.startsWith("\\") ? name.slice(1) : name;
}
function lastPart$1(name) {
	return name.slice(name.lastIndexOf("\\") + 1);
}
function lowerNamespace(name) {
	const last = name.lastIndexOf("\\");
	return last < 0 ? name : name.slice(0, last).toLowerCase() + name.slice(last);
}
/** A name as it is written, with the `namespace\` that the parser takes off put back. */
function writtenName(node) {
	const name = text(node, "name");
	return node["resolution"] === "rn" && !/^namespace\\/i.test(name) ? `namespace\\${name}` : name;
}
/** What stands for the class where a member is used; undefined for a name that must be resolved. */
function specialClass(node) {
	const known = {
		selfreference: "self",
		parentreference: "parent",
		staticreference: "static"
	};
	if (node.kind === "name" && /^static$/i.test(text(node, "name"))) return "static";
	return known[node.kind];
}

//#endregion
//#region src/php/walk/walk.ts
const UNUSED = { result: "unused" };
const TESTED = { result: "tested" };
const RETURNED = { result: "returned" };
const USED = { result: "used" };
const SEMICOLON = 59;
/** The state of one walk over one file. */
var Walk$1 = class {
	names = new Names();
	includes = [];
	blocks = [];
	scopes = [];
	/** The block that each scope but that of the file is declared in. */
	madeIn = /* @__PURE__ */ new Map();
	assignments = [];
	constants = [];
	calls = [];
	classes = [];
	depth = 0;
	chains = 0;
	source;
	/** Offsets of the `{` of bodies that are not kept. */
	dropped;
	declarations;
	constructor(source, dropped, declarations) {
		this.source = source;
		this.dropped = dropped;
		this.declarations = declarations;
	}
	/** The end of an expression: the parser counts the `;` of its statement in. */
	end(node) {
		let end = endOf(node);
		if (this.source.charCodeAt(end - 1) === SEMICOLON) end--;
		while (end > 0 && this.source.charCodeAt(end - 1) <= 32) end--;
		return end;
	}
	chain() {
		return ++this.chains;
	}
	addScope(scope) {
		const draft = {
			static: false,
			body: -1,
			parameters: [],
			uses: [],
			returns: [],
			opens: [],
			...scope
		};
		return this.scopes.push(draft) - 1;
	}
	addBlock(kind, place, span, more = {}) {
		const block = {
			kind,
			parent: place.block,
			scope: place.scope,
			holds: more.holds ?? [],
			chain: more.chain ?? 0,
			exhaustive: false,
			exits: false,
			catches: more.catches ?? [],
			at: span.at,
			end: span.end
		};
		const { scope, class: owner, silenced } = place;
		return {
			scope,
			block: this.blocks.push(block) - 1,
			class: owner,
			silenced
		};
	}
	/** A branch that runs only if `holds` are as they say. */
	addBranch(place, node, holds, chain) {
		const span = node ? {
			at: startOf(node),
			end: endOf(node)
		} : {
			at: 0,
			end: 0
		};
		return this.addBlock("branch", place, span, {
			holds,
			chain
		});
	}
	finishBlock(place, more) {
		const block = this.blocks[place.block];
		if (block) Object.assign(block, more);
	}
	assign(place, span, target, op, value) {
		const name = target.kind === "variable" ? void 0 : this.openingTarget(target);
		if (name !== void 0) this.open(place, name, span.start);
		const { start, end } = span;
		this.assignments.push({
			target,
			op,
			value,
			scope: place.scope,
			block: place.block,
			start,
			end
		});
	}
	open(place, why, at) {
		this.scopes[place.scope]?.opens.push({
			why,
			block: place.block,
			at
		});
	}
	openingTarget(target) {
		let root = target;
		while (root.kind === "element") root = root.array;
		return root.kind === "opaque" && root.why === "variable-variable" ? root.why : void 0;
	}
};
function opaque(why) {
	return {
		kind: "opaque",
		why
	};
}
/** The class around the place, as `self` means it; undefined outside classes. */
function selfClass(walk, place) {
	return walk.classes[place.class];
}

//#endregion
//#region src/php/expressions/path-like.ts
const pathFunctions = /* @__PURE__ */ new Set([
	"dirname",
	"realpath",
	"basename",
	"getcwd",
	"constant",
	"rtrim",
	"ltrim",
	"trim",
	"str_replace",
	"sprintf",
	"implode",
	"pathinfo"
]);
const fileTests = /* @__PURE__ */ new Set([
	"file_exists",
	"is_file",
	"is_readable",
	"is_writable",
	"is_dir",
	"realpath",
	"stream_resolve_include_path",
	"isfile",
	"isreadable",
	"isdir",
	"exists",
	"glob"
]);
/** Any name of a called function or method; empty for other expressions. */
function calledNames(expr) {
	if (expr.kind === "call") return expr.names;
	return expr.kind === "method-call" || expr.kind === "static-call" ? [expr.name] : [];
}
/** A call that asks whether a file is there. */
function isFileTest(expr) {
	if (expr.kind === "call") return expr.names.some(isTestName);
	return (expr.kind === "method-call" || expr.kind === "static-call") && isTestName(expr.name);
}
function isTestName(name) {
	return fileTests.has(name);
}
/** The expression looks like a path on its face: a magic constant, a path function, or text with a slash or a dot. */
function isPathLike(expr) {
	switch (expr.kind) {
		case "magic": return true;
		case "literal": return expr.value.length < 300 && /^[^\s<>]*[./][^\s<>]*$/.test(expr.value);
		case "concat": return expr.parts.some(isPathLike);
		case "call": return expr.names.some((name) => pathFunctions.has(name)) && expr.args.some((arg) => isPathLike(arg.value));
		case "conditional": return isPathLike(expr.whenTrue) || isPathLike(expr.whenFalse);
		case "coalesce":
		case "elvis": return isPathLike(expr.left) || isPathLike(expr.right);
		case "assign": return isPathLike(expr.value);
		case "array": return expr.items.some((item) => isPathLike(item.value));
		case "match": return expr.arms.some(isPathLike);
		default: return false;
	}
}

//#endregion
//#region src/php/relevance/append.ts
/** Adds to the list of a key; to none where there is no key. */
function append(lists, key, value) {
	if (key === void 0) return;
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

//#endregion
//#region src/php/relevance/guard-slots.ts
/**
* Slots that can tell whether a file is there: one of their assignments has a file test or an include in its value,
* stands in a block that a file test guards, or passes on such a slot.
*/
function findGuardSlots(walk) {
	if (!mayTell(walk)) return NONE$4;
	const guards = tellingSlots(walk);
	if (guards.size > 0) passOn(guards, walk);
	return guards;
}
const NONE$4 = /* @__PURE__ */ new Set();
/** Most files ask for no other: every call is noted, and so is what becomes of an include. */
function mayTell(walk) {
	return walk.includes.some(({ result }) => result !== "unused") || walk.calls.some(({ call }) => isFileTest(call));
}
function tellingSlots(walk) {
	const guarded = guardedBlocks(walk);
	const guards = /* @__PURE__ */ new Set();
	for (const { target, value, scope, block } of walk.assignments) {
		const slot = slotOf(target, scope);
		if (slot === void 0 || guards.has(slot)) continue;
		if (guarded.has(block) || holdsPart(value, (part) => part.kind === "include" || isFileTest(part))) guards.add(slot);
	}
	return guards;
}
/** To the slots that get their value from one of these. */
function passOn(guards, walk) {
	const rest = /* @__PURE__ */ new Map();
	for (const { target, value, scope } of walk.assignments) {
		const slot = slotOf(target, scope);
		if (slot === void 0 || guards.has(slot)) continue;
		addMentions(value, scope, (source) => append(rest, source, slot));
	}
	const queue = [...guards];
	for (let slot = queue.pop(); slot !== void 0; slot = queue.pop()) for (const next of rest.get(slot) ?? []) {
		if (guards.has(next)) continue;
		guards.add(next);
		queue.push(next);
	}
}
function guardedBlocks(walk) {
	const guarded = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const asks = (test) => {
		const answer = known.get(test) ?? holdsPart(test, isFileTest);
		known.set(test, answer);
		return answer;
	};
	for (const [index, block] of walk.blocks.entries()) if (guarded.has(block.parent) || block.holds.some(({ test }) => asks(test))) guarded.add(index);
	return guarded;
}

//#endregion
//#region src/php/expressions/callbacks.ts
/** PHP's functions that run a callback on arguments that are given with it: where the callback stands. */
const CALLBACK_AT = /* @__PURE__ */ new Map([
	["array_map", 0],
	["array_walk", 1],
	["call_user_func", 0],
	["call_user_func_array", 0],
	["forward_static_call", 0],
	["forward_static_call_array", 0],
	["register_shutdown_function", 0]
]);
/** What makes a file worth a look for names in quotes: see `searchableWords`. */
const CALLBACK_RUNNERS = [...CALLBACK_AT.keys()];
/** What a call of one of these functions runs; undefined for every other expression. */
function callbackOf(call) {
	if (call.kind !== "call") return void 0;
	const at = CALLBACK_AT.get(call.names.at(-1) ?? "");
	if (at === void 0) return void 0;
	return call.args.find((arg) => arg.name === "callback")?.value ?? unnamed(call.args[at]);
}
function unnamed(arg) {
	return arg?.name === void 0 ? arg?.value : void 0;
}
/** `f(...)`, `$o->m(...)`, `C::m(...)`: it names what it would call, and calls nothing. */
function isCallableReference(expr) {
	if (expr.kind !== "call" && expr.kind !== "method-call" && expr.kind !== "static-call") return false;
	const value = expr.args[0]?.value;
	return value?.kind === "opaque" && value.why === "placeholder";
}
/** Of `'f'`, `'C::m'`, `[$o, 'm']`, `f(...)`; undefined for closures and whatever else has to be evaluated. */
function callbackName(callback) {
	if (isCallableReference(callback)) return callback.kind === "call" ? {
		names: callback.names,
		isMethod: false
	} : {
		names: [callback.name],
		isMethod: true
	};
	const isMethod = callback.kind === "array";
	const last = isMethod ? callback.items[1]?.value : callback;
	if (last?.kind !== "literal") return void 0;
	const name = last.value.toLowerCase().replace(/^\\/, "");
	const colon = name.lastIndexOf("::");
	return colon < 0 ? {
		names: [name],
		isMethod
	} : {
		names: [name.slice(colon + 2)],
		isMethod: true
	};
}

//#endregion
//#region src/php/relevance/including-closures.ts
function findIncludingClosures(walk, isWanted) {
	const scopes = /* @__PURE__ */ new Set();
	for (const include of walk.includes) for (let at = include.scope; at > 0; at = walk.scopes[at]?.parent ?? -1) if (walk.scopes[at]?.name === void 0) scopes.add(at);
	const holders = /* @__PURE__ */ new Set();
	for (const { target, value } of walk.assignments) {
		const holder = (value.kind === "closure" ? scopes.has(value.scope) : isCallableReference(value) && calledNames(value).some(isWanted)) ? holderOf(target) : void 0;
		if (holder !== void 0) holders.add(holder);
	}
	return {
		scopes,
		holders
	};
}
/** The call may run one of them: `$load('a.php')`, `(function () { … })()`, `array_map($load, …)`. */
function mayRun(call, closures) {
	if (closures.scopes.size === 0 && closures.holders.size === 0) return false;
	const callee = call.kind === "dynamic-call" ? call.callee : callbackOf(call);
	if (!callee) return false;
	if (callee.kind === "closure") return closures.scopes.has(callee.scope);
	return closures.holders.has(holderOf(callee) ?? "");
}
function holderOf(expr) {
	switch (expr.kind) {
		case "variable": return `$${expr.name}`;
		case "property": return `->${expr.name}`;
		case "static-property": return `::${expr.name}`;
		case "assign": return holderOf(expr.target);
		default: return;
	}
}

//#endregion
//#region src/php/relevance/plain-files.ts
/** Nothing is written, called or tested: a file of includes and declarations, of which no variable can matter. */
function isPlain({ assignments, calls, blocks }) {
	return assignments.length === 0 && calls.length === 0 && blocks.every(({ holds, chain }) => holds.length === 0 && chain === 0);
}
/** What `findRelevant` finds in a plain file: the blocks that something stands in, and those around them. */
function relevantInPlain(walk) {
	const blocks = /* @__PURE__ */ new Set();
	const keep = (index) => {
		for (let at = index; at >= 0 && !blocks.has(at); at = walk.blocks[at]?.parent ?? -1) blocks.add(at);
	};
	for (const { block, scope } of walk.includes) {
		keep(block);
		keepCreations(walk, scope, keep);
	}
	for (const { block } of walk.constants) keep(block);
	for (const { body, returns } of walk.scopes) {
		keep(body);
		for (const { block } of returns) keep(block);
	}
	for (const { block } of walk.classes) keep(block);
	return {
		blocks,
		assignments: NOTHING$2,
		calls: NOTHING$2,
		forgotten: () => false
	};
}
const NOTHING$2 = /* @__PURE__ */ new Set();
/** The blocks in which closures are made, from one outwards. */
function keepCreations({ scopes, madeIn }, from, keep) {
	for (let at = from, scope = scopes[at]; scope?.kind === "closure" || scope?.kind === "arrow"; scope = scopes[at]) {
		keep(madeIn.get(at) ?? -1);
		at = scope.parent;
	}
}

//#endregion
//#region src/php/scan/trigger-words.ts
const ROLES = {
	include: "include include_once require require_once",
	plain: "define const set_include_path ini_set ini_alter chdir spl_autoload_register __autoload __dir__ __file__ dirname",
	writer: "file_put_contents fopen copy rename symlink link touch move_uploaded_file put write dumpfile",
	function: "function",
	halt: "__halt_compiler",
	class: "class trait interface enum",
	runner: CALLBACK_RUNNERS.join(" ")
};
const roles = new Map(Object.entries(ROLES).flatMap(([role, words]) => words.split(" ").map((word) => [word, role])));
/** Of a lower-case word. */
function roleOf(word) {
	return roles.get(word);
}
/** Calls that can create a file, by lower-case function or method name. */
function isWriter(name) {
	return roles.get(name) === "writer";
}
const HASH_SIZE = 4096;
/** The hash that the scanner computes while it walks over a label; case-insensitive for letters. */
function hashWord(word) {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
	return hash;
}
function nextHash(hash, unit) {
	return hash * 33 + (unit | 32) & HASH_SIZE - 1;
}
const builtInFilter = filterOf(roles.keys(), new Uint8Array(HASH_SIZE));
let lastWanted = /* @__PURE__ */ new Set();
let lastFilter = builtInFilter;
/** Nonzero at each hash that a word worth looking up can have. Many files are asked for the same, one after the other. */
function wordFilter(wanted) {
	if (wanted.size === 0) return builtInFilter;
	if (isSame$1(wanted, lastWanted)) return lastFilter;
	lastWanted = new Set(wanted);
	lastFilter = filterOf(wanted, builtInFilter.slice());
	return lastFilter;
}
function isSame$1(one, other) {
	return one.size === other.size && [...one].every((word) => other.has(word));
}
function filterOf(words, filter) {
	for (const word of words) filter[hashWord(word.startsWith("$") ? word.slice(1) : word)] = 1;
	return filter;
}

//#endregion
//#region src/php/relevance/relevant-calls.ts
const always = /* @__PURE__ */ new Set([
	"chdir",
	"set_include_path",
	"spl_autoload_register",
	"ini_set",
	"ini_alter"
]);
const callers = /* @__PURE__ */ new Set([
	"array_map",
	"array_walk",
	"array_walk_recursive",
	"call_user_func",
	"call_user_func_array",
	"forward_static_call",
	"forward_static_call_array",
	"func_get_args",
	"iterator_apply",
	"register_shutdown_function",
	"usort",
	"spl_autoload_register"
]);
/** Functions that a variable is often handed to and that do not change it. */
const harmless = new Set(`file_exists is_file is_readable is_writable is_dir is_link filemtime filesize fileperms realpath dirname basename
  pathinfo trim rtrim ltrim str_replace str_ireplace substr substr_count strlen strpos stripos strrpos strstr strrchr
  strtolower strtoupper ucfirst ucwords lcfirst explode implode join sprintf printf vsprintf in_array array_key_exists
  array_keys array_values array_merge array_unique array_filter array_map array_search array_slice array_diff
  array_intersect array_reverse array_flip array_combine count sizeof defined define constant is_array is_string is_null
  is_object is_int is_numeric is_bool is_callable function_exists class_exists method_exists property_exists intval
  strval boolval floatval md5 sha1 crc32 hash serialize unserialize json_encode json_decode htmlspecialchars htmlentities
  urlencode rawurlencode strcmp strcasecmp strncmp strncasecmp str_repeat str_pad nl2br addslashes stripslashes
  file_get_contents file readfile glob scandir opendir unlink mkdir rmdir chmod error_log trigger_error
  get_class get_object_vars var_dump print_r var_export str_contains str_starts_with str_ends_with substr_replace
  version_compare is_a is_subclass_of gettype array_pad range max min round extension_loaded php_sapi_name
  stream_resolve_include_path preg_quote preg_replace preg_split spl_object_hash number_format date strtr strtotime`.split(/\s+/).filter(Boolean));
/**
* Calls that are facts whatever they are given: chdir, set_include_path, ini_set('include_path'), autoloader
* registration, writers (guard 8), and calls of wanted names, directly or as a callback.
*/
function isRelevantCall(call, wanted) {
	const names = calledNames(call);
	const name = names.at(-1) ?? "";
	if (call.kind === "call" && always.has(name)) return !name.startsWith("ini_") || setsIncludePath(call);
	if (isWriter(name)) return name !== "fopen" || call.kind !== "call" || opensForWriting(call);
	if (wanted.size === 0) return false;
	if (call.kind === "new") return call.class.kind === "name" && isWanted(call.class.name, wanted);
	if (names.some((each) => isWanted(each, wanted))) return true;
	return call.kind === "call" && callers.has(name) && call.args.some((arg) => namesWanted(arg.value, wanted));
}
/** By its whole name, or without its namespace. */
function isWanted(name, wanted) {
	return wanted.has(name) || wanted.has(name.slice(name.lastIndexOf("\\") + 1));
}
function namesWanted(value, wanted) {
	if (value.kind === "array") return value.items.some((item) => namesWanted(item.value, wanted));
	if (isCallableReference(value)) return calledNames(value).some((name) => isWanted(name, wanted));
	if (value.kind !== "literal") return false;
	const name = value.value.toLowerCase();
	return isWanted(name.slice(name.lastIndexOf(":") + 1), wanted);
}
function setsIncludePath(call) {
	const [name] = call.args;
	return name?.value.kind !== "literal" || name.value.value.toLowerCase() === "include_path";
}
function opensForWriting(call) {
	const [, mode] = call.args;
	return mode?.value.kind !== "literal" || /[waxc+]/.test(mode.value.value);
}
/** What may get another value in the call because the parameter may be by reference. */
function exposedArguments(call) {
	if (!("args" in call)) return [];
	return call.kind === "call" && harmless.has(call.names.at(-1) ?? "") ? [] : call.args;
}

//#endregion
//#region src/php/relevance/relevance.ts
/**
* Facts are what can matter to a path, found backwards from what does:
* 1. all includes, constants, the calls of `isRelevantCall`, and those that may run a closure with an include; returns of functions that a body with an include, or a wanted one, calls
*    or that are wanted, and what else is returned that gets something path-like in the function;
* 2. the slots (variables, properties) that a relevant expression mentions; also wanted properties and variables, and
*    variables that get something path-like in the file's scope or in one that includes, since other files see them;
* 3. every assignment to a relevant slot, and every call that may change one behind one's back;
* 4. the blocks of all these, the blocks around them and the others of their chain; of the slots in the tests that they
*    hold only those that can tell whether a file is there (guard-slots.ts);
*    and all where `?` is wanted;
* 5. blocks that a closure with an include is made in, and those that test the result of an include before them;
* 6. early exits (or calls that may never return) before an include of the same scope whose test mentions a relevant slot or asks for a file.
* A variable that a test or a return mentions and that is not followed by these rules becomes opaque 'not-followed' there:
* having no assignments among the facts would say that it has none.
*/
function findRelevant(walk, wanted, bodies) {
	return isPlain(walk) ? relevantInPlain(walk) : findByRules(walk, wanted, bodies);
}
/** The same, whatever the file is like. */
function findByRules(walk, wanted, bodies) {
	return new Relevance(walk, wanted, new Set(bodies.filter((body) => body.called).map((body) => body.open))).run();
}
/** The word for whatever the tests around what is kept mention: none that the scanner meets. */
const TESTS = "?";
var Relevance = class {
	walk;
	wanted;
	/** Offsets of the `{` of functions whose returns matter. */
	called;
	guards;
	blocks = /* @__PURE__ */ new Set();
	assignments = /* @__PURE__ */ new Set();
	calls = /* @__PURE__ */ new Set();
	slots = /* @__PURE__ */ new Set();
	pending = [];
	writes = /* @__PURE__ */ new Map();
	exposures = /* @__PURE__ */ new Map();
	chains = /* @__PURE__ */ new Map();
	constructor(walk, wanted, called) {
		this.walk = walk;
		this.called = called;
		this.guards = findGuardSlots(walk);
		this.wanted = wanted;
		this.indexWrites();
		for (const call of walk.calls) for (const { value } of exposedArguments(call.call)) append(this.exposures, slotOf(value, call.scope), call);
		for (const [index, block] of walk.blocks.entries()) if (block.chain > 0) append(this.chains, block.chain, index);
	}
	run() {
		this.seed();
		for (let before = -1; before !== this.slots.size;) {
			before = this.slots.size;
			this.spread();
			this.keepExits();
		}
		this.spread();
		return {
			blocks: this.blocks,
			assignments: this.assignments,
			calls: this.calls,
			forgotten: (slot) => this.isForgotten(slot)
		};
	}
	isForgotten(slot) {
		return (this.writes.has(slot) || this.exposures.has(slot)) && !this.slots.has(slot);
	}
	indexWrites() {
		for (const draft of this.walk.assignments) {
			append(this.writes, slotOf(draft.target, draft.scope), draft);
			if (draft.op === "=&") append(this.writes, slotOf(draft.value, draft.scope), draft);
		}
	}
	seed() {
		const walk = this.walk;
		const wanted = this.wanted;
		for (const fact of walk.includes) {
			this.keep(fact.operand, fact);
			this.keepCreation(fact.scope);
			if (fact.resultVariable !== void 0) this.keepChecks(fact, variableSlot(fact.scope, fact.resultVariable));
		}
		for (const fact of walk.constants) this.keep(fact.value, fact);
		for (const scope of walk.scopes.keys()) this.seedScope(scope);
		const closures = findIncludingClosures(walk, (name) => isWanted(name, wanted));
		for (const call of walk.calls) if (isRelevantCall(call.call, wanted) || mayRun(call.call, closures)) this.keepCall(call);
		for (const fact of walk.classes) this.keepBlock(fact.block);
		for (const name of wanted) this.seedName(name);
		const including = /* @__PURE__ */ new Set([0, ...walk.includes.map((fact) => fact.scope)]);
		for (const draft of walk.assignments) if (including.has(draft.scope) && draft.target.kind === "variable" && isPathLike(draft.value)) this.mark(variableSlot(draft.scope, draft.target.name));
	}
	/** Guard 4: what asks for the result of an include after it. */
	keepChecks(include, result) {
		this.mark(result);
		for (const [index, block] of this.walk.blocks.entries()) {
			if (block.at < include.end || block.scope !== include.scope) continue;
			const checks = (slot) => {
				if (slot === result) this.keepBlock(index);
			};
			for (const { test } of block.holds) addMentions(test, block.scope, checks);
		}
	}
	/** A closure runs only where the tests around its creation held. */
	keepCreation(index) {
		const scope = this.walk.scopes[index];
		if (scope?.kind !== "closure" && scope?.kind !== "arrow") return;
		this.keepBlock(this.walk.madeIn.get(index) ?? -1);
		this.keepCreation(scope.parent);
	}
	seedScope(index) {
		const scope = this.walk.scopes[index];
		if (!scope) return;
		if (scope.body >= 0) this.keepBlock(scope.body);
		const asked = this.isAsked(scope);
		for (const fact of scope.returns) {
			this.keepBlock(fact.block);
			addMentions(fact.value, index, (slot) => {
				if (asked || (this.writes.get(slot) ?? []).some((draft) => isPathLike(draft.value))) this.mark(slot);
			});
		}
	}
	isAsked(scope) {
		const name = scope.name ?? "";
		const body = this.walk.blocks[scope.body];
		if (body && this.called.has(body.at)) return true;
		return this.wanted.has(name) || this.wanted.has(name.slice(name.lastIndexOf("\\") + 1));
	}
	seedName(name) {
		if (name.startsWith("$")) for (const scope of this.walk.scopes.keys()) this.mark(`${scope}${name}`);
		else {
			this.mark(`->${name}`);
			this.mark(`::${name}`);
		}
	}
	keep(value, at) {
		addMentions(value, at.scope, (slot) => this.mark(slot));
		this.keepBlock(at.block);
	}
	keepCall(call) {
		if (this.calls.has(call)) return;
		this.calls.add(call);
		this.keep(call.call, call);
	}
	keepBlock(index) {
		const block = this.walk.blocks[index];
		if (!block || this.blocks.has(index)) return;
		this.blocks.add(index);
		this.keepBlock(block.parent);
		for (const { test } of block.holds) addMentions(test, block.scope, (slot) => this.isFollowed(slot) && this.mark(slot));
		for (const sibling of this.chains.get(block.chain) ?? []) this.keepBlock(sibling);
	}
	isFollowed(slot) {
		return this.guards.has(slot) || this.wanted.has(TESTS);
	}
	mark(slot) {
		if (this.slots.has(slot)) return;
		this.slots.add(slot);
		this.pending.push(slot);
	}
	spread() {
		for (let slot = this.pending.pop(); slot !== void 0; slot = this.pending.pop()) {
			this.markOutside(slot);
			for (const draft of this.writes.get(slot) ?? []) this.keepAssignment(draft);
			for (const call of this.exposures.get(slot) ?? []) {
				this.calls.add(call);
				this.keepBlock(call.block);
			}
		}
	}
	keepAssignment(draft) {
		if (this.assignments.has(draft)) return;
		this.assignments.add(draft);
		this.keep(draft.value, draft);
		addMentions(draft.target, draft.scope, (slot) => this.mark(slot));
		if (draft.op === "global" && draft.target.kind === "variable") this.mark(variableSlot(0, draft.target.name));
	}
	/** A closure's variable is the outer one where it is used, an arrow function's always. */
	markOutside(slot) {
		const sign = slot.indexOf("$");
		const scope = sign > 0 ? this.walk.scopes[Number(slot.slice(0, sign))] : void 0;
		if (!scope) return;
		const name = slot.slice(sign + 1);
		if (scope.kind === "arrow" || scope.uses.some((use) => use.name === name)) this.mark(variableSlot(scope.parent, name));
	}
	keepExits() {
		const lastInclude = /* @__PURE__ */ new Map();
		for (const fact of this.walk.includes) lastInclude.set(fact.scope, fact.at);
		for (const [index, block] of this.walk.blocks.entries()) {
			if (!(block.exits || block.endsWith) || this.blocks.has(index) || block.at > (lastInclude.get(block.scope) ?? -1)) continue;
			if (block.holds.some((condition) => this.isTelling(condition, block.scope))) this.keepBlock(index);
		}
	}
	isTelling(condition, scope) {
		return holdsPart(condition.test, (part) => {
			const slot = slotOf(part, scope);
			return isFileTest(part) || slot !== void 0 && this.slots.has(slot);
		});
	}
};

//#endregion
//#region src/php/scan/scan-notes.ts
/** What the scanner notes on its way. */
var ScanNotes = class {
	length;
	bodies = [];
	blanks = [];
	comments = [];
	htmlParts = [];
	attributes = [];
	includeOffsets = [];
	matters = false;
	current = -1;
	/** Bodies (-1 for the top level) in which a writer is called, and those that name a PHP file in a string. */
	writers = /* @__PURE__ */ new Set();
	phpNames = /* @__PURE__ */ new Set();
	constructor(length) {
		this.length = length;
	}
	get insideBody() {
		return this.current >= 0;
	}
	trigger() {
		this.matters = true;
		const body = this.bodies[this.current];
		if (body) body.kept = true;
	}
	include(at) {
		this.includeOffsets.push(at);
		this.trigger();
		const body = this.bodies[this.current];
		if (body) body.includes = true;
	}
	writer() {
		this.writers.add(this.current);
	}
	phpName() {
		this.phpNames.add(this.current);
	}
	blank(from, to) {
		if (to > from) this.blanks.push(from, to);
	}
	comment(from, to) {
		this.comments.push(from, to);
		this.blank(from, to);
	}
	attribute(from, to) {
		this.attributes.push(from, to);
	}
	/** All but the first character that shows: whether there is one decides `runs`. */
	html(source, from, to) {
		this.htmlParts.push(from, to);
		let at = from === 0 ? Math.min(prologueEnd(source), to) : from;
		this.blank(from, at);
		while (at < to && source.charCodeAt(at) <= 32) at++;
		this.blank(at + 1, to);
	}
	open(name, at, wanted) {
		const body = {
			name,
			open: at,
			close: this.length,
			parent: this.current,
			kept: false,
			includes: false,
			wanted: name !== "" && wanted.has(name),
			called: false
		};
		this.current = this.bodies.push(body) - 1;
		if (body.wanted) this.trigger();
		return this.current;
	}
	close(index, at) {
		const body = this.bodies[index];
		if (!body) return;
		body.close = at;
		this.current = body.parent;
	}
	finish() {
		for (const index of this.writers) if (this.phpNames.has(index)) this.keepWriter(index);
		for (const body of this.bodies.toReversed()) {
			const parent = this.bodies[body.parent];
			if (body.kept && parent) parent.kept = true;
		}
		return {
			matters: this.matters,
			bodies: this.bodies,
			blanks: this.blanks,
			comments: this.comments,
			html: this.htmlParts,
			attributes: this.attributes,
			includes: this.includeOffsets
		};
	}
	keepWriter(index) {
		this.matters = true;
		const body = this.bodies[index];
		if (body) body.kept = true;
	}
};
/** A byte order mark and a `#!` line are no output. */
function prologueEnd(source) {
	const start = source.startsWith("ï»¿") ? 3 : 0;
	if (!source.startsWith("#!", start)) return start;
	let at = start;
	while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
	return at;
}

//#endregion
//#region src/php/relevance/runs.ts
/**
* A file runs when a request of it alone does something: prints (inline HTML included), includes, calls, exits in the
* middle. Declarations, `define()`, `use`, plain assignments, a returned value and a `defined('X') || exit;` header do
* nothing by themselves, and behind such a header nothing runs: who includes the file defines X.
*/
function fileRuns(source, statements) {
	let defines = false;
	for (const statement of inOrder(statements)) {
		if (statementRuns(source, statement)) return true;
		if (turnsAway(statement) && !defines) return false;
		if (turnsItselfAway(statement)) return false;
		defines ||= isDefine(child(statement, "expression"));
	}
	return false;
}
/** What stands in a namespace with braces or in a `declare` block, as if it stood outside. */
function inOrder(statements) {
	if (!statements.some(holdsStatements)) return statements;
	return statements.flatMap((node) => holdsStatements(node) ? inOrder(children(node, "children")) : [node]);
}
function holdsStatements(node) {
	return node.kind === "namespace" || node.kind === "declare";
}
const idle = /* @__PURE__ */ new Set([
	"function",
	"class",
	"interface",
	"trait",
	"enum",
	"usegroup",
	"constantstatement",
	"noop",
	"label",
	"goto",
	"halt",
	"error"
]);
const idleFunctions = /* @__PURE__ */ new Set([
	"define",
	"defined",
	"function_exists",
	"class_exists",
	"interface_exists",
	"trait_exists",
	"dirname",
	"realpath",
	"array"
]);
function statementRuns(source, node) {
	if (idle.has(node.kind)) return false;
	switch (node.kind) {
		case "inline": return printsText(source, node);
		case "block": return children(node, "children").some((each) => statementRuns(source, each));
		case "if": return !isHeader(node) && !turnsItselfAway(node) && ifRuns(source, node);
		case "expressionstatement": return !isHeader(child(node, "expression")) && acts(child(node, "expression"));
		case "return": return acts(child(node, "expr"));
		default: return true;
	}
}
/**
* The first byte that shows decides. The bytes themselves: the parser adds a newline that PHP swallows; and `skim` leaves
* nothing else.
*/
function printsText(source, node) {
	const start = startOf(node);
	const from = start === 0 ? prologueEnd(source) : start;
	const shown = /[^\0-\x20]/.exec(text(node, "value").slice(from - start));
	return shown !== null && shown[0] !== "\xA0";
}
function ifRuns(source, node) {
	if (acts(child(node, "test"))) return true;
	return [child(node, "body"), child(node, "alternate")].some((part) => part !== void 0 && statementRuns(source, part));
}
/** `defined('X') || exit;`, `if (!defined('X')) die('…');` and the like. */
function isHeader(node) {
	if (node?.kind === "if") return asksDefined(child(node, "test")) && !child(node, "alternate") && endsRequest(child(node, "body"));
	return node?.kind === "bin" && asksDefined(child(node, "left")) && endsRequest(child(node, "right"));
}
/** A header that ends a request of the file itself; one that asks whether the file was there before does not. */
function turnsAway(node) {
	const header = node.kind === "if" ? node : child(node, "expression");
	if (!header || !isHeader(header)) return false;
	const isOr = header["type"] === "||" || header["type"] === "or";
	return isUndefinedTest(child(header, node.kind === "if" ? "test" : "left")) !== isOr;
}
/** `if (basename($_SERVER['SCRIPT_NAME']) == basename(__FILE__)) die('Access denied');`: only includers get further. */
function turnsItselfAway(node) {
	const test = node.kind === "if" ? child(node, "test") : void 0;
	if (test?.kind !== "bin" || !/^===?$/.test(text(test, "type"))) return false;
	const sides = [child(test, "left"), child(test, "right")];
	return sides.some((side) => holds(side, isFileConstant)) && sides.some((side) => holds(side, isServerVariable)) && onlyEnds(child(node, "body"));
}
function isFileConstant(node) {
	return node.kind === "magic" && text(node, "raw").toUpperCase() === "__FILE__";
}
function isServerVariable(node) {
	return node.kind === "variable" && /^(?:_SERVER|PHP_SELF|SCRIPT_NAME)$/.test(text(node, "name"));
}
/** Exits, and before that only says so. */
function onlyEnds(body) {
	if (body?.kind === "expressionstatement") return child(body, "expression")?.kind === "exit";
	const all = body?.kind === "block" ? children(body, "children") : [];
	return onlyEnds(all.at(-1)) && all.slice(0, -1).every(saysSo);
}
function saysSo(node) {
	if (node.kind === "echo") return true;
	const call = node.kind === "expressionstatement" ? child(node, "expression") : void 0;
	const what = call?.kind === "call" ? child(call, "what") : void 0;
	return /^\\?(?:header|http_response_code)$/i.test(what ? text(what, "name") : "");
}
/** Of a test that is made of `defined('X')`: true when it asks for what is not defined. */
function isUndefinedTest(node) {
	if (node?.kind === "bin") return isUndefinedTest(child(node, "left"));
	return node?.kind === "unary" && !isUndefinedTest(child(node, "what"));
}
function isDefine(node) {
	const what = node?.kind === "call" ? child(node, "what") : void 0;
	return /^\\?define$/i.test(what ? text(what, "name") : "");
}
function asksDefined(node) {
	if (node?.kind === "unary") return asksDefined(child(node, "what"));
	if (node?.kind === "bin") return asksDefined(child(node, "left")) && asksDefined(child(node, "right"));
	const name = node?.kind === "call" ? child(node, "what") : void 0;
	return /^\\?defined$/i.test(name ? text(name, "name") : "");
}
function endsRequest(node) {
	if (node?.kind === "expressionstatement") return endsRequest(child(node, "expression"));
	if (node?.kind !== "block") return node?.kind === "exit" || node?.kind === "return";
	return endsRequest(children(node, "children").at(-1));
}
const actions = /* @__PURE__ */ new Set([
	"include",
	"eval",
	"new",
	"print",
	"exit",
	"yield",
	"yieldfrom",
	"throw"
]);
/** Something in the expression does more than compute. */
function acts(node) {
	if (!node) return false;
	if (actions.has(node.kind)) return true;
	if (node.kind === "closure" || node.kind === "arrowfunc") return false;
	if (node.kind === "call" && !isIdleCall(node)) return true;
	return someChild(node, acts);
}
function holds(node, isIt) {
	return node !== void 0 && (isIt(node) || someChild(node, (part) => holds(part, isIt)));
}
function someChild(node, isIt) {
	for (const field in node) {
		if (field === "loc") continue;
		const value = node[field];
		if (isNode(value) && isIt(value)) return true;
		if (Array.isArray(value) && value.some((item) => isNode(item) && isIt(item))) return true;
	}
	return false;
}
function isIdleCall(node) {
	const what = child(node, "what");
	return what?.kind === "name" && idleFunctions.has(text(what, "name").replace(/^\\/, "").toLowerCase());
}

//#endregion
//#region src/php/relevance/finish-facts.ts
const MAX_TEXT = 300;
const MAX_ERRORS = 20;
/** Drafts to facts: irrelevant ones dropped, blocks renumbered, offsets turned into positions. The drafts are used up. */
function finishFacts(walk, parsed, scan, wanted) {
	const relevant = findRelevant(walk, wanted, scan.bodies);
	const positions = new Positions(walk.source);
	const finisher = new Finisher(walk, relevant, positions);
	return {
		includes: walk.includes.map((draft) => finisher.include(draft)),
		scopes: walk.scopes.map((scope, index) => finisher.scope(scope, index)),
		blocks: finisher.blocks(),
		assignments: walk.assignments.filter((draft) => relevant.assignments.has(draft)).map((draft) => finisher.assignment(draft)),
		constants: walk.constants.map((draft) => finisher.constant(draft)),
		calls: walk.calls.filter((draft) => relevant.calls.has(draft)).map((draft) => finisher.call(draft)),
		classes: walk.classes.map((draft) => finisher.class(draft)),
		runs: parsed.statements ? fileRuns(walk.source, parsed.statements) : walk.includes.length > 0,
		...scan.shortTags ? { shortTags: true } : {},
		syntaxErrors: errorsOf(parsed, scan, positions)
	};
}
/** Facts are spelled out field by field: to copy objects whatever they hold takes longer than all else here. */
var Finisher = class {
	walk;
	relevant;
	positions;
	/** The numbers of the blocks that are kept, in order; and by number, where each stands among them. */
	kept;
	renumbered;
	constructor(walk, relevant, positions) {
		this.walk = walk;
		this.relevant = relevant;
		this.positions = positions;
		this.kept = [...relevant.blocks].sort((left, right) => left - right);
		this.renumbered = new Map(this.kept.map((block, index) => [block, index]));
	}
	include({ keyword, operand, at, end, scope, block, silenced, result, resultVariable }) {
		return {
			keyword,
			operand,
			text: operandText(this.walk.source.slice(at + keyword.length, end)),
			span: this.positions.span(at, end),
			at,
			end,
			scope,
			block: this.block(block),
			silenced,
			result,
			...resultVariable === void 0 ? {} : { resultVariable }
		};
	}
	scope(scope, index) {
		scope.body = this.block(scope.body);
		for (const [at, { value, block, at: start }] of scope.returns.entries()) scope.returns[at] = {
			value: this.followed(value, index),
			block: this.block(block),
			at: start
		};
		return scope;
	}
	blocks() {
		return this.kept.flatMap((index) => {
			const block = this.walk.blocks[index];
			if (!block) return [];
			block.parent = this.block(block.parent);
			block.holds = block.holds.map((condition) => this.condition(condition, block.scope));
			return [block];
		});
	}
	assignment({ target, op, value, scope, block, start, end, class: owner, type }) {
		const span = this.positions.span(start, end);
		const fact = {
			target,
			op,
			value,
			scope,
			block: this.block(block)
		};
		if (owner === void 0) return {
			...fact,
			at: end,
			span
		};
		return {
			...fact,
			class: owner,
			...type === void 0 ? {} : { type },
			at: end,
			span
		};
	}
	constant({ name, value, scope, block, at, end }) {
		return {
			name,
			value,
			scope,
			block: this.block(block),
			at,
			span: this.positions.span(at, end)
		};
	}
	call({ call, scope, block, at, end }) {
		const span = this.positions.span(at, end);
		return {
			call: this.followed(call, scope),
			scope,
			block: this.block(block),
			at,
			span
		};
	}
	class({ start, end, ...draft }) {
		return {
			...draft,
			block: this.block(draft.block),
			span: this.positions.span(start, end)
		};
	}
	block(number) {
		return this.renumbered.get(number) ?? -1;
	}
	condition(condition, scope) {
		const test = this.followed(condition.test, scope);
		return test === condition.test ? condition : {
			test,
			truth: condition.truth
		};
	}
	/** Most expressions mention nothing that was not followed: those are not copied. */
	followed(expr, scope) {
		const isForgotten = (part) => part.kind === "variable" && this.relevant.forgotten(variableSlot(scope, part.name));
		if (!holdsPart(expr, isForgotten)) return expr;
		return mapExpr(expr, (part) => isForgotten(part) ? opaque("not-followed") : part);
	}
};
const quotedOrFolded = /('(?:[^'\\]|\\[\s\S])*'?|"(?:[^"\\]|\\[\s\S])*"?)|(?:\s|\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\r\n]*)+/g;
/** Blanks that are more than one space, or what may be a comment. */
const mayFold = /\s\s|[^\S ]|\/[/*]|#/;
function operandText(raw) {
	if (!mayFold.test(raw)) return decodeBytes(raw.slice(0, 4 * MAX_TEXT).trim()).slice(0, MAX_TEXT);
	return decodeBytes(raw.slice(0, 4 * MAX_TEXT).replace(quotedOrFolded, (_whole, quoted) => quoted ?? " ").trim()).slice(0, MAX_TEXT);
}
/** Errors in bodies that were cut are nobody's business. */
function errorsOf(parsed, scan, positions) {
	if (parsed.errors.length === 0) return [];
	const cut = scan.bodies.filter((body) => !body.kept);
	return parsed.errors.filter(({ at }) => !cut.some((body) => at > body.open && at < body.close)).slice(0, MAX_ERRORS).map(({ at, message }) => ({
		line: positions.position(at).line,
		message
	}));
}

//#endregion
//#region src/php/scan/kept-bodies.ts
/**
* Which function bodies are worth parsing. A body is kept when
* 1. a trigger word (trigger-words.ts, or a wanted name) stands in it or in a body nested in it, or it is the body of a
*    function whose name is wanted;
* 2. it assigns a property that a body with an include reads (`$this->dir = …` in a constructor), or that a body
*    kept by this rule reads in turn;
* 3. it is the body of a function that a body with an include calls, in the same file; or that of a function that is wanted,
*    directly or by way of others.
* Rules 2 and 3 look at the raw text, comments and strings included: they may keep too much, never too little. What stands
* in a body nested in another stands in both.
*/
function markKeptBodies(source, { bodies }) {
	if (!bodies.some((body) => body.includes || body.wanted)) return;
	new Keeper(source, bodies).run();
}
const propertyRead = /(?:->|::\$)\s*([a-z_\x80-\xff][\w\x80-\xff]*)(?![\w\x80-\xff]|\s*\()/gi;
const functionCall = /(?<![\w\x80-\xff])([a-z_\x80-\xff][\w\x80-\xff]*)\s*\(/gi;
const propertyWrite = /(?:->|::\$)\s*([a-z_\x80-\xff][\w\x80-\xff]*)\s*(?:=(?![=>])|[.?*/+-]{1,2}=|\[[^;{}=]{0,200}=(?![=>]))/gi;
/** Looks at each body and at each name in it once, however deeply bodies are nested. Bodies are told by their index. */
var Keeper = class {
	source;
	bodies;
	nested;
	/** By property, the innermost bodies that assign it; read when the first property is asked for. */
	writers;
	properties = /* @__PURE__ */ new Set();
	read = /* @__PURE__ */ new Set();
	/** Of these and all around them it is known that they assign such a property. */
	found = /* @__PURE__ */ new Set();
	queue;
	rest;
	constructor(source, bodies) {
		this.source = source;
		this.bodies = bodies;
		this.nested = nestedIn(bodies);
		const indexes = [...bodies.keys()];
		this.queue = indexes.filter((index) => bodies[index]?.includes);
		this.rest = new Set(indexes.filter((index) => !bodies[index]?.kept));
	}
	run() {
		this.markCalled();
		for (const [index, body] of this.bodies.entries()) if (body.called) this.take(index);
		for (let index = this.queue.pop(); index !== void 0 && this.rest.size > 0; index = this.queue.pop()) for (const inner of this.within(index, this.read)) for (const name of this.namesIn(inner, propertyRead)) this.property(name);
	}
	markCalled() {
		const seen = /* @__PURE__ */ new Set();
		const including = this.queue.flatMap((index) => this.within(index, seen));
		const calls = new Set(including.flatMap((index) => this.calledIn(index)));
		for (const body of this.bodies) body.called = calls.has(body.name);
		this.markCalledByWanted();
	}
	/** A second reading is for what a name means, whatever helpers of the same file that takes. */
	markCalledByWanted() {
		const queue = [...this.bodies.keys()].filter((index) => this.bodies[index]?.wanted);
		if (queue.length === 0) return;
		const byName = groupBy(this.bodies.keys(), (index) => this.bodies[index]?.name ?? "");
		const seen = /* @__PURE__ */ new Set();
		for (const index of queue) for (const name of this.within(index, seen).flatMap((inner) => this.calledIn(inner))) {
			const callees = byName.get(name) ?? [];
			byName.delete(name);
			for (const callee of callees) this.markAsCalled(callee);
			queue.push(...callees);
		}
	}
	markAsCalled(index) {
		const body = this.bodies[index];
		if (body) body.called = true;
	}
	calledIn(index) {
		return this.namesIn(index, functionCall).map((name) => name.toLowerCase());
	}
	/** The body and what is nested in it, without what was `seen` before. */
	within(index, seen) {
		const found = seen.has(index) ? [] : [index];
		for (const at of found) {
			seen.add(at);
			for (const inner of this.nested[at] ?? []) if (!seen.has(inner)) found.push(inner);
		}
		return found;
	}
	property(name) {
		if (this.properties.has(name)) return;
		this.properties.add(name);
		this.writers ??= this.allWriters();
		for (const writer of this.writers.get(name) ?? []) for (let at = writer; at >= 0 && !this.found.has(at); at = this.bodies[at]?.parent ?? -1) {
			this.found.add(at);
			this.take(at);
		}
	}
	allWriters() {
		const writers = /* @__PURE__ */ new Map();
		for (const index of this.bodies.keys()) for (const name of this.namesIn(index, propertyWrite)) {
			const known = writers.get(name);
			if (known) known.push(index);
			else writers.set(name, [index]);
		}
		return writers;
	}
	/** What the pattern's group matches in the body, nested ones left out. No match holds a brace. */
	namesIn(index, pattern) {
		const body = this.bodies[index];
		if (!body) return [];
		const nested = (this.nested[index] ?? []).flatMap((inner) => this.bodies[inner] ?? []);
		const starts = [body.open, ...nested.map(({ close }) => close)];
		const ends = [...nested.map(({ open }) => open), body.close];
		return starts.flatMap((start, part) => matchedNames(this.source.slice(start, ends[part]), pattern));
	}
	take(index) {
		if (!this.rest.delete(index)) return;
		this.queue.push(index);
		for (let body = this.bodies[index]; body && !body.kept; body = this.bodies[body.parent]) body.kept = true;
	}
};
function matchedNames(text, pattern) {
	const names = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) names.push(match[1] ?? "");
	return names;
}
function nestedIn(bodies) {
	const nested = bodies.map(() => []);
	for (const [index, { parent }] of bodies.entries()) nested[parent]?.push(index);
	return nested;
}

//#endregion
//#region src/php/scan/scan-nesting.ts
/** Which braces and parentheses are open while a source is walked over, and which functions await their body. */
var Nesting = class {
	/** What each open brace was opened with. */
	braces = [];
	parensOutside = [];
	/** Functions whose `{` has not come yet. */
	heads = [];
	parens = 0;
	openParen() {
		this.parens++;
	}
	closeParen() {
		this.parens--;
	}
	/** A function's name in lower case, or nothing, before its parameters. */
	awaitBody(name) {
		this.heads.push({
			parens: this.parens,
			name
		});
	}
	/** The function whose body a brace here opens. */
	takeHead() {
		return this.heads.at(-1)?.parens === this.parens ? this.heads.pop() : void 0;
	}
	openBrace(entry) {
		this.braces.push(entry);
		this.parensOutside.push(this.parens);
	}
	/** What the innermost brace was opened with; undefined where none is open. */
	closeBrace() {
		const entry = this.braces.pop();
		if (entry === void 0) return void 0;
		this.parens = this.parensOutside.pop() ?? 0;
		for (let head = this.heads.at(-1); head && head.parens > this.parens; head = this.heads.at(-1)) this.heads.pop();
		return entry;
	}
};

//#endregion
//#region src/php/scan/scan-words.ts
const labelHere = /[a-z_\x80-\xff][\w\x80-\xff]*/iy;
const haltTail = /\s*\(\s*\)\s*(?:;|\?>(?:\r\n|\n|\r)?)/y;
const NONE$3 = /* @__PURE__ */ new Set();
/** What a scan makes of the words, variables and strings that it comes by. */
var ScanWords = class {
	source;
	wanted;
	notes;
	words;
	nesting;
	/** The last bytes of what is wanted: most names and texts are told apart by that. */
	lastUnits;
	constructor(source, wanted, into) {
		this.source = source;
		this.wanted = wanted;
		this.notes = into.notes;
		this.words = into.words;
		this.nesting = into.nesting;
		this.lastUnits = wanted.size === 0 ? NONE$3 : new Set(Array.from(wanted, (word) => lastUnit(word, word.length)));
	}
	/** A variable's name without its `$`. */
	variable(from, to) {
		this.words.variable(from, to);
		if (this.wanted.size > 0 && this.lastUnits.has(lastUnit(this.source, to))) this.wantedVariable(from, to);
	}
	/** A wanted `$name` counts anywhere; a wanted property where it is declared or used by `::$name`. */
	wantedVariable(from, to) {
		const name = this.source.slice(from, to);
		const declared = !this.notes.insideBody || this.source.startsWith("::", from - 3);
		if (this.wanted.has(`$${name}`) || declared && this.wanted.has(name)) this.notes.trigger();
	}
	/** Returns the offset to go on from. */
	word(start, end) {
		const text = this.source.slice(start, end);
		const lower = text.toLowerCase();
		const role = roleOf(lower);
		if (role === void 0) {
			if (this.wanted.has(lower) || this.wanted.has(text)) this.notes.trigger();
			return end;
		}
		if (role === "plain") this.notes.trigger();
		else if (role === "writer") this.writer(lower, end);
		else if (role === "runner") this.words.callbackRunner();
		else if (role === "class") this.classHead(start, end);
		else if (!isMemberName(this.source, start)) return this.keyword(role, start, end);
		if (this.wanted.has(lower)) this.notes.trigger();
		return end;
	}
	writer(lower, end) {
		if (this.source.charCodeAt(end) === 40) this.notes.writer();
		else if (this.wanted.has(lower)) this.notes.trigger();
	}
	keyword(role, start, end) {
		if (role === "include") this.notes.include(start);
		else if (role === "halt") return this.halt(end);
		else this.functionHead(end);
		return end;
	}
	/** `class A`, but not `A::class`. */
	classHead(start, end) {
		if (isMemberName(this.source, start)) return;
		labelHere.lastIndex = skipGap(this.source, end);
		const name = labelHere.exec(this.source)?.[0];
		if (name !== void 0) this.words.declare(name);
	}
	/** `function`, `&` or not, a name or not, `(`: anything else (`use function a;`) has no body. */
	functionHead(from) {
		const { source } = this;
		let at = skipGap(source, from);
		if (source.charCodeAt(at) === 38) at = skipGap(source, at + 1);
		labelHere.lastIndex = at;
		const name = labelHere.exec(source)?.[0] ?? "";
		if (source.charCodeAt(skipGap(source, at + name.length)) !== 40) return;
		if (name !== "") this.words.declare(name);
		this.nesting.awaitBody(name.toLowerCase());
	}
	halt(end) {
		haltTail.lastIndex = end;
		if (!haltTail.test(this.source)) return end;
		this.notes.blank(haltTail.lastIndex, this.source.length);
		return this.source.length;
	}
	/** A string's content: a PHP file's name, or a wanted name as a callback. */
	text(from, to) {
		const { source } = this;
		this.words.text(from, to);
		if (endsLikePhp(source, from, to)) this.notes.phpName();
		if (this.wanted.size === 0 || to - from > 100 || !this.lastUnits.has(lastUnit(source, to))) return;
		const text = source.slice(from, to);
		const name = text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("\\")) + 1);
		if (this.wanted.has(name.toLowerCase()) || this.wanted.has(name)) this.notes.trigger();
	}
	/** What a heredoc with interpolation holds. */
	heredoc(from, to) {
		const text = this.source.slice(from, to);
		if (!text.includes("{$") && !text.includes("${")) return;
		for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) this.words.parenthesis(from + open);
		for (const { 0: word } of text.matchAll(/[a-z_]\w*/gi)) {
			const role = roleOf(word.toLowerCase());
			if (role === "include" || role === "plain" || this.wanted.has(word.toLowerCase())) this.notes.trigger();
		}
	}
};
/** The letter before `end`, whatever its case. */
function lastUnit(text, end) {
	return text.charCodeAt(end - 1) | 32;
}

//#endregion
//#region src/php/scan/called-names.ts
const BITS = 2048;
/** The filter of a file is folded while so few of its bits are set: one in as many. */
const SPARSE = 16;
const MIN_BITS = 64;
/** So few names leave even the smallest filter sparse. */
const FEW = MIN_BITS / SPARSE / 2;
/** Such a filter while it is filled. */
var NameFilter = class {
	/** The bits of each name, as `bitsOf` gives them. */
	names = [];
	/** The label between the offsets, whatever its case. */
	add(source, start, end) {
		this.names.push(bitsOf(source, start, end));
	}
	toText() {
		const words = filled(this.names, this.names.length <= FEW ? MIN_BITS : BITS);
		return Buffer.from(bytesOf(words, fold(words))).toString("base64").replace(/=+$/, "");
	}
};
/** `bits`: how many the filter has, a power of two. */
function filled(names, bits) {
	const words = new Uint32Array(bits / 32);
	for (const name of names) {
		set(words, name & bits - 1);
		set(words, name >>> 16 & bits - 1);
	}
	return words;
}
function set(words, bit) {
	words[bit >> 5] = (words[bit >> 5] ?? 0) | 1 << (bit & 31);
}
/** False when the file certainly does not call `name`, whatever its case. */
function mayCall(names, name) {
	const bits = bitsOf(name, 0, name.length);
	const last = sizeOf(names) - 1;
	return isSet(names, bits & last) && isSet(names, bits >>> 16 & last);
}
/** In bits. */
function sizeOf(names) {
	return Math.floor(names.length * 6 / 8) * 8;
}
/**
* One half laid upon the other, as long as few bits are set: what is in the filter is found by fewer bits of its number.
* Returns how many words are left.
*/
function fold(words) {
	let size = words.length;
	for (let half = size / 2; half * 32 >= MIN_BITS && bitsOfBoth(words, half) * SPARSE <= half * 32; half = size / 2) {
		for (let at = 0; at < half; at++) words[at] = (words[at] ?? 0) | (words[half + at] ?? 0);
		size = half;
	}
	return size;
}
function bitsOfBoth(words, half) {
	let count = 0;
	for (let at = 0; at < half; at++) count += countBits((words[at] ?? 0) | (words[half + at] ?? 0));
	return count;
}
/** Of 32 bits: Hacker's Delight, figure 5-2. */
function countBits(word) {
	const pairs = word - (word >>> 1 & 1431655765);
	const fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
	return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
}
function bytesOf(words, size) {
	const bytes = new Uint8Array(size * 4);
	for (let at = 0; at < bytes.length; at++) bytes[at] = (words[at >> 2] ?? 0) >>> 8 * (at & 3);
	return bytes;
}
/** Looked up in the text itself: it is asked of every file of a project. */
function isSet(base64, bit) {
	const fromLeft = (bit & -8) + 7 - (bit & 7);
	const sextet = BASE64.indexOf(base64.charAt(Math.floor(fromLeft / 6)));
	return sextet > 0 && (sextet >> 5 - fromLeft % 6 & 1) === 1;
}
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The two bits of a label: one in the lower half, one in the upper half of the number. */
function bitsOf(source, start, end) {
	let a = 5381;
	let b = 52711;
	for (let at = start; at < end; at++) {
		const unit = source.charCodeAt(at) | 32;
		a = (Math.imul(a, 33) ^ unit) >>> 0;
		b = Math.imul(b, 31) + unit >>> 0;
	}
	return (a % BITS | b % BITS << 16) >>> 0;
}

//#endregion
//#region src/php/scan/searchable-words.ts
/** What the scanner comes by of them. Offsets are those of the source. */
var WordNotes = class {
	source;
	declares = /* @__PURE__ */ new Set();
	called = new NameFilter();
	/** Where strings begin and end: names in quotes count only beside a function that runs callbacks. */
	texts = [];
	runsCallbacks = false;
	constructor(source) {
		this.source = source;
	}
	declare(name) {
		this.declares.add(name.toLowerCase());
	}
	/** A function that runs callbacks is named. */
	callbackRunner() {
		this.runsCallbacks = true;
	}
	/** What stands before a `(`. */
	parenthesis(open) {
		const { source } = this;
		let end = open;
		while (isBlank(source.charCodeAt(end - 1))) end--;
		const start = labelStart(source, end, 0);
		if (start < end) this.called.add(source, start, end);
	}
	/** The variable whose name stands between the offsets. */
	variable(start, end) {
		const { source } = this;
		let at = end;
		while (isBlank(source.charCodeAt(at))) at++;
		if (source.charCodeAt(at) !== EQUALS) return;
		const next = source.charCodeAt(at + 1);
		if (next === EQUALS || next === GREATER) return;
		at = start - 2;
		while (isBlank(source.charCodeAt(at))) at--;
		if (at < 0 || isLineEnd(source.charCodeAt(at))) this.declares.add(source.slice(start - 1, end));
	}
	/** A string's content. */
	text(from, to) {
		if (to - from > 1) this.texts.push(from, to);
	}
	finish() {
		if (this.runsCallbacks) this.addQuoted();
		return {
			declares: [...this.declares].sort(),
			calledNames: this.called.toText()
		};
	}
	addQuoted() {
		const { texts } = this;
		for (let at = 0; at < texts.length; at += 2) this.callback(texts[at] ?? 0, texts[at + 1] ?? 0);
	}
	/** A string's content, which may be a callback: `f`, `C::m`, `N\f`. */
	callback(from, to) {
		const start = labelStart(this.source, to, from);
		const length = to - start;
		if (length < 2 || length > MAX_NAME) return;
		const before = this.source.charCodeAt(start - 1);
		if (start === from || before === COLON || before === BACKSLASH) this.called.add(this.source, start, to);
	}
};
const MAX_NAME = 61;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const BACKSLASH = 92;
/** Walks back over the label that ends at `end`. */
function labelStart(source, end, from) {
	let start = end;
	while (start > from && isLabel(source.charCodeAt(start - 1))) start--;
	return start;
}
/** `[0-9A-Z_a-z]` or a byte past ASCII. */
function isLabel(unit) {
	return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57 || unit === 95 || unit >= 128;
}
function isBlank(unit) {
	return unit === 32 || unit === 9;
}
function isLineEnd(unit) {
	return unit === 10 || unit === 13;
}

//#endregion
//#region src/php/scan/scan.ts
const PLAIN = 0;
const LABEL$1 = 1;
const SPECIAL$1 = 2;
const DOLLAR = 3;
const kinds = /* @__PURE__ */ new Uint8Array(256);
for (let unit = 0; unit < 256; unit++) if (/[\w\x80-\xff]/.test(String.fromCharCode(unit))) kinds[unit] = LABEL$1;
for (const character of "'\"`#/?<{}();") kinds[character.charCodeAt(0)] = SPECIAL$1;
kinds["$".charCodeAt(0)] = DOLLAR;
/** Walks over PHP source once, in linear time, whatever the bytes are. */
function scanSource(source, wanted) {
	return new Scanner(source, wanted).run();
}
var Scanner = class {
	source;
	notes;
	words;
	filter;
	wanted;
	heard;
	shortTags;
	/** A brace is opened with its quote's unit for an interpolation, the body's index + 256, or 0. */
	nesting = new Nesting();
	/** False once an attribute was found that does not end: looking for the end again would take quadratic time. */
	attributesEnd = true;
	constructor(source, wanted) {
		this.source = source;
		this.wanted = wanted;
		this.shortTags = isOfShortTags(source);
		this.filter = wordFilter(wanted);
		this.notes = new ScanNotes(source.length);
		this.words = new WordNotes(source);
		this.heard = new ScanWords(source, wanted, {
			notes: this.notes,
			words: this.words,
			nesting: this.nesting
		});
	}
	run() {
		this.code(this.html(0));
		return {
			...this.notes.finish(),
			shortTags: this.shortTags,
			words: this.words.finish()
		};
	}
	code(from) {
		const source = this.source;
		const filter = this.filter;
		const { length } = source;
		let at = from;
		while (at < length) {
			const unit = source.charCodeAt(at);
			const kind = kinds[unit] ?? PLAIN;
			if (kind === PLAIN) at++;
			else if (kind === LABEL$1) {
				const start = at;
				let hash = 0;
				for (let next = unit; kinds[next] === LABEL$1; next = source.charCodeAt(at)) {
					hash = hash * 33 + (next | 32) & HASH_SIZE - 1;
					if (++at >= length) break;
				}
				if (filter[hash] !== 0) at = this.heard.word(start, at);
			} else if (kind === DOLLAR) at = this.variable(at + 1);
			else at = this.special(unit, at);
		}
	}
	variable(from) {
		const { source } = this;
		let at = from;
		while (at < source.length && kinds[source.charCodeAt(at)] === LABEL$1) at++;
		if (at > from) this.heard.variable(from, at);
		return at;
	}
	special(unit, at) {
		switch (unit) {
			case 39: return this.singleQuoted(at);
			case 34:
			case 96: return this.interpolated(at + 1, unit);
			case 35: return this.source.charCodeAt(at + 1) === 91 ? this.attribute(at) : this.lineComment(at);
			case 47: return this.slash(at);
			case 63: return this.source.charCodeAt(at + 1) === 62 ? this.html(at + 2) : at + 1;
			case 60: return this.heredoc(at);
			case 123: return this.openBrace(at);
			case 125: return this.closeBrace(at);
			default: return this.punctuation(unit, at);
		}
	}
	punctuation(unit, at) {
		if (unit === 40) {
			this.nesting.openParen();
			this.words.parenthesis(at);
		} else if (unit === 41) this.nesting.closeParen();
		else this.nesting.takeHead();
		return at + 1;
	}
	slash(at) {
		const next = this.source.charCodeAt(at + 1);
		if (next === 47) return this.lineComment(at);
		if (next !== 42) return at + 1;
		const end = blockCommentEnd(this.source, at);
		this.notes.comment(at, end);
		return end;
	}
	lineComment(from) {
		const end = lineCommentEnd(this.source, from);
		this.notes.comment(from, end);
		return end;
	}
	/** `#[…]`; what does not end is a comment of PHP 7. */
	attribute(from) {
		const close = this.attributesEnd ? attributeEnd(this.source, from) : void 0;
		if (close !== void 0) {
			this.notes.attribute(from, close);
			return close;
		}
		this.attributesEnd = false;
		const end = this.lineComment(from);
		this.notes.attribute(from, end);
		return end;
	}
	singleQuoted(from) {
		const close = quotedEnd(this.source, from + 1, 39);
		this.heard.text(from + 1, close);
		return close + 1;
	}
	/** From inside a `"` or backtick string; stops after it, or at the `$` of an interpolation with braces. */
	interpolated(from, quote) {
		const { source } = this;
		for (let at = from; at < source.length; at++) {
			const unit = source.charCodeAt(at);
			if (unit === 92) at++;
			else if (unit === quote) {
				this.heard.text(from, at);
				return at + 1;
			} else if (this.opensInterpolation(unit, at)) {
				this.nesting.openBrace(quote);
				return unit === 123 ? at + 1 : at + 2;
			}
		}
		return source.length;
	}
	opensInterpolation(unit, at) {
		if (unit === 123) return this.source.charCodeAt(at + 1) === 36;
		return unit === 36 && this.source.charCodeAt(at + 1) === 123;
	}
	heredoc(at) {
		const { source } = this;
		if (source.charCodeAt(at + 1) !== 60) return at + 1;
		const heredoc = heredocAt(source, at);
		if (!heredoc) return at + 1;
		if (!heredoc.raw) this.heard.heredoc(heredoc.body, heredoc.end);
		return heredoc.end;
	}
	openBrace(at) {
		const head = this.nesting.takeHead();
		this.nesting.openBrace(head ? 256 + this.notes.open(head.name, at, this.wanted) : 0);
		return at + 1;
	}
	closeBrace(at) {
		const entry = this.nesting.closeBrace() ?? 0;
		if (entry >= 256) this.notes.close(entry - 256, at);
		else if (entry > 0) return this.interpolated(at + 1, entry);
		return at + 1;
	}
	/** Inline HTML from `from` to the next opening tag; returns the offset after that. */
	html(from) {
		const { source } = this;
		for (let at = source.indexOf("<?", from); at >= 0; at = source.indexOf("<?", at + 2)) {
			const length = tagLength(source, at, this.shortTags);
			if (length === 0) continue;
			this.notes.html(source, from, at);
			return at + length;
		}
		this.notes.html(source, from, source.length);
		return source.length;
	}
};

//#endregion
//#region src/php/scan/skim.ts
const NONE$2 = /* @__PURE__ */ new Set();
/** A scan whose bodies are marked with what is worth parsing. */
function scanForFacts(source, wanted = NONE$2) {
	const scan = scanSource(source, wanted);
	if (scan.matters) markKeptBodies(source, scan);
	return scan;
}
function blankOut(source, scan) {
	const bytes = Buffer.from(source, "latin1");
	blankRanges(bytes, scan.blanks);
	blankRanges(bytes, scan.attributes);
	let end = 0;
	for (const body of scan.bodies) {
		if (body.kept || body.open < end) continue;
		blankRange(bytes, body.open + 1, body.close);
		end = body.close;
	}
	return bytes.toString("latin1");
}
/** The same for a parser that steps over comments and HTML itself. */
function skipsOf({ bodies, attributes }) {
	const skips = /* @__PURE__ */ new Map();
	for (const { kept, open, close } of bodies) if (!kept) skips.set(open, close);
	for (let index = 0; index < attributes.length; index += 2) skips.set(attributes[index] ?? 0, attributes[index + 1] ?? 0);
	return skips;
}
function blankRanges(bytes, pairs) {
	for (let index = 0; index < pairs.length; index += 2) blankRange(bytes, pairs[index] ?? 0, pairs[index + 1] ?? 0);
}
function blankRange(bytes, from, to) {
	for (let at = from; at < to; at++) {
		const unit = bytes[at];
		if (unit !== 10 && unit !== 13) bytes[at] = 32;
	}
}

//#endregion
//#region src/php/walk/exits.ts
/** The expression never yields a value: exit, die, throw. */
function alwaysExits(node) {
	if (!node) return false;
	if (node.kind === "exit" || node.kind === "throw") return true;
	if (node.kind === "silent") return alwaysExits(child(node, "expr"));
	return node.kind === "bin" && alwaysExits(child(node, "left"));
}

//#endregion
//#region src/php/walk/lower-branches.ts
function lowerLogic(walk, node, place, use, lower, truth) {
	const left = lower(walk, child(node, "left"), place, TESTED);
	const rightNode = child(node, "right");
	const branch = walk.addBranch(place, rightNode, [{
		test: left,
		truth
	}], walk.chain());
	const right = lower(walk, rightNode, branch, use);
	if (alwaysExits(rightNode)) walk.finishBlock(branch, { exits: true });
	return {
		kind: truth ? "and" : "or",
		left,
		right
	};
}
function lowerCoalesce(walk, node, place, use, lower) {
	const left = lower(walk, child(node, "left"), place, use);
	const rightNode = child(node, "right");
	const missing = {
		test: {
			kind: "isset",
			of: [left]
		},
		truth: false
	};
	const branch = walk.addBranch(place, rightNode, [missing], walk.chain());
	const right = lower(walk, rightNode, branch, use);
	if (alwaysExits(rightNode)) walk.finishBlock(branch, { exits: true });
	return {
		kind: "coalesce",
		left,
		right
	};
}
function lowerTernary(walk, node, place, use, lower) {
	const test = lower(walk, child(node, "test"), place, TESTED);
	const chain = walk.chain();
	const arm = (field, truth) => {
		const armNode = child(node, field);
		const branch = walk.addBranch(place, armNode, [{
			test,
			truth
		}], chain);
		walk.finishBlock(branch, {
			exits: alwaysExits(armNode),
			exhaustive: !truth && child(node, "trueExpr") !== void 0
		});
		return lower(walk, armNode, branch, use);
	};
	if (!child(node, "trueExpr")) return {
		kind: "elvis",
		left: test,
		right: arm("falseExpr", false)
	};
	return {
		kind: "conditional",
		test,
		whenTrue: arm("trueExpr", true),
		whenFalse: arm("falseExpr", false)
	};
}
function lowerMatch(walk, node, place, use, lower) {
	const subject = lower(walk, child(node, "cond"), place);
	const chain = walk.chain();
	const earlier = [];
	return {
		kind: "match",
		arms: children(node, "arms").map((arm) => {
			const tests = children(arm, "conds").map((cond) => caseTest(subject, lower(walk, cond, place, TESTED), "==="));
			const holds = tests.length === 1 && tests[0] ? [{
				test: tests[0],
				truth: true
			}] : anyOf(tests);
			const body = child(arm, "body");
			const branch = walk.addBranch(place, arm, [...earlier.slice(-100), ...holds], chain);
			walk.finishBlock(branch, {
				exits: alwaysExits(body),
				exhaustive: true
			});
			earlier.push(...tests.map((test) => ({
				test,
				truth: false
			})));
			return lower(walk, body, branch, use);
		})
	};
}
/** What is true when `case` matches: of `switch (true)` the case itself. */
function caseTest(subject, value, op) {
	return subject.kind === "boolean" && subject.value ? value : {
		kind: "compare",
		op,
		left: subject,
		right: value
	};
}
/** Nothing is known of more tests than this: they would nest as deeply. */
const MAX_TESTS = 100;
/** At least one of them is true. */
function anyOf(tests) {
	const [first, ...rest] = tests;
	if (!first || tests.length > MAX_TESTS) return [];
	return [{
		test: rest.reduce((left, right) => ({
			kind: "or",
			left,
			right
		}), first),
		truth: true
	}];
}

//#endregion
//#region src/php/walk/lower-members.ts
function lowerClassRef(walk, node, place, lower) {
	if (!node) return {
		kind: "expression",
		of: opaque("none")
	};
	const special = specialClass(node);
	if (special === "self" || special === "parent") return ownClass(walk, place, special);
	if (special === "static") return { kind: "static" };
	if (node.kind === "name") return {
		kind: "name",
		name: walk.names.className(writtenName(node))
	};
	return {
		kind: "expression",
		of: lower(walk, node, place)
	};
}
/** In a trait `self` and `parent` are those of the class that uses it. */
function ownClass(walk, place, kind) {
	const known = selfClass(walk, place);
	const name = kind === "self" ? known?.name : known?.parent;
	return known && known.kind !== "trait" && name !== void 0 ? {
		kind: "name",
		name
	} : { kind };
}
/** `A::B`, `A::class`, `A::$b`. */
function lowerStaticLookup(walk, node, place, lower) {
	const owner = lowerClassRef(walk, child(node, "what"), place, lower);
	const offset = child(node, "offset");
	if (offset?.kind === "identifier") {
		const name = text(offset, "name");
		return /^class$/i.test(name) ? className(walk, node, owner) : {
			kind: "class-constant",
			class: owner,
			name
		};
	}
	if (offset?.kind === "variable" && typeof offset["name"] === "string") return {
		kind: "static-property",
		class: owner,
		name: offset["name"]
	};
	lower(walk, offset, place);
	return opaque("variable-member");
}
function className(walk, node, owner) {
	const what = child(node, "what");
	if (what?.kind !== "name" || owner.kind !== "name") {
		const own = walk.classes.find((known) => owner.kind === "name" && known.name === owner.name);
		return own ? {
			kind: "literal",
			value: own.shownName
		} : {
			kind: "class-constant",
			class: owner,
			name: "class"
		};
	}
	const written = writtenName(what);
	const shown = written.startsWith("\\") ? written.slice(1) : written;
	return shown.toLowerCase() === owner.name ? {
		kind: "literal",
		value: shown
	} : {
		kind: "literal",
		value: owner.name
	};
}

//#endregion
//#region src/php/walk/lower-calls.ts
/** A call with one of these changes variables that it does not name. */
const openers = /* @__PURE__ */ new Set([
	"extract",
	"parse_str",
	"mb_parse_str",
	"import_request_variables"
]);
function lowerCall(walk, node, place, lower) {
	const what = child(node, "what");
	const call = what?.kind === "name" ? namedCall(walk, what, node, place, lower) : memberCall(walk, what, node, place, lower);
	walk.calls.push({
		call,
		scope: place.scope,
		block: place.block,
		at: startOf(node),
		end: walk.end(node)
	});
	return call;
}
function namedCall(walk, what, node, place, lower) {
	const names = walk.names.functionNames(writtenName(what));
	const args = lowerArgs(walk, node, place, lower);
	const name = names.at(-1) ?? "";
	if (openers.has(name)) walk.open(place, name, startOf(node));
	if (name === "define") noteDefine(walk, node, args, place);
	return {
		kind: "call",
		names,
		args
	};
}
function noteDefine(walk, node, args, place) {
	const [name, value] = args;
	if (name?.value.kind !== "literal" || !value) return;
	const written = name.value.value.replace(/^\\/, "");
	const last = written.lastIndexOf("\\") + 1;
	walk.constants.push({
		name: written.slice(0, last).toLowerCase() + written.slice(last),
		value: value.value,
		scope: place.scope,
		block: place.block,
		at: startOf(node),
		end: walk.end(node)
	});
}
function memberCall(walk, what, node, place, lower) {
	const name = what ? methodName(what) : void 0;
	if (what && name !== void 0 && what.kind === "staticlookup") return {
		kind: "static-call",
		class: lowerClassRef(walk, child(what, "what"), place, lower),
		name,
		args: lowerArgs(walk, node, place, lower)
	};
	if (what && name !== void 0) return {
		kind: "method-call",
		object: lower(walk, child(what, "what"), place),
		name,
		args: lowerArgs(walk, node, place, lower)
	};
	return {
		kind: "dynamic-call",
		callee: lower(walk, what, place),
		args: lowerArgs(walk, node, place, lower)
	};
}
/** Lower case; undefined where the member is an expression or what is called is none: `($this->f)()` calls what f holds. */
function methodName(what) {
	if (what["parenthesizedExpression"] === true || !/^(?:nullsafe)?propertylookup$|^staticlookup$/.test(what.kind)) return void 0;
	const offset = child(what, "offset");
	return offset?.kind === "identifier" ? text(offset, "name").toLowerCase() : void 0;
}
function lowerNew(walk, node, place, lower) {
	const what = child(node, "what");
	const args = lowerArgs(walk, node, place, lower);
	if (what?.kind === "class") return {
		kind: "new",
		class: {
			kind: "name",
			name: walk.declarations.class(walk, what, place)
		},
		args
	};
	const call = {
		kind: "new",
		class: lowerClassRef(walk, what, place, lower),
		args
	};
	walk.calls.push({
		call,
		scope: place.scope,
		block: place.block,
		at: startOf(node),
		end: walk.end(node)
	});
	return call;
}
function lowerArgs(walk, node, place, lower) {
	const args = [];
	for (const arg of children(node, "arguments")) if (arg.kind !== "noop") args.push(lowerArg(walk, arg, place, lower));
	return args;
}
function lowerArg(walk, arg, place, lower) {
	switch (arg.kind) {
		case "namedargument": return {
			value: lower(walk, child(arg, "value"), place),
			name: text(arg, "name")
		};
		case "variadic": return {
			value: lower(walk, child(arg, "what"), place),
			spread: true
		};
		case "variadicplaceholder": return { value: opaque("placeholder") };
		default: return { value: lower(walk, arg, place) };
	}
}

//#endregion
//#region src/php/walk/lower-scalars.ts
/** PATH_MAX of Linux: a longer text is no path, and data would swell the facts. */
const MAX_LENGTH = 4096;
/** A quoted string by its own spelling; a nowdoc by the parser's value, which has its indentation taken off. */
function lowerString(node) {
	const raw = text(node, "raw");
	if (raw.length > MAX_LENGTH) return opaque("too-long");
	const start = raw.charAt(0) === "b" || raw.charAt(0) === "B" ? 1 : 0;
	const quote = raw.charAt(start);
	if (node.kind !== "string" || quote !== "'" && quote !== "\"") return {
		kind: "literal",
		value: decodeBytes(text(node, "value"))
	};
	const inner = raw.slice(start + 1, -1);
	return {
		kind: "literal",
		value: quote === "'" ? singleQuotedValue(inner) : doubleQuotedValue(inner, "\"")
	};
}
function lowerEncapsed(walk, node, place, lower) {
	const type = text(node, "type");
	const parts = children(node, "value").flatMap((part) => {
		const inner = child(part, "expression");
		const lowered = inner?.kind === "string" ? encapsedText(inner, type) : lower(walk, inner, place);
		return lowered.kind === "concat" ? lowered.parts : [lowered];
	});
	if (type === "shell") return opaque("shell");
	const [first] = parts;
	if (!first) return {
		kind: "literal",
		value: ""
	};
	return parts.length === 1 && first.kind === "literal" ? first : {
		kind: "concat",
		parts
	};
}
function encapsedText(node, type) {
	if (text(node, "raw").length > MAX_LENGTH) return opaque("too-long");
	if (type !== "string") return {
		kind: "literal",
		value: decodeBytes(text(node, "value"))
	};
	return {
		kind: "literal",
		value: doubleQuotedValue(text(node, "raw"), "\"")
	};
}
function lowerNumber(node) {
	const written = String(node["value"]);
	if (/^(?:[1-9]\d{0,14}|0)$/.test(written)) return {
		kind: "number",
		value: Number(written)
	};
	const raw = written.replaceAll("_", "").toLowerCase();
	const value = Number(/^0[0-7]+$/.test(raw) ? `0o${raw.slice(1)}` : raw);
	return Number.isFinite(value) ? {
		kind: "number",
		value
	} : opaque("number");
}

//#endregion
//#region src/php/walk/lower.ts
/** Deeper expressions become opaque: they end up in JSON and in other people's recursion. */
const MAX_DEPTH = 150;
/**
* An expression as facts know it. What happens on the way (includes, assignments, calls, closures) is noted in `walk`,
* so each expression is lowered exactly once, in the order in which PHP evaluates it.
*/
function lower(walk, node, place, use = USED) {
	if (!node) return opaque("none");
	const lowering = lowerings[node.kind];
	walk.depth++;
	const expr = lowering ? lowering(walk, node, place, use) : lowerUnknown(walk, node, place);
	walk.depth--;
	return walk.depth > MAX_DEPTH ? opaque("too-deep") : expr;
}
const lowerings = {
	string: (_walk, node) => lowerString(node),
	nowdoc: (_walk, node) => lowerString(node),
	encapsed: (walk, node, place) => lowerEncapsed(walk, node, place, lower),
	number: (_walk, node) => lowerNumber(node),
	boolean: (_walk, node) => ({
		kind: "boolean",
		value: node["value"] === true
	}),
	nullkeyword: () => ({ kind: "null" }),
	magic: lowerMagic,
	name: (walk, node) => ({
		kind: "constant",
		names: walk.names.constantNames(writtenName(node))
	}),
	identifier: (_walk, node) => ({
		kind: "literal",
		value: text(node, "name")
	}),
	variable: lowerVariable,
	propertylookup: lowerProperty,
	nullsafepropertylookup: lowerProperty,
	staticlookup: (walk, node, place) => lowerStaticLookup(walk, node, place, lower),
	offsetlookup: lowerElement,
	bin: lowerBinary,
	unary: lowerUnary,
	cast: lowerCast,
	silent: (walk, node, place, use) => lower(walk, child(node, "expr"), {
		...place,
		silenced: true
	}, use),
	assign: lowerAssign,
	assignref: lowerAssign,
	pre: lowerStep,
	post: lowerStep,
	retif: (walk, node, place, use) => lowerTernary(walk, node, place, use, lower),
	match: (walk, node, place, use) => lowerMatch(walk, node, place, use, lower),
	call: (walk, node, place) => lowerCall(walk, node, place, lower),
	new: (walk, node, place) => lowerNew(walk, node, place, lower),
	array: lowerArray,
	list: lowerArray,
	isset: (walk, node, place) => ({
		kind: "isset",
		of: children(node, "variables").map((variable) => lower(walk, variable, place))
	}),
	empty: (walk, node, place) => ({
		kind: "empty",
		of: lower(walk, child(node, "expression"), place, TESTED)
	}),
	include: lowerInclude,
	echo: lowerEcho,
	closure: (walk, node, place) => ({
		kind: "closure",
		scope: walk.declarations.closure(walk, node, place)
	}),
	arrowfunc: (walk, node, place) => ({
		kind: "closure",
		scope: walk.declarations.closure(walk, node, place)
	}),
	eval: (walk, node, place) => {
		lower(walk, child(node, "source"), place);
		walk.open(place, "eval", startOf(node));
		return opaque("eval");
	}
};
/** Whatever cannot make a path: its parts are lowered for what happens in them. */
function lowerUnknown(walk, node, place) {
	for (const field in node) {
		if (field === "loc") continue;
		const value = node[field];
		if (isNode(value)) lower(walk, value, place);
		else if (Array.isArray(value)) {
			for (const item of value) if (isNode(item)) lower(walk, item, place);
		}
	}
	return opaque(node.kind);
}
/** Templates are full of them. */
function lowerEcho(walk, node, place) {
	for (const expression of children(node, "expressions")) lower(walk, expression, place);
	return opaque("echo");
}
function lowerMagic(walk, node, place) {
	const name = String(node["raw"] ?? node["value"]).toUpperCase();
	if (name === "__DIR__" || name === "__FILE__") return {
		kind: "magic",
		name
	};
	if (name === "__NAMESPACE__") return {
		kind: "literal",
		value: walk.names.shown
	};
	const known = selfClass(walk, place);
	if (name === "__CLASS__" && known && known.kind !== "trait") return {
		kind: "literal",
		value: known.shownName
	};
	return opaque(name.toLowerCase());
}
function lowerVariable(walk, node, place) {
	if (typeof node["name"] === "string") return {
		kind: "variable",
		name: node["name"]
	};
	const name = lower(walk, child(node, "name"), place);
	return name.kind === "literal" ? {
		kind: "variable",
		name: name.value
	} : opaque("variable-variable");
}
function lowerProperty(walk, node, place) {
	const object = lower(walk, child(node, "what"), place);
	const offset = child(node, "offset");
	const inner = offset?.kind === "encapsedpart" ? child(offset, "expression") : offset;
	const name = inner?.kind === "identifier" ? {
		kind: "literal",
		value: text(inner, "name")
	} : lower(walk, inner, place);
	return name.kind === "literal" ? {
		kind: "property",
		object,
		name: name.value
	} : opaque("variable-property");
}
function lowerElement(walk, node, place) {
	const array = lower(walk, child(node, "what"), place);
	const offset = child(node, "offset");
	return offset ? {
		kind: "element",
		array,
		key: lower(walk, offset, place)
	} : {
		kind: "element",
		array
	};
}
const COMPARISONS = new Set("== === != !== <> < <= > >=".split(" "));
function lowerBinary(walk, node, place, use) {
	const type = text(node, "type").toLowerCase();
	if (type === ".") return lowerConcat(walk, node, place);
	if (type === "&&" || type === "and") return lowerLogic(walk, node, place, use, lower, true);
	if (type === "||" || type === "or") return lowerLogic(walk, node, place, use, lower, false);
	if (type === "??") return lowerCoalesce(walk, node, place, use, lower);
	const comparing = COMPARISONS.has(type);
	const left = lower(walk, child(node, "left"), place, comparing ? TESTED : USED);
	if (type === "instanceof") return {
		kind: "instanceof",
		of: left,
		class: lowerClassRef(walk, child(node, "right"), place, lower)
	};
	const right = lower(walk, child(node, "right"), place, comparing ? TESTED : USED);
	return comparing ? {
		kind: "compare",
		op: type === "<>" ? "!=" : type,
		left,
		right
	} : opaque(type === "|>" ? "pipe" : "arithmetic");
}
/** Long chains nest to the left: a loop, so that they do not use up the stack. */
function lowerConcat(walk, node, place) {
	const operands = [];
	let first = node;
	while (first?.kind === "bin" && first["type"] === ".") {
		const right = child(first, "right");
		if (right) operands.push(right);
		first = child(first, "left");
	}
	if (first) operands.push(first);
	return {
		kind: "concat",
		parts: operands.toReversed().flatMap((operand) => {
			const part = lower(walk, operand, place);
			return part.kind === "concat" ? part.parts : [part];
		})
	};
}
function lowerUnary(walk, node, place) {
	const negates = node["type"] === "!";
	const of = lower(walk, child(node, "what"), place, negates ? TESTED : USED);
	if (negates) return {
		kind: "not",
		of
	};
	return of.kind === "number" && node["type"] === "-" ? {
		kind: "number",
		value: -of.value
	} : opaque("arithmetic");
}
function lowerCast(walk, node, place, use) {
	const type = text(node, "type");
	const of = lower(walk, child(node, "expr"), place, type === "bool" ? TESTED : use);
	if (type === "string" || type === "binary") return {
		kind: "concat",
		parts: of.kind === "concat" ? of.parts : [of]
	};
	return type === "bool" ? {
		kind: "not",
		of: {
			kind: "not",
			of
		}
	} : opaque("cast");
}
function lowerStep(walk, node, place) {
	const target = lower(walk, child(node, "what"), place);
	walk.assign(place, {
		start: startOf(node),
		end: walk.end(node)
	}, target, "other", opaque("arithmetic"));
	return opaque("arithmetic");
}
function lowerAssign(walk, node, place) {
	const left = child(node, "left");
	const span = {
		start: startOf(node),
		end: walk.end(node)
	};
	const operator = node.kind === "assignref" ? "=&" : text(node, "operator");
	const op = operator === "=" || operator === ".=" || operator === "??=" || operator === "=&" ? operator : "other";
	if (left?.kind === "list") return lowerListAssign(walk, left, child(node, "right"), place, span);
	const target = lower(walk, left, place);
	const use = target.kind === "variable" ? {
		result: "assigned",
		variable: target.name
	} : { result: "assigned" };
	const value = lower(walk, child(node, "right"), place, use);
	walk.assign(place, span, target, op, value);
	return {
		kind: "assign",
		op,
		target,
		value
	};
}
function lowerListAssign(walk, list, right, place, span) {
	const value = lower(walk, right, place, { result: "assigned" });
	for (const target of listTargets(list)) walk.assign(place, span, lower(walk, target, place), "list", value);
	return value;
}
/** The variables that `list(…)` or `[…]` writes, nested lists included. */
function listTargets(list) {
	return children(list, "items").flatMap((item) => {
		const value = item.kind === "entry" ? child(item, "value") : item;
		if (!value || value.kind === "noop") return [];
		return value.kind === "list" || value.kind === "array" ? listTargets(value) : [value];
	});
}
function lowerArray(walk, node, place) {
	const items = [];
	for (const item of children(node, "items")) if (item.kind !== "noop") items.push(lowerItem(walk, item, place));
	return {
		kind: "array",
		items
	};
}
function lowerItem(walk, item, place) {
	const keyNode = child(item, "key");
	const key = keyNode && lower(walk, keyNode, place);
	const value = lower(walk, item.kind === "entry" ? child(item, "value") : item, place);
	if (item["unpack"] === true) return key ? {
		key,
		value,
		spread: true
	} : {
		value,
		spread: true
	};
	return key ? {
		key,
		value
	} : { value };
}
function lowerInclude(walk, node, place, use) {
	const at = startOf(node);
	const keyword = node["require"] === true ? "require" : "include";
	const draft = {
		keyword: node["once"] === true ? `${keyword}_once` : keyword,
		operand: opaque("none"),
		at,
		end: walk.end(node),
		scope: place.scope,
		block: place.block,
		silenced: place.silenced,
		result: use.result,
		...use.variable === void 0 ? {} : { resultVariable: use.variable }
	};
	walk.open(place, "include", at);
	const index = walk.includes.push(draft) - 1;
	draft.operand = lower(walk, child(node, "target"), place);
	return {
		kind: "include",
		index
	};
}

//#endregion
//#region src/php/walk/declarations.ts
function declareFunction(walk, node, place) {
	declareScope(walk, node, place, {
		kind: "function",
		name: walk.names.declared(text(node, "name"))
	});
}
/** A closure or arrow function; returns its scope. */
function declareClosure(walk, node, place) {
	return declareScope(walk, node, place, { kind: node.kind === "arrowfunc" ? "arrow" : "closure" });
}
/**
* The body of a scope whose bytes were cut, or would have been, is not walked; then the scope is a fact only if it can
* change what is handed to it, if it declares properties, or if an expression stands for it.
*/
function declareScope(walk, node, place, head) {
	const body = child(node, "body");
	const kept = body !== void 0 && !walk.dropped.has(startOf(body));
	const named = head.name !== void 0;
	if (!kept && named && !children(node, "arguments").some(tellsMore)) return -1;
	const scope = walk.addScope({
		...head,
		...place.class >= 0 ? { class: place.class } : {},
		static: node["isStatic"] === true,
		parent: place.scope,
		parameters: parametersOf(walk, node, place),
		uses: children(node, "uses").map((use) => ({
			name: text(use, "name"),
			byReference: use["byref"] === true
		})),
		at: startOf(node)
	});
	walk.madeIn.set(scope, place.block);
	if (!kept) return scope;
	const inside = {
		scope,
		block: -1,
		class: place.class,
		silenced: false
	};
	const block = walk.addBlock("body", inside, {
		at: startOf(body),
		end: endOf(body)
	});
	const draft = walk.scopes[scope];
	if (draft) draft.body = block.block;
	if (node.kind !== "arrowfunc") walk.finishBlock(block, { exits: walk.declarations.statements(walk, children(body, "children"), block) > 0 });
	else draft?.returns.push({
		value: lower(walk, body, block, RETURNED),
		block: block.block,
		at: startOf(body)
	});
	return scope;
}
function parametersOf(walk, node, place) {
	return children(node, "arguments").map((parameter) => {
		const value = child(parameter, "value");
		return {
			name: text(parameter, "name"),
			...value ? { default: lower(walk, value, place) } : {},
			...declaredType(walk, parameter, place),
			byReference: parameter["byref"] === true,
			variadic: parameter["variadic"] === true,
			promoted: isPromoted(parameter)
		};
	});
}
function isPromoted(parameter) {
	return Number(parameter["flags"]) > 0 || Number(parameter["flagsSet"]) > 0 || parameter["readonly"] === true;
}
/** A parameter that says something even where the body was cut. */
function tellsMore(parameter) {
	return parameter["byref"] === true || isPromoted(parameter);
}
/** Of a parameter or a property; nothing where it is no single class. */
function declaredType(walk, node, place) {
	const whole = child(node, "type");
	const [only, more] = (whole?.kind === "uniontype" ? children(whole, "types") : whole ? [whole] : []).filter((part) => text(part, "name") !== "null");
	if (!only || more) return {};
	const own = only.kind === "selfreference" ? selfClass(walk, place)?.name : void 0;
	const type = only.kind === "name" ? walk.names.className(writtenName(only)) : own;
	return type === void 0 ? {} : { type };
}
/** `const A = …;` outside classes. */
function declareConstants(walk, node, place) {
	for (const constant of children(node, "constants")) noteConstant(walk, constant, walk.names.declaredConstant(text(constant, "name")), place);
}
function noteConstant(walk, node, name, place) {
	const initial = child(node, "value");
	const value = initial ? lower(walk, initial, place) : opaque("none");
	walk.constants.push({
		name,
		value,
		scope: place.scope,
		block: place.block,
		at: startOf(node),
		end: endOf(node)
	});
}
/** A class, interface, trait or enum with its members; returns its name. */
function declareClass(walk, node, place) {
	const written = text(node, "name");
	const anonymous = written === "";
	const name = anonymous ? `class@${startOf(node)}` : walk.names.declared(written);
	const parents = classNames(walk, node, "extends");
	const kind = node.kind === "interface" || node.kind === "trait" || node.kind === "enum" ? node.kind : "class";
	const parent = kind === "class" ? parents[0] : void 0;
	const members = children(node, "body");
	const index = walk.classes.push({
		name,
		shownName: anonymous ? name : walk.names.shown === "" ? written : `${walk.names.shown}\\${written}`,
		kind,
		...parent === void 0 ? {} : { parent },
		interfaces: [...kind === "interface" ? parents : [], ...classNames(walk, node, "implements")],
		traits: members.filter((member) => member.kind === "traituse").flatMap((member) => classNames(walk, member, "traits")),
		block: place.block,
		start: startOf(node),
		end: endOf(node)
	}) - 1;
	const inside = {
		...place,
		class: index,
		silenced: false
	};
	for (const member of members) declareMember(walk, member, inside, name);
	return name;
}
function classNames(walk, node, field) {
	const single = child(node, field);
	return (single ? [single] : children(node, field)).map((item) => walk.names.className(writtenName(item)));
}
function declareMember(walk, member, place, className) {
	if (member.kind === "method") declareScope(walk, member, place, {
		kind: "method",
		name: text(member, "name").toLowerCase()
	});
	else if (member.kind === "propertystatement") declareProperties(walk, member, place, className);
	else if (member.kind === "enumcase") noteConstant(walk, member, `${className}::${text(member, "name")}`, place);
	else if (member.kind === "classconstant") for (const constant of children(member, "constants")) noteConstant(walk, constant, `${className}::${text(constant, "name")}`, place);
}
function declareProperties(walk, statement, place, className) {
	for (const property of children(statement, "properties")) {
		const name = text(property, "name");
		const initial = child(property, "value");
		const target = statement["isStatic"] === true ? {
			kind: "static-property",
			class: {
				kind: "name",
				name: className
			},
			name
		} : {
			kind: "property",
			object: {
				kind: "variable",
				name: "this"
			},
			name
		};
		walk.assignments.push({
			target,
			op: "property-default",
			value: initial ? lower(walk, initial, place) : { kind: "null" },
			scope: place.scope,
			block: place.block,
			start: startOf(property),
			end: endOf(property),
			class: place.class,
			...declaredType(walk, property, place)
		});
	}
}

//#endregion
//#region src/php/walk/simple-statements.ts
const LEAVES = Number.POSITIVE_INFINITY;
function walkUse(walk, node) {
	const prefix = text(node, "name");
	const type = node["type"];
	for (const item of children(node, "items")) {
		const name = prefix === "" ? text(item, "name") : `${prefix.replace(/\\$/, "")}\\${text(item, "name")}`;
		const kind = typeof type === "string" ? type : item["type"];
		walk.names.addImport(typeof kind === "string" ? kind : null, name, text(item, "alias"));
	}
	return 0;
}
function walkReturn(walk, node, place) {
	const expr = child(node, "expr");
	const value = expr ? lower(walk, expr, place, RETURNED) : { kind: "null" };
	walk.scopes[place.scope]?.returns.push({
		value,
		block: place.block,
		at: startOf(node)
	});
	return LEAVES;
}
function walkBreak(_walk, node) {
	const level = child(node, "level");
	return level?.kind === "number" ? Math.max(1, Number(level["value"]) || 1) : 1;
}
function walkGlobal(walk, node, place) {
	for (const item of children(node, "items")) walk.assign(place, pointSpan(item), lower(walk, item, place), "global", opaque("none"));
	return 0;
}
function walkStatic(walk, node, place) {
	for (const item of children(node, "variables")) {
		const variable = item.kind === "staticvariable" ? child(item, "variable") : item;
		const initial = item.kind === "staticvariable" ? child(item, "defaultValue") : void 0;
		const target = lower(walk, variable, place);
		walk.assign(place, pointSpan(item), target, "static", initial ? lower(walk, initial, place) : { kind: "null" });
	}
	return 0;
}
function walkUnset(walk, node, place) {
	for (const item of children(node, "variables")) if (item.kind !== "noop") walk.assign(place, pointSpan(item), lower(walk, item, place), "unset", opaque("none"));
	return 0;
}
/** From the first byte of a node to the one after its last. */
function pointSpan(node) {
	return {
		start: startOf(node),
		end: endOf(node)
	};
}

//#endregion
//#region src/php/walk/walk-choices.ts
/** A chain of `elseif` can be long: a loop. */
function walkIf(walk, first, place) {
	const chain = walk.chain();
	let earlier = [];
	let exit;
	for (let node = first; node?.kind === "if";) {
		const testNode = child(node, "test");
		const test = lower(walk, testNode, earlier.length === 0 ? place : walk.addBranch(place, testNode, earlier, walk.chain()), TESTED);
		const body = child(node, "body");
		const left = walkBranch(walk, walk.addBranch(place, body ?? testNode, [...earlier, {
			test,
			truth: true
		}], chain), body);
		exit = Math.min(exit ?? left, left);
		earlier = [...earlier, {
			test,
			truth: false
		}].slice(-100);
		node = child(node, "alternate");
		if (node && node.kind !== "if") return Math.min(exit, walkElse(walk, node, place, {
			chain,
			earlier
		}));
	}
	return 0;
}
function walkElse(walk, node, place, { chain, earlier }) {
	const last = walk.addBranch(place, node, earlier, chain);
	walk.finishBlock(last, { exhaustive: true });
	return walkBranch(walk, last, node);
}
/** A case that the one before can fall into holds nothing for sure. */
function walkSwitch(walk, node, place) {
	const subject = lower(walk, child(node, "test"), place);
	const cases = children(child(node, "body") ?? node, "children").filter((item) => item.kind === "case");
	const chain = walk.chain();
	const exhaustive = cases.some((item) => !child(item, "test"));
	const tests = cases.map((item) => {
		const test = child(item, "test");
		return test && caseTest(subject, lower(walk, test, place, TESTED), "==");
	});
	let pending = [];
	let entered = false;
	for (const [index, item] of cases.entries()) {
		pending.push(tests[index]);
		const body = bodyOf(child(item, "body"));
		if (body.length === 0) continue;
		const branch = walk.addBranch(place, item, entered ? [] : caseHolds(pending, tests), chain);
		const exit = walkStatements(walk, body, branch);
		walk.finishBlock(branch, {
			exits: exit > 1,
			exhaustive
		});
		entered = exit === 0;
		pending = [];
	}
	return 0;
}
function caseHolds(own, all) {
	const known = new Set(own);
	if (!known.delete(void 0)) return anyOf([...known].filter((test) => test !== void 0));
	return all.flatMap((test) => test && !known.has(test) ? [{
		test,
		truth: false
	}] : []);
}
function walkTry(walk, node, place) {
	const chain = walk.chain();
	const handlers = children(node, "catches");
	const caught = handlers.map((handler) => children(handler, "what").map((name) => walk.names.className(nameOf(name))));
	const body = child(node, "body");
	let exit = walkBranch(walk, walk.addBlock("try", place, wholeSpan(body ?? node), {
		chain,
		catches: caught.flat()
	}), body);
	for (const [index, handler] of handlers.entries()) {
		const block = walk.addBlock("catch", place, wholeSpan(handler), {
			chain,
			catches: caught[index] ?? []
		});
		const variable = child(handler, "variable");
		if (variable) walk.assign(block, pointSpan(variable), lower(walk, variable, block), "catch", opaque("none"));
		exit = Math.min(exit, walkBranch(walk, block, child(handler, "body")));
	}
	const always = child(node, "always");
	if (!always) return exit;
	return Math.max(exit, walkBranch(walk, walk.addBlock("finally", place, wholeSpan(always), { chain }), always));
}
function nameOf(node) {
	return text(node, "name");
}

//#endregion
//#region src/php/walk/walk-loops.ts
function walkWhile(walk, node, place) {
	const test = lower(walk, child(node, "test"), place, TESTED);
	const body = child(node, "body");
	walkBranch(walk, walk.addBlock("loop", place, wholeSpan(body ?? node), { holds: [{
		test,
		truth: true
	}] }), body, 1);
	return 0;
}
function walkDo(walk, node, place) {
	const body = child(node, "body");
	walkBranch(walk, walk.addBlock("loop", place, wholeSpan(body ?? node)), body, 1);
	lower(walk, child(node, "test"), place, TESTED);
	return 0;
}
function walkFor(walk, node, place) {
	for (const init of children(node, "init")) lower(walk, init, place, UNUSED);
	const test = children(node, "test").map((item) => lower(walk, item, place, TESTED)).at(-1);
	const body = child(node, "body");
	const loop = walk.addBlock("loop", place, wholeSpan(node), test ? { holds: [{
		test,
		truth: true
	}] } : {});
	walkBranch(walk, loop, body, 1);
	for (const step of children(node, "increment")) lower(walk, step, loop, UNUSED);
	return 0;
}
function walkForeach(walk, node, place) {
	const source = lower(walk, child(node, "source"), place);
	const loop = walk.addBlock("loop", place, wholeSpan(node));
	const key = child(node, "key");
	const value = child(node, "value");
	if (key) walk.assign(loop, pointSpan(key), lower(walk, key, loop), "foreach-key", source);
	if (value) assignEach(walk, value, source, loop);
	walkBranch(walk, loop, child(node, "body"), 1);
	return 0;
}
function assignEach(walk, value, source, place) {
	if (value.kind === "list" || value.kind === "array") {
		for (const target of listTargets(value)) walk.assign(place, pointSpan(target), lower(walk, target, place), "list", opaque("foreach-list"));
		return;
	}
	const target = lower(walk, value, place);
	walk.assign(place, pointSpan(value), target, "foreach", source);
	if (value["byref"] === true) walk.assign(place, pointSpan(value), target, "=&", {
		kind: "element",
		array: source
	});
}

//#endregion
//#region src/php/walk/control-flow.ts
/** Statements behind one that never goes on are walked as a branch that holds only if false is true. */
function walkStatements(walk, nodes, place) {
	let exit = 0;
	let here = place;
	for (const [index, node] of nodes.entries()) {
		const next = walkStatement(walk, node, here);
		if (exit > 0 || next === 0) continue;
		exit = next;
		const rest = nodes.slice(index + 1);
		if (rest.length > 0 && !rest.some(hasLabel)) here = unreachable(walk, rest, place);
	}
	return exit;
}
function unreachable(walk, rest, place) {
	const [first] = rest;
	const last = rest.at(-1);
	const span = {
		at: first ? startOf(first) : 0,
		end: last ? endOf(last) : 0
	};
	return walk.addBlock("branch", place, span, { holds: [{
		test: {
			kind: "boolean",
			value: false
		},
		truth: true
	}] });
}
/** A goto may jump behind the exit. */
function hasLabel(node) {
	return node.kind === "label" || children(node, "children").some(hasLabel);
}
function walkStatement(walk, node, place) {
	if (!node) return 0;
	const statement = statements[node.kind];
	if (statement) return statement(walk, node, place);
	lower(walk, node, place, UNUSED);
	return alwaysExits(node) ? LEAVES : 0;
}
function declaring(declare) {
	return (walk, node, place) => {
		declare(walk, node, place);
		return 0;
	};
}
function bodyOf(node) {
	if (!node) return [];
	return node.kind === "block" ? children(node, "children") : [node];
}
const statements = {
	goto: (walk, node, place) => {
		walk.open(place, "goto", startOf(node));
		return 0;
	},
	block: (walk, node, place) => walkStatements(walk, children(node, "children"), place),
	declare: (walk, node, place) => walkStatements(walk, children(node, "children"), place),
	namespace: walkNamespace,
	usegroup: walkUse,
	if: walkIf,
	switch: walkSwitch,
	while: walkWhile,
	do: walkDo,
	for: walkFor,
	foreach: walkForeach,
	try: walkTry,
	return: walkReturn,
	break: walkBreak,
	continue: walkBreak,
	expressionstatement: (walk, node, place) => walkStatement(walk, child(node, "expression"), place),
	global: walkGlobal,
	static: walkStatic,
	unset: walkUnset,
	function: declaring(declareFunction),
	class: declaring(declareClass),
	interface: declaring(declareClass),
	trait: declaring(declareClass),
	enum: declaring(declareClass),
	constantstatement: declaring(declareConstants),
	inline: () => 0,
	label: () => 0,
	halt: () => LEAVES,
	noop: () => 0,
	error: () => 0
};
function walkNamespace(walk, node, place) {
	const name = node["name"];
	walk.names.enterNamespace(typeof name === "string" ? name : "");
	const exit = walkStatements(walk, children(node, "children"), place);
	if (node["withBrackets"] === true) walk.names.enterNamespace("");
	return exit;
}
/** Walks a branch's statements in its block and notes how it ends. `inside` is how many loops it stands in itself. */
function walkBranch(walk, branch, body, inside = 0) {
	const statements = bodyOf(body);
	const exit = walkStatements(walk, statements, branch);
	const endsWith = exit === 0 ? lastCall(walk, statements.at(-1), branch) : void 0;
	walk.finishBlock(branch, {
		exits: exit > inside,
		...endsWith ? { endsWith } : {}
	});
	return exit;
}
/** Only where a file was asked for does it matter whether the call returns. */
function lastCall(walk, statement, branch) {
	const asks = walk.blocks[branch.block]?.holds.some(({ test }) => holdsPart(test, isFileTest)) === true;
	const node = statement && (child(statement, "expression") ?? statement);
	if (!asks || node?.kind !== "call") return void 0;
	return walk.calls.findLast(({ at }) => at === startOf(node))?.call;
}

//#endregion
//#region src/php/extract.ts
const NONE$1 = /* @__PURE__ */ new Set();
const EMPTY = {
	includes: [],
	scopes: [],
	blocks: [],
	assignments: [],
	constants: [],
	calls: [],
	classes: [],
	runs: false,
	syntaxErrors: []
};
/**
* What a PHP file says about paths. Never throws. A file without a word that can matter gives empty facts (`runs` is
* false then, and there are no scopes). `wanted`: see `skim`.
*/
function extractFacts(bytes, wanted = NONE$1) {
	const source = latin1$2(bytes);
	const scan = scanForFacts(source, wanted);
	return scan.matters ? factsOf(source, scan, parseScanned(source, scan), wanted) : EMPTY;
}
/** The same of bytes as latin1, with the words that a second reading is asked for by: see `SearchableWords`. */
function extractSearchable(source) {
	const scan = scanForFacts(source);
	return {
		...scan.matters ? factsOf(source, scan, parseScanned(source, scan), NONE$1) : EMPTY,
		...scan.words
	};
}
function latin1$2(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** As if all that `skim` blanks out were blank. */
function parseScanned(source, scan) {
	return parsePhp(source, scan.shortTags, {
		skips: skipsOf(scan),
		blanked: () => blankOut(source, scan)
	});
}
function factsOf(source, scan, parsed, wanted) {
	try {
		return finishFacts(walkFile(source, scan, parsed), parsed, scan, wanted);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const given = { errors: [...parsed.errors, {
			at: 0,
			message: "nested too deeply"
		}] };
		return finishFacts(walkFile(source, scan, given), given, scan, wanted);
	}
}
function walkFile(source, scan, parsed) {
	const walk = new Walk$1(source, new Set(scan.bodies.filter((body) => !body.kept).map((body) => body.open)), {
		closure: declareClosure,
		class: declareClass,
		statements: walkStatements
	});
	const scope = walk.addScope({
		kind: "file",
		parent: -1,
		at: 0
	});
	const outside = {
		scope,
		block: -1,
		class: -1,
		silenced: false
	};
	const place = walk.addBlock("body", outside, {
		at: 0,
		end: source.length
	});
	const file = walk.scopes[scope];
	if (file) file.body = place.block;
	if (parsed.statements) walk.finishBlock(place, { exits: walkStatements(walk, parsed.statements, place) > 0 });
	else for (const at of scan.includes) noteUnreadable(walk, source, at, place);
	return walk;
}
/** In a file that the parser gave up on: an include is known to be there, and nothing else. */
function noteUnreadable(walk, source, at, place) {
	const word = /^(include|require)(_once)?/i.exec(source.slice(at, at + 12));
	if (!word) return;
	const end = at + word[0].length;
	const keyword = word[1]?.toLowerCase() === "require" ? "require" : "include";
	walk.open(place, "include", at);
	walk.includes.push({
		keyword: word[2] === void 0 ? keyword : `${keyword}_once`,
		operand: {
			kind: "opaque",
			why: "unparsable"
		},
		at,
		end,
		scope: place.scope,
		block: place.block,
		silenced: false,
		result: "used"
	});
}

//#endregion
//#region src/php/is-php.ts
const builtIn = /* @__PURE__ */ new Set([
	"php",
	"phtml",
	"inc",
	"module",
	"install",
	"theme"
]);
/** By its extension, in any case. `phpExtensions` (without the dot) adds to the built-in ones. */
function isPhpFile(path, phpExtensions = []) {
	const extension = extensionOf(path).toLowerCase();
	return builtIn.has(extension) || phpExtensions.some((known) => known.toLowerCase() === extension);
}
/** A script without a known extension that says itself that PHP runs it. */
function hasPhpShebang(bytes) {
	if (bytes[0] !== 35 || bytes[1] !== 33) return false;
	const end = bytes.subarray(0, 256).findIndex((unit) => unit === 10 || unit === 13);
	const line = Buffer.from(bytes.subarray(2, end < 0 ? 256 : end)).toString("latin1");
	return /(?:^|[\s/])php[\d.]*(?:-cli)?(?:\s|$)/.test(line);
}

//#endregion
//#region src/php/tokens/token-arguments.ts
/** The arguments (or an array's elements) between the bracket at index `open` and the one that closes it. */
function argumentsAt(tokens, open) {
	const args = [];
	const close = tokens[open]?.close ?? tokens.length;
	let from = open + 1;
	for (let at = from; at < close; at = after$1(tokens, at)) {
		if (!isMark(tokens[at], ",")) continue;
		args.push(argumentOf(tokens, from, at));
		from = at + 1;
	}
	if (close < tokens.length && close > from) args.push(argumentOf(tokens, from, close));
	return {
		args,
		close
	};
}
/** The index after a token, or after the bracket that closes it. */
function after$1(tokens, at) {
	return (tokens[at]?.close ?? at) + 1;
}
function argumentOf(tokens, from, to) {
	const first = tokens[from];
	return first?.kind === "word" && isMark(tokens[from + 1], ":") && to > from + 2 ? {
		name: first.text,
		from: from + 2,
		to
	} : {
		from,
		to
	};
}
function isMark(token, text) {
	return token?.kind === "mark" && token.text === text;
}
/** Cuts a range at the marks with this text that stand in no bracket. */
function cutAt(tokens, { from, to }, text) {
	const parts = [];
	let start = from;
	for (let at = from; at < to; at = after$1(tokens, at)) {
		if (!isMark(tokens[at], text)) continue;
		parts.push({
			from: start,
			to: at
		});
		start = at + 1;
	}
	return [...parts, {
		from: start,
		to
	}];
}
/** The range as one literal, `'a' . 'b'` included. */
function literalAt(tokens, { from, to }) {
	const [first, last] = [tokens[from], tokens[to - 1]];
	if (!first || !last || (to - from) % 2 === 0) return void 0;
	let value = "";
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if ((at - from) % 2 === 1) {
			if (!isMark(token, ".")) return void 0;
		} else if (token?.kind === "string" && token.value !== void 0) value += token.value;
		else return void 0;
	}
	return {
		value,
		at: first.at,
		end: last.end
	};
}
/** The literals that the range can be: itself, or the branches of a `?:`. What is not literal is left out. */
function literalsIn(tokens, range) {
	const bare = withoutParentheses(tokens, range);
	const whole = literalAt(tokens, bare);
	if (whole) return [whole];
	const [test, ...rest] = cutAt(tokens, bare, "?");
	return (rest.length === 1 && rest[0] && test ? cutAt(tokens, rest[0], ":") : []).flatMap((branch) => {
		const literal = literalAt(tokens, withoutParentheses(tokens, branch));
		return literal ? [literal] : [];
	});
}
function withoutParentheses(tokens, range) {
	let { from, to } = range;
	while (isMark(tokens[from], "(") && tokens[from]?.close === to - 1) {
		from++;
		to--;
	}
	return {
		from,
		to
	};
}
/** The elements of `[…]` or `array(…)`; undefined for anything else. */
function elementsOf$1(tokens, { from, to }) {
	const isLong = tokens[from]?.text.toLowerCase() === "array" && isMark(tokens[from + 1], "(");
	const open = isLong ? from + 1 : from;
	if (!isLong && !isMark(tokens[open], "[")) return void 0;
	const { args, close } = argumentsAt(tokens, open);
	return close === to - 1 ? args : void 0;
}
/** The argument of this name, else the positional one at this index. */
function argumentNamed({ args }, name, index) {
	const named = args.find((arg) => arg.name === name);
	const positional = args[index];
	return named ?? (positional && positional.name === void 0 ? positional : void 0);
}

//#endregion
//#region src/php/tokens/anchored-path.ts
/** Calls that give back the path they are handed, tidied. */
const SAME = /* @__PURE__ */ new Set([
	"realpath",
	"rtrim",
	"trim"
]);
/**
* `__DIR__ . '/a'`, `dirname(__FILE__, 2) . '/a'`, `"`-quoted or not, and `helper('a')` with one literal argument. PHP
* joins plain text, so `__DIR__ . 'a'` is a name beside the folder: it is left out.
*/
function anchoredPath(tokens, range) {
	return pathWithin(tokens, range, MAX_CALLS);
}
/** Calls in calls in calls: nobody writes more of them around a path. */
const MAX_CALLS = 20;
function pathWithin(tokens, range, calls) {
	const [head, ...rest] = cutAt(tokens, range, ".");
	const anchor = head && anchorAt(tokens, head, calls);
	if (!anchor) return void 0;
	if (rest.length === 0) return anchor;
	const tail = literalAt(tokens, {
		from: rest[0]?.from ?? range.to,
		to: range.to
	})?.value;
	if (tail === void 0 || !tail.startsWith("/") && anchor.path !== "") return void 0;
	return tail.startsWith("/") ? {
		anchor: anchor.anchor,
		path: `${anchor.path}${tail}`
	} : void 0;
}
function anchorAt(tokens, { from, to }, calls) {
	const word = tokens[from];
	if (word?.kind !== "word") return void 0;
	if (to - from === 1) return word.text.toUpperCase() === "__DIR__" ? {
		anchor: "file",
		path: ""
	} : void 0;
	if (!isMark(tokens[from + 1], "(") || calls === 0) return void 0;
	const name = word.text.replace(/^\\/, "").toLowerCase();
	const { args, close } = argumentsAt(tokens, from + 1);
	const [argument] = args;
	if (close !== to - 1 || !argument) return void 0;
	const inner = () => pathWithin(tokens, argument, calls - 1);
	if (name === "dirname") return parentOf(tokens, {
		argument,
		levels: args[1]
	}, inner);
	if (SAME.has(name) && (args.length === 1 || name !== "realpath")) return inner();
	const literal = args.length === 1 ? literalAt(tokens, argument) : void 0;
	return literal && {
		anchor: name,
		path: literal.value
	};
}
function parentOf(tokens, { argument, levels }, inner) {
	const count = levels ? Number(tokens[levels.from]?.text) : 1;
	if (!Number.isInteger(count) || count < 1 || levels && levels.to - levels.from > 1) return void 0;
	const isFile = argument.to - argument.from === 1 && tokens[argument.from]?.text.toUpperCase() === "__FILE__";
	const base = isFile ? {
		anchor: "file",
		path: ""
	} : inner();
	if (base?.anchor !== "file") return void 0;
	return {
		anchor: "file",
		path: `${base.path}${"/..".repeat(isFile ? count - 1 : count)}`
	};
}

//#endregion
//#region src/php/tokens/source-tokens.ts
const wordHere = /\\?[a-z_\x80-\xff][\w\x80-\xff]*(?:\\[a-z_\x80-\xff][\w\x80-\xff]*)*/iy;
const variableHere = /\$[a-z_\x80-\xff][\w\x80-\xff]*/iy;
const numberHere = /\d[\w.]*/y;
const markHere = /\?->|->|::|=>|\?\?|\?:|&&|\|\||[=!]==?|#\[|[^\s]/y;
const interpolation = /(?:^|[^\\])(?:\\\\)*(?:\$[a-z_{\x80-\xff]|\{\$)/i;
/** The tokens of a whole file, or with `inCode` of a piece of code that stands without its tags. */
function tokensOf(source, inCode = false) {
	const tokens = [];
	const open = [];
	for (let at = inCode ? 0 : afterTag(source, 0); at < source.length;) {
		const unit = source.charCodeAt(at);
		if (unit <= 32) at++;
		else if (source.startsWith("?>", at)) at = afterTag(source, at + 2);
		else if (startsComment(source, unit, at)) at = commentEnd(source, at);
		else {
			const token = tokenAt(source, unit, at);
			if (token.kind === "mark") pair(token, tokens.length, open);
			tokens.push(token);
			at = token.end;
		}
	}
	for (const token of open) token.close = tokens.length;
	return tokens;
}
const OPENING = /* @__PURE__ */ new Set([
	"(",
	"[",
	"{",
	"#["
]);
const CLOSING$1 = /* @__PURE__ */ new Set([
	")",
	"]",
	"}"
]);
/** Noted once, so that brackets in brackets need not be looked through for each of them. */
function pair(token, index, open) {
	if (OPENING.has(token.text)) open.push(token);
	else if (CLOSING$1.has(token.text)) {
		const opening = open.pop();
		if (opening) opening.close = index;
	}
}
/** After the next opening tag. */
function afterTag(source, from) {
	for (let at = source.indexOf("<?", from); at >= 0; at = source.indexOf("<?", at + 2)) {
		const length = tagLength(source, at);
		if (length > 0) return at + length;
	}
	return source.length;
}
function startsComment(source, unit, at) {
	const next = source.charCodeAt(at + 1);
	return unit === 35 && next !== 91 || unit === 47 && (next === 47 || next === 42);
}
function commentEnd(source, at) {
	return source.startsWith("/*", at) ? blockCommentEnd(source, at) : lineCommentEnd(source, at);
}
function tokenAt(source, unit, at) {
	if (unit === 39) return singleQuoted(source, at);
	if (unit === 34) return doubleQuoted(source, at);
	const heredoc = source.startsWith("<<<", at) ? heredocAt(source, at) : void 0;
	if (heredoc) return {
		kind: "other",
		text: "",
		at,
		end: heredoc.end
	};
	if (unit === 96) return {
		kind: "other",
		text: "",
		at,
		end: interpolatedEnd(source, at + 1, 96)
	};
	return matched("variable", variableHere, source, at) ?? matched("word", wordHere, source, at) ?? matched("other", numberHere, source, at) ?? matched("mark", markHere, source, at) ?? {
		kind: "mark",
		text: source.charAt(at),
		at,
		end: at + 1
	};
}
function matched(kind, pattern, source, at) {
	pattern.lastIndex = at;
	const text = pattern.exec(source)?.[0];
	return text === void 0 ? void 0 : {
		kind,
		text,
		at,
		end: at + text.length
	};
}
function singleQuoted(source, at) {
	const close = quotedEnd(source, at + 1, 39);
	const raw = source.slice(at + 1, close);
	return {
		kind: "string",
		text: raw,
		at,
		end: Math.min(close + 1, source.length),
		value: singleQuotedValue(raw)
	};
}
function doubleQuoted(source, at) {
	const end = interpolatedEnd(source, at + 1, 34);
	const raw = source.slice(at + 1, end - 1);
	const token = {
		kind: "string",
		text: raw,
		at,
		end
	};
	return interpolation.test(raw) ? token : {
		...token,
		value: doubleQuotedValue(raw, "\"")
	};
}
/** After the closing quote of a string in which `{$…}` may hold strings of its own. */
function interpolatedEnd(source, from, quote) {
	for (let at = from; at < source.length; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 92) at++;
		else if (unit === quote) return at + 1;
		else if (source.startsWith("{$", at) || source.startsWith("${", at)) at = embeddedEnd(source, at + 2) - 1;
	}
	return source.length;
}
/** After the `}` of an embedded expression. */
function embeddedEnd(source, from) {
	let depth = 1;
	for (let at = from; at < source.length; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 123) depth++;
		else if (unit === 125 && --depth === 0) return at + 1;
		else if (unit === 39 || unit === 34) at = quotedEnd(source, at + 1, unit);
	}
	return source.length;
}

//#endregion
//#region src/php/tokens/path-mentions.ts
/** What a source without any such mention never holds. */
function mayMentionPaths(source) {
	return /__(?:DIR|FILE)__|_path\s*\(\s*['"]/i.test(source);
}
/** What a helper puts in front is told by all that it is handed. */
function callsPathHelper(source) {
	return /_path\s*\(\s*['"]/i.test(source);
}
const INCLUDING$1 = /* @__PURE__ */ new Set([
	"include",
	"include_once",
	"require",
	"require_once"
]);
/** Functions and methods that ask whether a path is there, make it, or end it: by any of their usual names. */
const COPING = /^(?:(?:file|folder|dir(?:ectory)?)?_?exists|is_?(?:file|dir|directory|readable|writable|writeable|link|executable)|realpath|unlink|delete\w*|remove\w*|rm\w*|file_put_contents|fopen|touch|mkdir|make\w*dir\w*|ensure\w*|mkpath|tempnam|copy|rename|move\w*|symlink|link|glob|scandir|chmod|chown|put|write\w*|dump\w*|save\w*|store\w*|create\w*|generate\w*|export\w*|append\w*|missing|has|skip\w*|ignore\w*|exclude\w*|not_?path|without\w*)$/i;
/** No function has a longer name. */
const MAX_WORD = 200;
/** The paths in a source (bytes as latin1) that are anchored at their file or handed to a helper of paths as a literal. */
function pathMentions(source) {
	if (!mayMentionPaths(source)) return [];
	const tokens = tokensOf(source);
	const positions = new Positions(source);
	const found = new Walk(tokens).run();
	const asked = new Set(found.filter(({ guarded }) => guarded).map(({ anchor, path }) => `${anchor}\0${path}`));
	return found.filter(({ anchor, path, guarded }) => !guarded && !asked.has(`${anchor}\0${path}`)).map(({ anchor, path, at, end, handed }) => {
		return {
			anchor,
			path,
			handed,
			text: decodeBytes(source.slice(at, end)).replace(/\s+/g, " ").slice(0, 300),
			span: positions.span(at, end)
		};
	});
}
const BLOCK = {
	callee: "",
	copes: false
};
var Walk = class {
	tokens;
	open = [];
	/** How many brackets were open when an include began whose operand is being read. */
	including;
	found = [];
	asked;
	constructor(tokens) {
		this.tokens = tokens;
		this.asked = askedVariables(tokens);
	}
	run() {
		for (let at = 0; at < this.tokens.length; at++) at = this.step(at);
		return this.found;
	}
	step(at) {
		const token = this.tokens[at];
		if (token?.kind === "mark") this.mark(token.text, at);
		if (token?.kind !== "word") return at;
		if (INCLUDING$1.has(token.text.toLowerCase())) this.including = this.open.length;
		return this.mention(at) ?? at;
	}
	mark(text, at) {
		if (text === "(") this.open.push(this.inside(this.calleeBefore(at)));
		else if (text === "[" || text === "#[") this.open.push(this.inside(""));
		else if (text === "{") this.open.push(BLOCK);
		else if (text === ")" || text === "]" || text === "}") this.open.pop();
		const isEnd = text === ";" || text === ",";
		if (this.including !== void 0 && (this.open.length < this.including || isEnd && this.open.length === this.including)) this.including = void 0;
	}
	inside(callee) {
		const around = this.open.at(-1) ?? BLOCK;
		return {
			callee: callee === "" ? around.callee : callee,
			copes: around.copes || copes(callee)
		};
	}
	/** The name of what is called; under an `@` whatever is called copes. */
	calleeBefore(open) {
		let start = open - 1;
		while (isCalleePart(this.tokens[start])) start--;
		if (isMark(this.tokens[start], "@")) return "exists";
		const word = this.tokens[open - 1];
		return word?.kind === "word" ? word.text.slice(word.text.lastIndexOf("\\") + 1) : "";
	}
	/** The index of the last token of a mention that begins at `at`; undefined for none. */
	mention(at) {
		if (isMember(this.tokens[at - 1])) return void 0;
		const range = this.rangeFrom(at);
		const path = range && anchoredPath(this.tokens, range);
		const [first, last] = range ? [this.tokens[range.from], this.tokens[range.to - 1]] : [];
		if (!range || !path || !first || !last || path.path === "") return void 0;
		if (path.anchor !== "file" && !path.anchor.endsWith("_path")) return void 0;
		if (this.including === void 0) this.found.push({
			...path,
			at: first.at,
			end: last.end,
			guarded: this.isGuarded(at),
			handed: this.isHanded(at)
		});
		return range.to - 1;
	}
	/** The operands from `at` on that dots join. */
	rangeFrom(from) {
		let to = this.operandEnd(from);
		while (isMark(this.tokens[to], ".")) to = this.operandEnd(to + 1);
		return to > from ? {
			from,
			to
		} : void 0;
	}
	operandEnd(at) {
		return isMark(this.tokens[at + 1], "(") && this.tokens[at]?.kind === "word" ? argumentsAt(this.tokens, at + 1).close + 1 : at + 1;
	}
	/** In the arguments of what copes, under an `@`, or kept in what the file asks about elsewhere. */
	isGuarded(at) {
		if (this.open.at(-1)?.copes) return true;
		if (isMark(this.tokens[at - 1], "@")) return true;
		const kept = isMark(this.tokens[at - 1], "=") ? this.tokens[at - 2] : void 0;
		return kept !== void 0 && this.asked.has(kept.text.replace(/^\$/, ""));
	}
	/** To a call, or in arrays inside a call; not as the value of a constant. */
	isHanded(at) {
		const before = this.tokens[at - 1];
		if (![
			"(",
			",",
			"[",
			"=>",
			":"
		].some((text) => isMark(before, text))) return false;
		const { callee } = this.open.at(-1) ?? BLOCK;
		return callee !== "" && !/^(?:define|array|if|while|return|echo|print)$/i.test(callee);
	}
};
/** Of a word of any length: `make\w*dir\w*` looks at each of its places for each. */
function copes(word) {
	return word.length <= MAX_WORD && COPING.test(word);
}
function isCalleePart(token) {
	if (token?.kind === "word" || token?.kind === "variable") return true;
	return [
		"->",
		"?->",
		"::"
	].some((text) => isMark(token, text));
}
/** A word after `->` or `::` is a member: `$this->base_path('a')` is no helper. */
function isMember(token) {
	return [
		"->",
		"?->",
		"::",
		".",
		"&"
	].some((text) => isMark(token, text)) || token?.text.toLowerCase() === "function";
}
/** The variables and properties that are the first argument of a call that copes. */
function askedVariables(tokens) {
	const names = tokens.flatMap((token, at) => {
		if (token.kind !== "word" || !copes(token.text) || !isMark(tokens[at + 1], "(")) return [];
		const { args } = argumentsAt(tokens, at + 1);
		return args.flatMap(({ to }) => tokens[to - 1]?.text.replace(/^\$/, "") ?? []);
	});
	return new Set(names);
}

//#endregion
//#region src/pipeline/turn.ts
/**
* Lets the event loop turn, so that a signal sent to the process is seen during long work. Rejects with UserError
* `aborted` when the work is no longer wanted.
*/
async function turn(signal) {
	await new Promise((resolve) => {
		setImmediate(resolve);
	});
	if (signal?.aborted) throw new UserError("aborted", "The check was cancelled.");
}

//#endregion
//#region src/pipeline/reading/compact-facts.ts
/** Sources of so many bytes may stay in memory whole: sharing takes longer than parsing. */
const FEW_BYTES = 32 * 1024 * 1024;
/** Of so many files no source may: what else is kept of them fills the memory. */
const LARGE_TREE = 5e4;
/**
* Makes the same facts in the least room, where there are many, from much: a string cut from a source keeps all of that
* source in memory, and a list that grew has room for more.
*/
function compactorFor(files) {
	if (files <= 3e3) return (facts) => facts;
	const pool = new FactsPool();
	let left = files > LARGE_TREE ? 0 : FEW_BYTES;
	return (facts, bytes) => {
		left -= bytes;
		return left >= 0 ? facts : pool.share(facts);
	};
}

//#endregion
//#region src/php/scan/comments.ts
const NONE = /* @__PURE__ */ new Set();
/** Of HTML, Blade and Twig. What does not end reaches to the next PHP tag. */
const TEMPLATE_COMMENT = /<!--[\s\S]*?(?:-->|$)|\{\{--[\s\S]*?(?:--\}\}|$)|\{#[\s\S]*?(?:#\}|$)/g;
/**
* Every comment of a file (bytes as latin1), in source order: those of PHP, and outside of it those of HTML, Blade
* (`{{-- … --}}`) and Twig (`{# … #}`).
*/
function commentsOf(source) {
	const { comments, html } = scanSource(source, NONE);
	const positions = new Positions(source);
	return [...pairs(comments), ...pairs(html).flatMap((part) => templateComments(source, part))].sort(([one], [other]) => one - other).map(([from, to]) => ({
		text: Buffer.from(source.slice(from, to), "latin1").toString(),
		span: positions.span(from, to),
		alone: isAlone(source, from, to)
	}));
}
function pairs(flat) {
	return flat.flatMap((from, index) => index % 2 === 0 ? [[from, flat[index + 1] ?? from]] : []);
}
function templateComments(source, [from, to]) {
	return Array.from(source.slice(from, to).matchAll(TEMPLATE_COMMENT), ({ 0: text, index }) => {
		const start = from + index;
		return [start, start + text.length];
	});
}
/** Only white space stands beside it. */
function isAlone(source, from, to) {
	let before = from - 1;
	while (isSpace(source.charCodeAt(before))) before--;
	let after = to;
	while (isSpace(source.charCodeAt(after))) after++;
	return endsLine(source, before) && endsLine(source, after);
}
function isSpace(unit) {
	return unit === 32 || unit === 9;
}
function endsLine(source, at) {
	return at < 0 || at >= source.length || source[at] === "\n" || source[at] === "\r";
}

//#endregion
//#region src/suppress/parse-ignores.ts
/** What every ignore comment holds: a source without it needs no look. */
const IGNORE_MARK = "deploy-guard-ignore-";
const DIRECTIVE$1 = /^(?:\/\/+|#+|\/\*+|\*+|<!--+|\{\{--|\{#)?\s*deploy-guard-ignore-(next-line|line|file)(?![\w-])([\s\S]*)$/;
const CLOSING = /(?:\*\/|-->|--\}\}|#\})$/;
/**
* The ignore comments among the comments of a file, which come in source order. Only a line of a comment that begins with
* the directive counts, so that prose may speak of it: `deploy-guard-ignore-next-line rule, rule -- reason`.
*/
function parseIgnores(comments) {
	const next = nextLines(comments);
	return comments.flatMap((comment, index) => comment.text.includes("deploy-guard-ignore-") ? directivesOf(comment, next[index] ?? 0) : []);
}
function directivesOf({ text, span }, next) {
	return text.split(/\r\n|\r|\n/).flatMap((line) => {
		const [, scope, rest = ""] = DIRECTIVE$1.exec(line.trimStart()) ?? [];
		const words = wordsOf$1(rest);
		switch (scope) {
			case "next-line": return [{
				scope,
				...words,
				span,
				lines: {
					first: next,
					last: next
				}
			}];
			case "line": return [{
				scope,
				...words,
				span,
				lines: {
					first: span.start.line,
					last: span.end.line
				}
			}];
			case "file": return [{
				scope,
				...words,
				span
			}];
			default: return [];
		}
	});
}
function wordsOf$1(rest) {
	const text = rest.trimEnd().replace(CLOSING, "");
	const dashes = /(?:^|\s)--(?=\s|$)/.exec(text);
	const rules = text.slice(0, dashes?.index ?? text.length).split(",").map((rule) => rule.trim()).filter((rule) => rule !== "");
	const reason = dashes === null ? "" : text.slice(dashes.index + dashes[0].length).trim();
	return {
		rules: [...new Set(rules)],
		...reason !== "" && { reason }
	};
}
/** For each comment the line after it and after the comments right below it, so that several can be stacked. */
function nextLines(comments) {
	const next = [];
	let below;
	for (const { span, alone } of comments.toReversed()) {
		const line = span.end.line + 1;
		const after = below?.line === line ? below.next : line;
		next.push(after);
		below = alone ? {
			line: span.start.line,
			next: after
		} : void 0;
	}
	return next.reverse();
}

//#endregion
//#region src/pipeline/reading/read-ignores.ts
/** The ignore comments of a source (bytes as latin1). */
function ignoresIn(source) {
	return source.includes("deploy-guard-ignore-") ? parseIgnores(commentsOf(source)) : [];
}
/** The ignore comments of every PHP file, and of those other files that have findings. */
async function readIgnores(tree, facts, found) {
	const ignores = /* @__PURE__ */ new Map();
	for (const [path, { ignores: comments }] of facts) if (comments) ignores.set(path, comments);
	for (const path of new Set(found)) if (!facts.has(path)) ignores.set(path, await ignoresOfFile(tree, path));
	return ignores;
}
async function ignoresOfFile(tree, path) {
	if (tree.entry(path).kind !== "file") return [];
	try {
		const bytes = await tree.read(path);
		return ignoresIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
	} catch (error) {
		if (error instanceof UnreadableFileError) return [];
		throw error;
	}
}

//#endregion
//#region src/pipeline/reading/validity.ts
/**
* Whether facts of these bytes may be kept under this id. Git knows the id of a work tree's file without reading it, and
* what is read then can be something else: the file was changed meanwhile, or a filter (encryption, large files) stands
* between the repository and the disk. Line ends may differ: facts do not depend on them, but for offsets, which only put
* the parts of one file in order.
*/
function validityOf(id, bytes) {
	const format = formatOfId(id);
	return blobId(bytes, format) === id || bytes.includes(13) && blobId(withLineFeeds(bytes), format) === id ? "lasting" : "this-run";
}
function withLineFeeds(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return Buffer.from(text.replaceAll("\r\n", "\n"), "latin1");
}

//#endregion
//#region src/pipeline/reading/read-facts.ts
/** How many files are asked for at once, and once more ahead: enough for a git process to stay busy, few enough to stay small. */
const BATCH$1 = 64;
/** Reads the facts of every PHP file of a tree. A file that cannot be read is a problem and does not stop the others. */
async function readFacts(options) {
	const candidates = candidatesIn(options);
	const files = /* @__PURE__ */ new Map();
	const problems = [];
	for await (const [start, results] of batchesOf(candidates, options)) {
		for (const [index, result] of results.entries()) keep(candidates[start + index], result, files, problems);
		options.onFile(Math.min(start + BATCH$1, candidates.length), candidates.length);
		await turn(options.signal);
	}
	return {
		files,
		problems
	};
}
/** The files that may hold PHP, in the order in which they are read. */
function candidatesIn({ tree, settings }) {
	return [...tree.paths].filter((path) => tree.entry(path).kind === "file" && mayHoldPhp(path, settings)).sort();
}
/**
* Batch by batch, with the place of its first; the next one is asked for before one is there, so that who answers never
* waits. Nothing is under way any more when it ends, however it does.
*/
async function* batchesOf(candidates, options) {
	const reading = {
		...options,
		compact: compactorFor(candidates.length)
	};
	const begin = (start) => {
		const results = candidates.slice(start, start + BATCH$1).map((path) => readOne$1(path, reading));
		Promise.allSettled(results);
		return results;
	};
	let [batch, next] = [begin(0), begin(BATCH$1)];
	try {
		for (let start = 0; batch.length > 0; start += BATCH$1) {
			yield [start, await allOf(batch)];
			batch = next;
			next = begin(start + 2 * BATCH$1);
		}
	} finally {
		await Promise.allSettled([...batch, ...next]);
	}
}
/** Without a wait where there is nothing to wait for. */
function allOf(results) {
	const isThere = (each) => !(each instanceof Promise);
	return results.every(isThere) ? results : Promise.all(results);
}
function keep(path, result, files, problems) {
	if (path === void 0 || result === void 0) return;
	if ("kind" in result) {
		problems.push(result);
		return;
	}
	files.set(path, result);
	const [error] = result.syntaxErrors;
	if (!error) return;
	const message = `Line ${error.line}: ${error.message}. What could be read around it was checked.`;
	problems.push({
		kind: "unparsable",
		path: displayName(path),
		message
	});
}
function mayHoldPhp(path, settings) {
	return isPhpFile(path, settings.phpExtensions) || mayHaveShebang(path);
}
/** Only files without any extension are opened to look for a `#!…php` line. */
function mayHaveShebang(path) {
	return !baseNameOf(path).includes(".");
}
function latin1$1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** What a first reading of a file finds. */
function factsOfFile(bytes) {
	const source = latin1$1(bytes);
	const ignores = ignoresIn(source);
	return {
		...extractSearchable(source),
		...ignores.length > 0 && { ignores },
		...mayMentionPaths(source) && { anchored: true }
	};
}
/** At once where the store has it, as it has nearly all of a second tree. */
function readOne$1(path, options) {
	const { tree, settings, store } = options;
	try {
		const id = store ? tree.id(path) : "";
		const isNamed = isPhpFile(path, settings.phpExtensions);
		const key = isNamed ? id : `${id} #!`;
		return store?.get(key) ?? readAnew(path, {
			id,
			key,
			isNamed
		}, options);
	} catch (error) {
		return error instanceof UnreadableFileError ? problemOf(path, error) : Promise.reject(error);
	}
}
async function readAnew(path, { id, key, isNamed }, options) {
	const { tree, contents = tree, store, compact } = options;
	try {
		const bytes = await contents.read(path);
		if (!isNamed && !hasPhpShebang(bytes)) return void 0;
		const facts = compact(factsOfFile(bytes), bytes.length);
		store?.set(key, facts, () => validityOf(id, bytes));
		return facts;
	} catch (error) {
		if (error instanceof UnreadableFileError) return problemOf(path, error);
		throw error;
	}
}
function problemOf(path, error) {
	return {
		kind: "unreadable",
		path: displayName(path),
		message: error.message
	};
}

//#endregion
//#region src/pipeline/reading/read-or-nothing.ts
/** The bytes of a file; undefined where they cannot be had. */
async function readOrNothing(contents, path) {
	try {
		return await contents.read(path);
	} catch (error) {
		if (error instanceof UnreadableFileError) return void 0;
		throw error;
	}
}

//#endregion
//#region src/pipeline/evaluating/own-facts.ts
/** Facts are told apart by identity, and a store gives the same ones for two files of the same bytes. */
function ownFacts(files) {
	const seen = /* @__PURE__ */ new Set();
	for (const [path, known] of files) {
		if (seen.has(known)) files.set(path, anotherOf(known));
		seen.add(known);
	}
}
/** Equal facts that are not the same ones; what they say is shared. */
function anotherOf(facts) {
	const { includes, calls } = facts;
	return {
		...facts,
		includes: includes.map((fact) => ({ ...fact })),
		calls: calls.map((fact) => ({ ...fact }))
	};
}

//#endregion
//#region src/php/same-facts.ts
/** Numbers of which only the order means something: offsets into one source, and numbers of chains, where 0 is none. */
const ORDERED = /* @__PURE__ */ new Map([
	["at", "offset"],
	["end", "offset"],
	["chain", "chain"]
]);
/** Lines and columns follow from offsets; the words of a file are compared by whether they tell of a name. */
const PASSED_BY = /* @__PURE__ */ new Set([
	"span",
	"declares",
	"calledNames"
]);
/**
* Whether two contents of a file say the same about everything but where it stands: whatever is found out from the one is
* found out from the other, at other lines. `names` are the words by which files were asked for a second reading. A file
* in which a line itself counts (of an ignore comment, of an error) never says the same: what stands there may be in facts of
* another kind.
*/
function sayTheSame(one, other, names) {
	if (one === other) return true;
	if (countsLines(one) || countsLines(other) || !isSameInOrder(one, other)) return false;
	for (const name of names) if (tellsOf(name, one) !== tellsOf(name, other)) return false;
	return true;
}
/** As `sayTheSame`. */
function sayTheSameOfClasses(one, other) {
	return isSameInOrder(one, other);
}
/** Whether a second reading of the file could tell more: `(name` asks for the calls of a function, anything else for a declaration. */
function tellsOf(word, { declares, calledNames }) {
	if (!word.startsWith("(")) return declares?.includes(word) === true;
	return calledNames !== void 0 && mayCall(calledNames, word.slice(1));
}
function countsLines({ ignores, syntaxErrors }) {
	return ignores !== void 0 || syntaxErrors.length > 0;
}
function isSameInOrder(one, other) {
	const numbers = {
		offset: new Order(),
		chain: new Order()
	};
	numbers.chain.add(0, 0);
	return isSame(one, other, numbers) && numbers.offset.holds() && numbers.chain.holds();
}
/** Pairs of numbers that stand at the same place of two facts. */
var Order = class {
	#pairs = [];
	add(one, other) {
		this.#pairs.push([one, other]);
	}
	/** Whatever comes first, later or at once in the one does so in the other. */
	holds() {
		const pairs = this.#pairs.toSorted(([a], [b]) => a - b);
		return pairs.every(([one, other], index) => {
			const [before, otherBefore] = pairs[index - 1] ?? [one, other];
			return Math.sign(one - before) === Math.sign(other - otherBefore);
		});
	}
};
/** Plain JSON, in any order of its fields. Also an object that both share is looked into, for its numbers. */
function isSame(one, other, numbers) {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	if (!Array.isArray(one)) return !Array.isArray(other) && haveSameFields(one, other, numbers);
	if (!Array.isArray(other) || one.length !== other.length) return false;
	return one.every((item, index) => isSame(item, other[index], numbers));
}
function haveSameFields(one, other, numbers) {
	const fields = fieldsOf(one);
	const twins = fieldsOf(other);
	return fields.size === twins.size && [...fields].every(([name, value]) => isSameField(name, [value, twins.get(name)], numbers));
}
function isSameField(name, [value, twin], numbers) {
	const order = ORDERED.get(name);
	if (order === void 0 || typeof value !== "number" || typeof twin !== "number") return isSame(value, twin, numbers);
	numbers[order].add(value, twin);
	return true;
}
function fieldsOf(value) {
	return new Map(Object.entries(value).filter(([name, field]) => field !== void 0 && !PASSED_BY.has(name)));
}

//#endregion
//#region src/php/told-words.ts
/**
* Which of these words a file tells of (see `tellsOf`), in their order. However many they are, a file costs what it
* declares: a large project asks thousands of files for thousands of words. Only of calls each word is asked for.
*/
function wordsToldBy(words) {
	const order = new Map(words.map((word, index) => [word, index]));
	const place = (word) => order.get(word) ?? -1;
	const calls = words.filter((word) => word.startsWith("("));
	return (facts) => {
		const declared = new Set(facts.declares?.filter((word) => order.has(word)));
		const called = calls.filter((word) => tellsOf(word, facts));
		return [...declared, ...called].sort((a, b) => place(a) - place(b));
	};
}

//#endregion
//#region src/pipeline/evaluating/second-readings.ts
/**
* Facts leave out what does not look as if it could matter. Where a value turns out to hang on such a thing, the files that
* declare it are read again for it.
*/
var SecondReadings = class {
	input;
	compact;
	/** What each file is read for. Lists: a set of one word takes 200 bytes. */
	wanted = /* @__PURE__ */ new Map();
	asked = /* @__PURE__ */ new Map();
	due = [];
	constructor(input) {
		this.input = input;
		this.compact = compactorFor(input.files.size);
	}
	/** All that was demanded so far. */
	get demanded() {
		return this.asked;
	}
	/** Takes note of what is demanded for the first time; false where no file could tell more about it. */
	demand(demands) {
		const due = /* @__PURE__ */ new Set();
		for (const [place, words] of demands) for (const [path, found] of this.placesOf(place, this.newOf(place, words))) {
			this.wanted.set(path, [.../* @__PURE__ */ new Set([...this.wanted.get(path) ?? [], ...found])]);
			due.add(path);
		}
		this.due = [...due].sort();
		return due.size > 0;
	}
	/** What was read twice for another tree is read so at once; for what it demanded in the end nothing was. */
	async readAsFor({ readFor, demands }) {
		if (this.demand(readFor)) await this.read();
		for (const [place, words] of demands) this.newOf(place, words);
	}
	/** Reads what was demanded last. */
	async read() {
		const { files } = this.input;
		const inUse = new Set(files.values());
		for (const path of this.due) {
			const facts = await this.readAgain(path, new Set(this.wanted.get(path)));
			if (facts === files.get(path)) continue;
			files.set(path, inUse.has(facts) ? anotherOf(facts) : facts);
			inUse.add(facts);
		}
	}
	newOf(place, words) {
		const asked = this.asked.get(place) ?? /* @__PURE__ */ new Set();
		this.asked.set(place, asked);
		const news = [...words].filter((word) => !asked.has(word));
		for (const word of news) asked.add(word);
		return news;
	}
	/** The files that declare one of the words, with these words. */
	placesOf(place, words) {
		const { files } = this.input;
		if (words.length === 0) return [];
		if (place !== "") return files.has(place) ? [[place, words]] : [];
		const toldBy = wordsToldBy(words);
		return [...files].flatMap(([path, facts]) => {
			const found = toldBy(facts);
			return found.length > 0 ? [[path, found]] : [];
		});
	}
	async readAgain(path, wanted) {
		const { tree, contents, store, files } = this.input;
		const key = store && `${tree.id(path)} ${JSON.stringify([...wanted].sort())}`;
		const known = key === void 0 ? void 0 : store?.get(key);
		if (known) return known;
		const bytes = await readOrNothing(contents, path);
		if (!bytes) return files.get(path) ?? extractFacts(/* @__PURE__ */ new Uint8Array());
		const read = files.get(path);
		const again = factsForWords(bytes, wanted, read);
		if (again === read) return read;
		const facts = this.compact(again, bytes.length);
		if (key !== void 0) store?.set(key, facts, () => validityOf(tree.id(path), bytes));
		return facts;
	}
};
/** What a second reading finds for the wanted words; the first facts where the file holds none of them. */
function factsForWords(bytes, wanted, first) {
	const words = wordsIn(bytes, wanted);
	if (words.size === 0 && first) return first;
	const { declares = [], calledNames = "", ignores, anchored } = first ?? {};
	const searchable = {
		declares,
		calledNames,
		...ignores && { ignores },
		...anchored && { anchored }
	};
	return {
		...extractFacts(bytes, words),
		...searchable
	};
}
/** The wanted words that the file really holds: its filter of called names may have said yes for nothing. */
function wordsIn(bytes, wanted) {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").toLowerCase();
	const words = [...wanted].map((word) => word.startsWith("(") ? word.slice(1) : word);
	return new Set(words.filter((word) => source.includes(word.slice(word.search(/[^$\\]*$/)).toLowerCase())));
}

//#endregion
//#region src/php/classes/class-bodies.ts
/** Which bodies are open while tokens are walked over. */
var ClassBodies = class {
	open = [];
	/** What the next `{` at that depth of parentheses opens. */
	heads = [];
	counts = {
		namespace: 0,
		class: 0,
		function: 0,
		other: 0
	};
	parens = 0;
	/** Takes note of a token of punctuation. */
	punctuation(unit) {
		if (unit === 40) this.parens++;
		else if (unit === 41) this.parens--;
		else if (unit === 123) this.enter();
		else if (unit === 125) this.leave();
		else if (unit === 59 && this.heads.at(-1)?.parens === this.parens) this.heads.pop();
	}
	/** A head whose body comes later. */
	head(kind) {
		this.heads.push({
			kind,
			parens: this.parens
		});
	}
	get innermost() {
		return this.open.at(-1)?.kind;
	}
	isIn(kind) {
		return this.counts[kind] > 0;
	}
	/** In no body but that of a namespace. */
	get outermost() {
		return this.open.length === this.counts.namespace;
	}
	enter() {
		const kind = (this.heads.at(-1)?.parens === this.parens ? this.heads.pop() : void 0)?.kind ?? "other";
		this.counts[kind]++;
		this.open.push({
			kind,
			parens: this.parens
		});
	}
	leave() {
		const body = this.open.pop();
		if (!body) return;
		this.counts[body.kind]--;
		this.parens = body.parens;
		while ((this.heads.at(-1)?.parens ?? this.parens) > this.parens) this.heads.pop();
	}
};

//#endregion
//#region src/php/classes/class-tokens.ts
/** Kinds of tokens beside punctuation, whose kind is its character code. */
const NAME = 256;
const VARIABLE = 257;
/** A string without interpolation: its content. */
const STRING = 258;
/** A string with interpolation, or a heredoc; code in its braces follows as tokens in `{` and `}`. */
const INTERPOLATED = 259;
/** `::` */
const SCOPE = 260;
/** `->` and `?->` */
const ARROW = 261;
const LABEL = 1;
const SPACE = 2;
const units = /* @__PURE__ */ new Uint8Array(256);
for (let unit = 0; unit < 256; unit++) if (/[\w\x80-\xff]/.test(String.fromCharCode(unit))) units[unit] = LABEL;
for (const unit of [
	9,
	10,
	11,
	12,
	13,
	32
]) units[unit] = SPACE;
/** Reads source (bytes as latin1) in linear time, whatever the bytes are. A `?>` is a `;`, as in PHP. */
function classTokens(source) {
	return new Tokenizer(source).run();
}
var Tokenizer = class {
	source;
	kinds = [];
	starts = [];
	ends = [];
	/** One entry per open brace: the unit of the quote that an interpolation stands in, or 0. */
	braces = [];
	attributesEnd = true;
	constructor(source) {
		this.source = source;
	}
	run() {
		const { length } = this.source;
		for (let at = this.html(0); at < length;) {
			const unit = this.source.charCodeAt(at);
			const kind = units[unit];
			if (kind === SPACE) at++;
			else if (kind === LABEL) at = this.word(at);
			else at = this.special(unit, at);
		}
		return this;
	}
	push(kind, start, end) {
		this.kinds.push(kind);
		this.starts.push(start);
		this.ends.push(end);
		return end;
	}
	labelEnd(from) {
		let at = from;
		while (units[this.source.charCodeAt(at)] === LABEL) at++;
		return at;
	}
	/** A name with its namespace, as PHP 8 reads it: nothing may stand between its parts. */
	nameEnd(from) {
		let at = this.labelEnd(from);
		while (this.source.charCodeAt(at) === 92 && this.startsLabel(at + 1)) at = this.labelEnd(at + 1);
		return at;
	}
	startsLabel(at) {
		const unit = this.source.charCodeAt(at);
		return units[unit] === LABEL && !(unit >= 48 && unit <= 57);
	}
	word(at) {
		if (!this.startsLabel(at)) return this.labelEnd(at);
		const end = this.nameEnd(at);
		if (end - at === 15 && this.source.slice(at, end).toLowerCase() === "__halt_compiler") return this.source.length;
		return this.push(256, at, end);
	}
	special(unit, at) {
		const next = this.source.charCodeAt(at + 1);
		switch (unit) {
			case 36: return this.startsLabel(at + 1) ? this.push(VARIABLE, at, this.labelEnd(at + 1)) : this.push(unit, at, at + 1);
			case 39: return this.push(258, at, quotedEnd(this.source, at + 1, 39) + 1);
			case 34:
			case 96: return this.quoted(this.push(unit === 34 ? 258 : 259, at, at + 1), unit);
			case 35: return next === 91 ? this.attribute(at) : lineCommentEnd(this.source, at);
			case 47: return this.slash(at, next);
			case 60: return this.heredoc(at);
			case 92: return this.startsLabel(at + 1) ? this.push(256, at, this.nameEnd(at + 1)) : this.push(unit, at, at + 1);
			default: return this.mark(unit, next, at);
		}
	}
	mark(unit, next, at) {
		if (unit === 58 && next === 58) return this.push(260, at, at + 2);
		if (unit === 45 && next === 62) return this.push(261, at, at + 2);
		if (unit === 63) return this.question(next, at);
		if (unit === 123) this.braces.push(0);
		if (unit === 125) return this.closeBrace(at);
		return this.push(unit, at, at + 1);
	}
	question(next, at) {
		if (next === 62) return this.html(this.push(59, at, at + 2));
		if (next === 45 && this.source.charCodeAt(at + 2) === 62) return this.push(261, at, at + 3);
		return this.push(63, at, at + 1);
	}
	slash(at, next) {
		if (next === 47) return lineCommentEnd(this.source, at);
		return next === 42 ? blockCommentEnd(this.source, at) : this.push(47, at, at + 1);
	}
	attribute(at) {
		const end = this.attributesEnd ? attributeEnd(this.source, at) : void 0;
		if (end === void 0) this.attributesEnd = false;
		return end ?? lineCommentEnd(this.source, at);
	}
	heredoc(at) {
		const heredoc = this.source.startsWith("<<<", at) ? heredocAt(this.source, at) : void 0;
		return heredoc ? this.push(259, at, heredoc.end) : this.push(60, at, at + 1);
	}
	closeBrace(at) {
		const quote = this.braces.pop() ?? 0;
		this.push(125, at, at + 1);
		return quote === 0 ? at + 1 : this.quoted(at + 1, quote);
	}
	/** From inside a `"` or backtick string to after it, or to the code of an interpolation with braces. */
	quoted(from, quote) {
		const { source, kinds } = this;
		const token = kinds.length - 1;
		for (let at = from; at < source.length; at++) {
			const unit = source.charCodeAt(at);
			if (unit === 92) at++;
			else if (unit === quote) {
				if (kinds[token] === 258) this.ends[token] = at + 1;
				return at + 1;
			} else if (this.interpolates(unit, at)) {
				if (kinds[token] === 258) kinds[token] = 259;
				if (unit === 123) return this.interpolation(at, quote);
				if (source.charCodeAt(at + 1) === 123) return this.interpolation(at + 1, quote);
			}
		}
		return source.length;
	}
	interpolates(unit, at) {
		const next = this.source.charCodeAt(at + 1);
		return unit === 123 ? next === 36 : unit === 36 && (next === 123 || this.startsLabel(at + 1));
	}
	interpolation(at, quote) {
		this.braces.push(quote);
		return this.push(123, at, at + 1);
	}
	html(from) {
		const { source } = this;
		for (let at = source.indexOf("<?", from); at >= 0; at = source.indexOf("<?", at + 2)) {
			const length = tagLength(source, at);
			if (length > 0) return at + length;
		}
		return source.length;
	}
};

//#endregion
//#region src/php/classes/class-calls.ts
const GUARDS = /* @__PURE__ */ new Set([
	"class_exists",
	"interface_exists",
	"trait_exists",
	"enum_exists"
]);
/** An argument longer than this many tokens is not looked through: so the whole stays linear. */
const MAX_ARGUMENT = 500;
/** What calls of functions say about classes. */
var ClassCalls = class {
	guards = /* @__PURE__ */ new Set();
	aliases = /* @__PURE__ */ new Set();
	opens = /* @__PURE__ */ new Set();
	cursor;
	names;
	constructor(cursor, names) {
		this.cursor = cursor;
		this.names = names;
	}
	/** `name`: in lower case, without a leading backslash; `argument`: the index after the parenthesis. */
	call(name, argument) {
		if (GUARDS.has(name)) {
			const asked = this.className(argument);
			if (asked !== void 0) this.guards.add(asked.toLowerCase());
		} else if (name === "class_alias") this.alias(argument);
		else if (name === "spl_autoload_register" && this.cursor.kind(argument) !== 41) this.opens.add("autoloader");
		else if (name === "eval" && this.mayDeclare(argument)) this.opens.add("eval");
	}
	/** What `'A\B'` or `B::class` means as an argument that ends there. */
	className(at) {
		const { cursor } = this;
		if (cursor.kind(at) === 258 && this.endsArgument(at + 1)) return contentOf(cursor.text(at)).replace(/^\\/, "");
		if (cursor.kind(at) !== 256 || cursor.kind(at + 1) !== 260 || cursor.word(at + 2) !== "class") return void 0;
		return this.endsArgument(at + 3) ? this.names.resolve(cursor.text(at)) : void 0;
	}
	endsArgument(at) {
		const kind = this.cursor.kind(at);
		return kind === 44 || kind === 41;
	}
	alias(from) {
		const stop = from + MAX_ARGUMENT;
		let at = from;
		for (let depth = 0; at < stop && !(depth === 0 && this.endsArgument(at)); at++) depth += depthOf$1(this.cursor.kind(at));
		const alias = this.className(at + 1);
		if (alias === void 0) this.opens.add("alias");
		else this.aliases.add(alias.toLowerCase());
	}
	/** Code without a word for a class in it declares none; code that is computed may. */
	mayDeclare(from) {
		const { cursor } = this;
		let strings = 0;
		for (let at = from, depth = 0; depth >= 0 && cursor.kind(at) !== 0; at++) {
			if (at > from + MAX_ARGUMENT) return true;
			const kind = cursor.kind(at);
			depth += depthOf$1(kind);
			if (kind !== 258 && kind !== 259) continue;
			strings++;
			if (/\b(?:class|interface|trait|enum)\b/i.test(cursor.text(at))) return true;
		}
		return strings === 0;
	}
};
function depthOf$1(kind) {
	if (kind === 40 || kind === 91 || kind === 123) return 1;
	return kind === 41 || kind === 93 || kind === 125 ? -1 : 0;
}
/** Of a constant string with its quotes: in both kinds `\\` stands for a backslash, and before a letter it stands for itself. */
function contentOf(quoted) {
	return decodeBytes(quoted.slice(1, -1)).replaceAll("\\\\", "\\");
}

//#endregion
//#region src/php/classes/class-cursor.ts
/** Tokens by their index; one that is not there is of kind 0 and without text. */
var ClassCursor = class {
	tokens;
	constructor(tokens) {
		this.tokens = tokens;
	}
	get length() {
		return this.tokens.kinds.length;
	}
	kind(at) {
		return this.tokens.kinds[at] ?? 0;
	}
	text(at) {
		return this.tokens.source.slice(this.tokens.starts[at], this.tokens.ends[at]);
	}
	/** In lower case; empty for what is no name. */
	word(at) {
		return this.kind(at) === 256 ? this.text(at).toLowerCase() : "";
	}
	/** Byte offsets. */
	place(at) {
		return {
			from: this.tokens.starts[at] ?? 0,
			to: this.tokens.ends[at] ?? 0
		};
	}
};

//#endregion
//#region src/php/classes/class-imports.ts
/** Reads `a\b as c, d\{e, function f, g as h}` from after `use`; returns where it stopped. */
function readImports(cursor, names, from) {
	return new ImportReader(cursor, names).statement(from);
}
var ImportReader = class {
	cursor;
	names;
	constructor(cursor, names) {
		this.cursor = cursor;
		this.names = names;
	}
	statement(from) {
		const { cursor } = this;
		if (this.isOther(from)) return this.end(from);
		for (let at = from;; at++) {
			if (cursor.kind(at) !== 256) return at;
			at = cursor.kind(at + 1) === 92 && cursor.kind(at + 2) === 123 ? this.group(cursor.text(at), at + 3) : this.imported("", at);
			if (cursor.kind(at) !== 44) return at;
		}
	}
	/** `function` or `const` before the name: no class. */
	isOther(at) {
		const word = this.cursor.word(at);
		return (word === "function" || word === "const") && this.cursor.kind(at + 1) === 256;
	}
	group(prefix, from) {
		const { cursor } = this;
		let at = from;
		while (cursor.kind(at) === 256) {
			at = this.isOther(at) ? this.after(at + 1) : this.imported(`${prefix}\\`, at);
			if (cursor.kind(at) === 44) at++;
		}
		return cursor.kind(at) === 125 ? at + 1 : at;
	}
	imported(prefix, at) {
		const { cursor } = this;
		const aliased = cursor.word(at + 1) === "as" && cursor.kind(at + 2) === 256;
		this.names.import(prefix + cursor.text(at), aliased ? cursor.text(at + 2) : void 0);
		return this.after(at);
	}
	after(at) {
		return this.cursor.word(at + 1) === "as" ? at + 3 : at + 1;
	}
	end(from) {
		let at = from;
		while (at < this.cursor.length && this.cursor.kind(at) !== 59) at++;
		return at;
	}
};

//#endregion
//#region src/php/classes/class-names.ts
const SPECIAL = /* @__PURE__ */ new Set([
	"self",
	"parent",
	"static"
]);
/** What a class name of the source means: by namespace and imports (PHP manual, "Name resolution rules"). */
var ClassNames = class {
	namespace = "";
	imports = /* @__PURE__ */ new Map();
	enter(namespace) {
		this.namespace = decodeBytes(namespace);
		this.imports.clear();
	}
	import(name, alias) {
		const full = decodeBytes(name).replace(/^\\/, "");
		this.imports.set((alias ?? full.slice(full.lastIndexOf("\\") + 1)).toLowerCase(), full);
	}
	/** The full name of what is declared here under a plain one. */
	declared(name) {
		return this.below(decodeBytes(name));
	}
	/** Undefined for `self`, `parent` and `static`. */
	resolve(written) {
		const name = decodeBytes(written);
		if (name.startsWith("\\")) return name.slice(1);
		const slash = name.indexOf("\\");
		const first = (slash < 0 ? name : name.slice(0, slash)).toLowerCase();
		if (slash < 0 && SPECIAL.has(first)) return void 0;
		if (slash >= 0 && first === "namespace") return this.below(name.slice(slash + 1));
		const imported = this.imports.get(first);
		if (imported !== void 0) return slash < 0 ? imported : imported + name.slice(slash);
		return this.below(name);
	}
	below(name) {
		return this.namespace === "" ? name : `${this.namespace}\\${name}`;
	}
};

//#endregion
//#region src/php/classes/class-uses.ts
/** What a file (bytes as latin1) says about classes. */
function classFactsOf(source) {
	const { declared, sites, guards, aliases, opens } = scanClasses(source);
	const positions = new Positions(source);
	return {
		declared: declared.map(({ from, to, ...rest }) => ({
			...rest,
			span: positions.span(from, to)
		})),
		uses: firstOfEach(sites).map(({ from, to, ...rest }) => ({
			...rest,
			written: decodeBytes(source.slice(from, to)),
			span: positions.span(from, to)
		})),
		guards,
		aliases,
		opens
	};
}
function firstOfEach(sites) {
	const seen = /* @__PURE__ */ new Set();
	return sites.filter(({ name, how }) => {
		const key = `${how} ${name}`;
		return !seen.has(key) && seen.add(key);
	});
}
/** Linear in the source; never throws. */
function scanClasses(source) {
	return new ClassScanner(new ClassCursor(classTokens(source))).run();
}
var ClassScanner = class {
	cursor;
	names = new ClassNames();
	bodies = new ClassBodies();
	calls;
	declared = [];
	sites = [];
	constructor(cursor) {
		this.cursor = cursor;
		this.calls = new ClassCalls(cursor, this.names);
	}
	run() {
		const { cursor, bodies, declared, sites, calls } = this;
		for (let at = 0; at < cursor.length;) {
			const kind = cursor.kind(at);
			if (kind !== 256) bodies.punctuation(kind);
			at = kind === 256 ? this.name(at) : at + 1;
		}
		const { guards, aliases, opens } = calls;
		return {
			declared,
			sites,
			guards: [...guards],
			aliases: [...aliases],
			opens: [...opens]
		};
	}
	name(at) {
		const { cursor } = this;
		const before = cursor.kind(at - 1);
		if (before === 261 || before === 260) return at + 1;
		if (isMemberKeyword(cursor.word(at - 1)) && cursor.kind(at + 1) !== 260) return at + 1;
		const word = cursor.word(at);
		switch (word) {
			case "namespace": return this.namespace(at);
			case "use": return this.use(at);
			case "function":
				this.bodies.head("function");
				return at + 1;
			case "class":
			case "interface":
			case "trait":
			case "enum": return this.declaration(word, at);
			case "extends":
			case "implements": return cursor.kind(at + 1) === 256 ? this.list(word, at + 1) : at + 1;
			case "new": return this.construction(at + 1);
			case "instanceof": return this.plainName("instanceof", at + 1);
			default: return this.mentioned(word, at);
		}
	}
	namespace(at) {
		const { cursor } = this;
		const named = cursor.kind(at + 1) === 256;
		const after = named ? at + 2 : at + 1;
		if (cursor.kind(after) !== 59 && cursor.kind(after) !== 123) return at + 1;
		this.names.enter(named ? cursor.text(at + 1) : "");
		if (cursor.kind(after) === 123) this.bodies.head("namespace");
		return after;
	}
	use(at) {
		if (this.cursor.kind(at + 1) !== 256) return at + 1;
		if (this.bodies.innermost === "class") return this.list("trait", at + 1);
		return this.bodies.outermost ? readImports(this.cursor, this.names, at + 1) : at + 1;
	}
	declaration(word, at) {
		const { cursor } = this;
		if (cursor.word(at - 1) === "new" || cursor.word(at - 1) === "readonly" && cursor.word(at - 2) === "new") {
			this.bodies.head("class");
			return at + 1;
		}
		if (!this.isDeclared(word, at)) return this.mentioned(word, at);
		this.bodies.head("class");
		this.declared.push({
			name: this.names.declared(cursor.text(at + 1)),
			kind: word,
			conditional: !this.bodies.outermost,
			...cursor.place(at + 1)
		});
		return at + 2;
	}
	/** `enum` is an ordinary name where nothing that belongs to an enum follows (zend_language_scanner.l). */
	isDeclared(word, at) {
		const { cursor } = this;
		if (cursor.kind(at + 1) !== 256 || /^(?:extends|implements)$/.test(cursor.word(at + 1))) return false;
		const after = cursor.kind(at + 2);
		return word !== "enum" || after === 123 || after === 58 || cursor.word(at + 2) === "implements";
	}
	list(how, from) {
		for (let at = from;; at += 2) {
			if (this.cursor.kind(at) !== 256) return at;
			this.site(how, at);
			if (this.cursor.kind(at + 1) !== 44) return at + 1;
		}
	}
	construction(at) {
		const { cursor } = this;
		if (cursor.word(at) === "class") return at;
		if (cursor.word(at) === "readonly" && cursor.word(at + 1) === "class") return at + 1;
		return this.plainName("new", at);
	}
	/** `new a::$b` takes the class's name from a property. */
	plainName(how, at) {
		if (this.cursor.kind(at) !== 256 || this.cursor.kind(at + 1) === 260) return at;
		this.site(how, at);
		return at + 1;
	}
	mentioned(word, at) {
		const next = this.cursor.kind(at + 1);
		if (next === 260) {
			this.site(this.cursor.word(at + 2) === "class" ? "mention" : "static", at);
			return at + 2;
		}
		if (next === 40) this.calls.call(word.replace(/^\\/, ""), at + 2);
		return at + 1;
	}
	site(how, at) {
		const name = this.names.resolve(this.cursor.text(at));
		if (name !== void 0) this.sites.push({
			name,
			how,
			...this.cursor.place(at),
			when: this.when(how)
		});
	}
	when(how) {
		if (this.bodies.isIn("function")) return "function";
		if (this.bodies.innermost === "class" && how === "static") return "function";
		return this.bodies.isIn("other") ? "branch" : "always";
	}
};
function isMemberKeyword(word) {
	return word === "function" || word === "const" || word === "goto";
}

//#endregion
//#region src/templates/callee.ts
const NO_CALL = /* @__PURE__ */ new Set([
	"function",
	"fn",
	"const"
]);
/**
* What the word at an index calls, in lower case: `name`, `class::name`, `new class`, `helper()->name` of a helper without
* arguments, else `->name`. Qualified names lose their namespace. Empty for a declaration.
*/
function calleeAt(tokens, at) {
	const name = lastPart(tokens[at]);
	const before = tokens[at - 1];
	if (before?.kind === "word") {
		const word = before.text.toLowerCase();
		return NO_CALL.has(word) ? "" : word === "new" ? `new ${name}` : name;
	}
	if (isMark(before, "::")) return `${lastPart(tokens[at - 2])}::${name}`;
	if (!isMark(before, "->") && !isMark(before, "?->")) return isMark(before, "&") ? declaredOr(tokens, at, name) : name;
	const helper = isMark(tokens[at - 2], ")") && isMark(tokens[at - 3], "(") ? tokens[at - 4] : void 0;
	return helper?.kind === "word" && !isMark(tokens[at - 5], "->") && !isMark(tokens[at - 5], "?->") ? `${lastPart(helper)}()->${name}` : `->${name}`;
}
/** `function &name(` declares. */
function declaredOr(tokens, at, name) {
	return tokens[at - 2]?.text.toLowerCase() === "function" ? "" : name;
}
function lastPart(token) {
	const text = token?.kind === "word" ? token.text : "";
	return text.slice(text.lastIndexOf("\\") + 1).toLowerCase();
}

//#endregion
//#region src/templates/php-uses.ts
/** Laravel: Illuminate\View\Factory, the helpers and facades that hand over to it. `response()` is what a helper gave. */
const VIEW_CALLS = new Map(Object.entries({
	view: {
		index: 0,
		name: "view"
	},
	"view::make": {
		index: 0,
		name: "view"
	},
	"view::first": {
		index: 0,
		name: "views",
		first: true
	},
	"view()->make": {
		index: 0,
		name: "view"
	},
	"view()->first": {
		index: 0,
		name: "views",
		first: true
	},
	"route::view": {
		index: 1,
		name: "view"
	},
	"response::view": {
		index: 0,
		name: "view"
	},
	"response()->view": {
		index: 0,
		name: "view"
	},
	"mail::send": {
		index: 0,
		name: "view",
		soft: true
	},
	"pdf::loadview": {
		index: 0,
		soft: true
	},
	"->loadview": {
		index: 0,
		soft: true
	},
	"->view": {
		index: 0,
		soft: true
	},
	"->markdown": {
		index: 0,
		soft: true
	}
}));
/** Illuminate\Mail\Mailables\Content names its views by these arguments. */
const MAIL_ARGUMENTS = /* @__PURE__ */ new Set([
	"view",
	"html",
	"text",
	"markdown"
]);
/** The views that PHP code names for Blade's finder. */
function viewUses(tokens) {
	return tokens.flatMap((token, at) => {
		if (token.kind !== "word" || !isMark(tokens[at + 1], "(")) return [];
		const callee = calleeAt(tokens, at);
		if (callee === "new content") return mailContent(tokens, at);
		const shape = VIEW_CALLS.get(callee) ?? VIEW_CALLS.get(callee.slice(Math.max(0, callee.lastIndexOf("->"))));
		return shape ? viewsOf(tokens, argumentsAt(tokens, at + 1), shape) : [];
	});
}
function viewsOf(tokens, call, shape) {
	const argument = argumentNamed(call, shape.name ?? "", shape.index);
	if (!argument) return [];
	const kind = {
		engine: "blade",
		...shape.soft && { soft: true }
	};
	if (shape.first) return candidatesOf(tokens, argument).map((use) => ({
		...use,
		...kind
	}));
	return literalsIn(tokens, argument).filter(isViewName).map((literal) => ({
		...useOf(literal),
		...kind
	}));
}
function isViewName({ value }) {
	return /^[\w.:/\-\u0080-\uffff]+$/.test(value) && !/^[.:/-]|[.:/]$/.test(value);
}
function mailContent(tokens, at) {
	return argumentsAt(tokens, at + 1).args.filter(({ name }) => name !== void 0 && MAIL_ARGUMENTS.has(name)).flatMap((argument) => literalsIn(tokens, argument).filter(isViewName)).map((literal) => ({
		engine: "blade",
		soft: true,
		...useOf(literal)
	}));
}
function useOf({ value, at, end }) {
	return {
		names: [value],
		at,
		end
	};
}
/** One use that names all literals of an array; none where one of them is not known. */
function candidatesOf(tokens, argument) {
	const literals = elementsOf$1(tokens, argument)?.map((element) => literalAt(tokens, element));
	const [first, last] = [tokens[argument.from], tokens[argument.to - 1]];
	if (!literals || literals.length === 0 || !first || !last) return [];
	const names = literals.flatMap((literal) => literal ? [literal.value] : []);
	return names.length === literals.length ? [{
		names,
		at: first.at,
		end: last.end
	}] : [];
}

//#endregion
//#region src/templates/blade-uses.ts
/** Where a directive takes a view, by its name in lower case (Illuminate\View\Compilers\Concerns). */
const DIRECTIVES = new Map(Object.entries({
	extends: { indexes: [0] },
	extendsfirst: {
		indexes: [0],
		mode: "first"
	},
	include: { indexes: [0] },
	includeisolated: { indexes: [0] },
	includeif: {
		indexes: [0],
		mode: "if"
	},
	includewhen: { indexes: [1] },
	includeunless: { indexes: [1] },
	includefirst: {
		indexes: [0],
		mode: "first"
	},
	component: { indexes: [0] },
	componentfirst: {
		indexes: [0],
		mode: "first"
	},
	each: { indexes: [0, 3] }
}));
const DIRECTIVE = /(?<![\w@])@([a-z]+)[ \t]*\(/gi;
const COMPONENT = /<\s*x[-:]([\w\-:.]+)/g;
const NOT_READ = /\{\{--[\s\S]*?(?:--\}\}|$)|@verbatim\b[\s\S]*?(?:@endverbatim\b|$)|@php\b(?!\s*\()[\s\S]*?(?:@endphp\b|$)|<\?(?:php|=)[\s\S]*?(?:\?>|$)/g;
/** As far as the arguments of most directives that begin with a view reach, and further than those of any. */
const WINDOWS = [250, 4e3];
/** Directives after this many are not read: no template has so many, and each may be looked at as far as that. */
const MAX_DIRECTIVES = 2e3;
/** The views and components that a Blade template (bytes as latin1) names. */
function bladeUses(source) {
	const read = source.replace(NOT_READ, (part) => " ".repeat(part.length));
	return [...directives(read), ...components(read)].sort((one, other) => one.at - other.at);
}
function directives(read) {
	return Array.from(read.matchAll(DIRECTIVE)).flatMap((match) => {
		const shape = DIRECTIVES.get((match[1] ?? "").toLowerCase());
		return shape ? [{
			shape,
			open: match.index + match[0].length - 1
		}] : [];
	}).slice(0, MAX_DIRECTIVES).flatMap(({ shape, open }) => viewsAt(read, open, shape));
}
/** The tokens from a bracket on, at least up to the one that closes it if that is near. */
function tokensFrom(read, open) {
	let tokens = [];
	for (const window of WINDOWS) {
		tokens = tokensOf(read.slice(open, open + window), true);
		if (tokens[0]?.close !== tokens.length) break;
	}
	return tokens;
}
function viewsAt(read, open, { indexes, mode }) {
	const tokens = tokensFrom(read, open);
	const { args } = argumentsAt(tokens, 0);
	return indexes.flatMap((index) => {
		const argument = args[index];
		if (!argument) return [];
		return (mode === "first" ? candidatesOf(tokens, argument) : literalsIn(tokens, argument).map(({ value, at, end }) => ({
			names: [value],
			at,
			end
		}))).filter(({ names }) => names.every(isView)).map(({ names, at, end }) => ({
			engine: "blade",
			names,
			at: open + at,
			end: open + end,
			...mode === "if" && { optional: true }
		}));
	});
}
/** Neither text after `raw|` nor the name of a class. */
function isView(name) {
	return /^[\w.:/\-\u0080-\uffff]+$/.test(name) && !/^[.:/]|[.:/]$/.test(name);
}
/** Tags of components; `<x-slot>` and `<x-dynamic-component>` are Blade's own. */
function components(read) {
	return Array.from(read.matchAll(COMPONENT)).flatMap((match) => {
		const name = match[1] ?? "";
		if (/^slot(?::|$)|^dynamic-component$|^[.:-]|[.:-]$/.test(name)) return [];
		return [{
			engine: "blade-component",
			names: [name],
			at: match.index,
			end: match.index + match[0].length
		}];
	});
}

//#endregion
//#region src/templates/component-aliases.ts
/** Illuminate\View\Compilers\BladeCompiler: what gives components their names. */
const NAMING = /(?:->|::)(?:component|components|aliascomponent)$/;
/** Every text that is handed to what names components: one of them is the name. */
function componentAliases(tokens) {
	return tokens.flatMap((token, at) => {
		if (token.kind !== "word" || !isMark(tokens[at + 1], "(") || !NAMING.test(calleeAt(tokens, at))) return [];
		const { close } = argumentsAt(tokens, at + 1);
		return tokens.slice(at + 2, close).flatMap(({ value }) => value ?? []);
	});
}

//#endregion
//#region src/templates/registered-folders.ts
/** By the name of the method, in lower case: Illuminate\View\FileViewFinder, ServiceProvider, Twig's FilesystemLoader. */
const REGISTERING = new Map(Object.entries({
	loadviewsfrom: {
		engine: "blade",
		folder: 0,
		namespace: 1
	},
	addnamespace: {
		engine: "blade",
		folder: 1,
		namespace: 0
	},
	prependnamespace: {
		engine: "blade",
		folder: 1,
		namespace: 0
	},
	replacenamespace: {
		engine: "blade",
		folder: 1,
		namespace: 0
	},
	addlocation: {
		engine: "blade",
		folder: 0,
		opens: true
	},
	prependlocation: {
		engine: "blade",
		folder: 0,
		opens: true
	},
	anonymouscomponentpath: {
		engine: "blade-component",
		folder: 0,
		namespace: 1
	},
	"new filesystemloader": {
		engine: "twig",
		folder: 0
	},
	"new twig_loader_filesystem": {
		engine: "twig",
		folder: 0
	},
	addpath: {
		engine: "twig",
		folder: 0,
		namespace: 1
	},
	prependpath: {
		engine: "twig",
		folder: 0,
		namespace: 1
	}
}));
/** Laravel's helpers, by the folder below the application's root that they stand for. */
const HELPERS = new Map(Object.entries({
	base_path: "",
	app_path: "app",
	resource_path: "resources",
	public_path: "public",
	database_path: "database"
}));
/** The folders of templates that PHP code makes known, and whether it makes others known to Blade's finder. */
function registeredFolders(tokens) {
	const found = tokens.map((token, at) => token.kind === "word" && isMark(tokens[at + 1], "(") ? registeredAt(tokens, at) : NOTHING$1);
	const named = tokens.flatMap(({ value = "" }) => OPENING_NAMES.get(value) ?? []);
	const opens = [.../* @__PURE__ */ new Set([...named, ...found.flatMap((each) => each.opens)])];
	return {
		folders: found.flatMap(({ folders }) => folders),
		opens
	};
}
/** A setting of Laravel, and a method that a compiler pass of Symfony calls by its name. */
const OPENING_NAMES = /* @__PURE__ */ new Map([["view.paths", "blade"], ["addPath", "twig"]]);
/** Symfony's ContainerBuilder and ContainerConfigurator: settings of TwigBundle in code. */
const SETTING_UP = /(?:prependextensionconfig|loadfromextension|->extension)$/;
const NOTHING$1 = {
	folders: [],
	opens: []
};
function registeredAt(tokens, at) {
	const callee = calleeAt(tokens, at);
	if (SETTING_UP.test(callee)) return setUp(tokens, at);
	const isMethod = /(?:->|::)/.test(callee);
	const shape = REGISTERING.get(isMethod ? callee.replace(/^.*(?:->|::)/, "") : callee);
	if (!shape || isMethod === callee.startsWith("new ")) return NOTHING$1;
	const { args } = argumentsAt(tokens, at + 1);
	const folder = args[shape.folder];
	const namespace = shape.namespace === void 0 ? void 0 : args[shape.namespace];
	const name = namespace && literalAt(tokens, namespace)?.value;
	if (!folder || namespace && name === void 0) return {
		folders: [],
		opens: shape.opens ? ["blade"] : []
	};
	const folders = folderPaths(tokens, folder).map((path) => ({
		engine: shape.engine,
		...path,
		...name !== void 0 && { namespace: name }
	}));
	return {
		folders,
		opens: shape.opens && folders.length === 0 ? ["blade"] : []
	};
}
/** A literal array without folders opens nothing. */
function setUp(tokens, at) {
	const [extension, settings] = argumentsAt(tokens, at + 1).args;
	if (!extension || !settings || literalAt(tokens, extension)?.value !== "twig") return NOTHING$1;
	const isLiteral = elementsOf$1(tokens, settings) !== void 0;
	const names = tokens.slice(settings.from, settings.to).map(({ value }) => value);
	return isLiteral && !names.includes("paths") && !names.includes("default_path") ? NOTHING$1 : {
		folders: [],
		opens: ["twig"]
	};
}
/** One folder or a list of them; what is not anchored is left out. */
function folderPaths(tokens, range) {
	return (elementsOf$1(tokens, range) ?? [range]).flatMap((element) => {
		const found = anchoredPath(tokens, element);
		if (!found) return [];
		if (found.anchor === "file") return [{
			anchor: "file",
			path: found.path
		}];
		const below = HELPERS.get(found.anchor);
		return below === void 0 ? [] : [{
			anchor: "root",
			path: `${below}/${found.path}`
		}];
	});
}

//#endregion
//#region src/templates/theme-parts.ts
/** What a theme has a fallback for: the name of the part is the first argument. */
const FALLING_BACK = new Map(Object.entries({
	get_header: "header",
	get_footer: "footer",
	get_sidebar: "sidebar"
}));
const INCLUDING = /^(?:include|require)(?:_once)?$/i;
/**
* The parts that a WordPress theme asks for (Developer Resources, get_template_part and locate_template). `*` in a name
* stands for what is not known.
*/
function themeParts(tokens) {
	return tokens.flatMap((token, at) => {
		if (token.kind !== "word" || !isMark(tokens[at + 1], "(")) return [];
		const callee = calleeAt(tokens, at);
		const call = argumentsAt(tokens, at + 1);
		if (callee === "get_template_part") return templatePart(tokens, call);
		if (callee === "locate_template") return located(tokens, at, call);
		const part = FALLING_BACK.get(callee);
		return part === void 0 ? [] : variant(tokens, call, part);
	});
}
function templatePart(tokens, call) {
	const slug = argumentNamed(call, "slug", 0);
	const literal = slug && literalAt(tokens, slug);
	if (!literal) return [];
	const name = argumentNamed(call, "name", 1);
	return [{
		engine: "theme-part",
		names: [...variantNames(tokens, literal.value, name), `${literal.value}.php`],
		at: literal.at,
		end: literal.end
	}];
}
function variantNames(tokens, slug, name) {
	if (!name || name.to - name.from === 1 && tokens[name.from]?.text.toLowerCase() === "null") return [];
	const literal = literalAt(tokens, name);
	if (literal?.value === "") return [];
	return [`${slug}-${literal?.value ?? "*"}.php`];
}
function variant(tokens, call, part) {
	const name = argumentNamed(call, "name", 0);
	const literal = name && literalAt(tokens, name);
	if (!literal || literal.value === "") return [];
	const { value, at, end } = literal;
	return [{
		engine: "theme-part",
		names: [`${part}-${value}.php`],
		at,
		end,
		soft: true
	}];
}
/** Only where it is loaded: what is merely located may be absent. */
function located(tokens, at, call) {
	const [names, load] = [argumentNamed(call, "template_names", 0), argumentNamed(call, "load", 1)];
	const loads = load !== void 0 && tokens[load.from]?.text.toLowerCase() === "true";
	if (!names || !(loads || INCLUDING.test(tokens[at - 1]?.text ?? ""))) return [];
	const literal = literalAt(tokens, names);
	if (!literal) return candidatesOf(tokens, names).map((list) => ({
		engine: "theme-part",
		...list
	}));
	return [{
		engine: "theme-part",
		names: [literal.value],
		at: literal.at,
		end: literal.end
	}];
}

//#endregion
//#region src/templates/twig-in-php.ts
/** Twig's environment, Symfony's AbstractController and TemplatedEmail: what loads the template of its first argument. */
const LOADING = /* @__PURE__ */ new Set([
	"render",
	"renderview",
	"renderblock",
	"renderblockview",
	"renderform",
	"display",
	"load",
	"loadtemplate",
	"resolvetemplate",
	"htmltemplate",
	"texttemplate",
	"stream"
]);
const TWIG_NAME = /^[@!\w:](?:[\w@!:/. -]*[\w-])?\.twig$/;
/** Of the views of other engines too: what has such a file is no template of Twig. */
const EXTENSIONS = [
	"twig",
	"html.twig",
	"php",
	"phtml",
	"html.php",
	"tpl",
	"latte",
	"blade.php"
];
/** A name to which a wrapper adds the extension. */
const BARE_NAME = /^[\w-]+(?:\/[\w-]+)+$/;
/**
* The Twig templates that PHP code names: what a call is seen to load, and softly every other text that is a template's
* name. `#[Template('x.html.twig')]` loads it when its controller returns.
*/
function twigUsesInPhp(tokens) {
	const loaded = tokens.flatMap((token, at) => token.kind === "word" && isMark(tokens[at + 1], "(") && loads(tokens, at) ? loadedBy(tokens, at) : []);
	const seen = new Set(loaded.flatMap(({ at }) => [at]));
	const covered = (at) => seen.has(at) || loaded.some((use) => use.at <= at && at < use.end);
	const named = tokens.flatMap((token, at) => {
		if (token.kind !== "string" || !TWIG_NAME.test(token.value ?? "") || covered(token.at)) return [];
		if (isMark(tokens[at - 1], ".") || isMark(tokens[at + 1], ".")) return [];
		return [{
			engine: "twig",
			names: [token.value ?? ""],
			at: token.at,
			end: token.end,
			soft: true
		}];
	});
	return [...loaded, ...named];
}
function loads(tokens, at) {
	const callee = calleeAt(tokens, at);
	if (callee === "template") return isMark(tokens[at - 1], "#[") || isMark(tokens[at - 1], ",");
	return callee.includes("->") && LOADING.has(callee.slice(callee.lastIndexOf("->") + 2));
}
function loadedBy(tokens, at) {
	const [argument] = argumentsAt(tokens, at + 1).args;
	if (!argument) return [];
	const kind = {
		engine: "twig",
		...calleeAt(tokens, at) === "template" && { attribute: true }
	};
	const lists = candidatesOf(tokens, argument).filter(({ names }) => names.every((name) => TWIG_NAME.test(name)));
	if (lists.length > 0) return lists.map((list) => ({
		...kind,
		...list
	}));
	return literalsIn(tokens, argument).flatMap(({ value, at: start, end }) => {
		if (TWIG_NAME.test(value)) return [{
			...kind,
			names: [value],
			at: start,
			end
		}];
		const names = EXTENSIONS.map((extension) => `${value}.${extension}`);
		return BARE_NAME.test(value) ? [{
			engine: "twig",
			names,
			at: start,
			end,
			soft: true
		}] : [];
	});
}

//#endregion
//#region src/templates/twig-tokens.ts
const TOKEN = /\s+|[a-z_\x80-\xff][\w\x80-\xff]*|\d[\d_.]*|\?\?|\?:|[^\s]/giy;
const VERBATIM = /\{%[-~]?\s*(?:verbatim|raw)\s*[-~]?%\}/y;
const END_VERBATIM = /\{%[-~]?\s*end(?:verbatim|raw)\s*[-~]?%\}/g;
/** The tags and outputs of a template; comments and `{% verbatim %}` are left out. Twig's Lexer says how they nest. */
function twigParts(source) {
	const parts = [];
	const strings = new Strings(source);
	for (let at = source.indexOf("{"); at >= 0 && at < source.length;) {
		const next = source.charAt(at + 1);
		VERBATIM.lastIndex = at;
		let end = at + 1;
		if (next === "#") end = after(source, "#}", at + 2);
		else if (next === "%" && VERBATIM.test(source)) end = verbatimEnd(source, VERBATIM.lastIndex);
		else if (next === "%" || next === "{") {
			const part = partAt(source, at, strings);
			parts.push(part);
			end = part.end;
		}
		at = source.indexOf("{", end);
	}
	return parts;
}
function after(source, mark, from) {
	const found = source.indexOf(mark, from);
	return found < 0 ? source.length : found + mark.length;
}
function verbatimEnd(source, from) {
	END_VERBATIM.lastIndex = from;
	return END_VERBATIM.test(source) ? END_VERBATIM.lastIndex : source.length;
}
/** Strings of a source. Behind a quote that nothing closes no other of its kind is closed: it is looked for once. */
var Strings = class {
	source;
	unclosed = /* @__PURE__ */ new Set();
	constructor(source) {
		this.source = source;
	}
	/** The string that begins at `at`, with its quotes; undefined for none. */
	at(at) {
		const quote = this.source.charCodeAt(at);
		if (quote !== 34 && quote !== 39 || this.unclosed.has(quote)) return void 0;
		const close = quotedEnd(this.source, at + 1, quote);
		if (close < this.source.length) return this.source.slice(at, close + 1);
		this.unclosed.add(quote);
	}
};
function partAt(source, open, strings) {
	const isTag = source.charAt(open + 1) === "%";
	const closing = isTag ? "%}" : "}}";
	const tokens = [];
	let depth = 0;
	let at = open + 2;
	while (at < source.length && !(depth <= 0 && source.startsWith(closing, at))) {
		TOKEN.lastIndex = at;
		const text = strings.at(at) ?? TOKEN.exec(source)?.[0] ?? source.charAt(at);
		if (text === "{" || text === "(" || text === "[") depth++;
		else if (text === "}" || text === ")" || text === "]") depth--;
		if (/\S/.test(text)) tokens.push(tokenOf(text, at));
		at += text.length;
	}
	return {
		isTag,
		tokens: /^[-~]$/.test(tokens[0]?.text ?? "") ? tokens.slice(1) : tokens,
		end: Math.min(at + 2, source.length)
	};
}
function tokenOf(text, at) {
	const end = at + text.length;
	const quote = text.charAt(0);
	if (quote !== "'" && quote !== "\"" || text.length < 2) return {
		kind: /^[a-z_\x80-\xff]/i.test(text) ? "name" : "mark",
		text,
		at,
		end
	};
	const raw = text.slice(1, -1);
	return {
		kind: "string",
		text,
		at,
		end,
		...(quote === "'" || !raw.includes("#{")) && { value: decodeBytes(raw.replace(/\\(.)/g, "$1")) }
	};
}

//#endregion
//#region src/templates/twig-uses.ts
/** Tags whose first expression names templates. */
const TAGS = /* @__PURE__ */ new Set([
	"extends",
	"include",
	"embed",
	"import",
	"from",
	"use"
]);
const FUNCTIONS = /* @__PURE__ */ new Set([
	"include",
	"source",
	"block"
]);
/** Of an expression: nobody writes a longer one, and brackets in brackets are looked through for each of them. */
const MAX_TOKENS = 500;
/** Where the expression of a tag ends. */
const TAG_WORDS = /* @__PURE__ */ new Set([
	"with",
	"only",
	"ignore",
	"import",
	"as",
	"sandboxed"
]);
/** The templates that a Twig template (bytes as latin1) names by literals. */
function twigUses(source) {
	return twigParts(source).flatMap(({ isTag, tokens }) => [...isTag ? tagUses(tokens) : [], ...functionUses(tokens)]);
}
function tagUses(tokens) {
	const tag = tokens[0]?.text ?? "";
	if (tag === "form_theme") return formThemes(tokens);
	if (!TAGS.has(tag)) return [];
	return usesIn(tokens.slice(1, expressionEnd(tokens, 1)), tokens.some((token, at) => token.text === "ignore" && tokens[at + 1]?.text === "missing"));
}
/** Each theme is loaded: a list tells no candidates. */
function formThemes(tokens) {
	const after = tokens.findIndex(({ text }) => text === "with");
	const themes = after >= 0 ? tokens.slice(after + 1, expressionEnd(tokens, after + 1)) : tokens.slice(2);
	if (themes[0]?.text !== "[") return usesIn(themes, false);
	return elementsOf(themes).flatMap((element) => usesIn(element, false));
}
function expressionEnd(tokens, from) {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at];
		depth += depthOf(token);
		if (depth === 0 && token?.kind === "name" && TAG_WORDS.has(token.text)) return at;
	}
	const last = tokens.at(-1)?.text;
	return last === "-" || last === "~" ? tokens.length - 1 : tokens.length;
}
function depthOf(token) {
	if (token?.kind !== "mark") return 0;
	if (token.text === "(" || token.text === "[" || token.text === "{") return 1;
	return token.text === ")" || token.text === "]" || token.text === "}" ? -1 : 0;
}
/** `include(…)`, `source(…)` and `block('name', …)`. */
function functionUses(tokens) {
	return tokens.flatMap((token, at) => {
		const before = tokens[at - 1]?.text;
		if (token.kind !== "name" || tokens[at + 1]?.text !== "(" || before === "." || before === "|") return [];
		if (!FUNCTIONS.has(token.text)) return [];
		const args = elementsOf(tokens.slice(at + 1, at + 1 + MAX_TOKENS));
		if (token.text === "include") return usesIn(argumentValue(args[0]), ignores(args, 3));
		if (token.text === "source") return usesIn(argumentValue(args[0]), ignores(args, 1));
		return token.text === "block" && args.length > 1 ? usesIn(argumentValue(args[1]), false) : [];
	});
}
/** `ignore_missing` by name or position; what is not `false` may be true. */
function ignores(args, index) {
	const named = args.find(([name, mark]) => name?.text === "ignore_missing" && /^[=:]$/.test(mark?.text ?? ""));
	const value = named ? named[2] : args[index]?.[1]?.text === "=" ? void 0 : args[index]?.[0];
	return value !== void 0 && value.text !== "false";
}
/** Without the name of a named argument. */
function argumentValue(argument = []) {
	return argument[0]?.kind === "name" && /^[=:]$/.test(argument[1]?.text ?? "") ? argument.slice(2) : argument;
}
/** The parts between the commas of the bracket that the tokens begin with. */
function elementsOf(tokens) {
	const elements = [];
	let [depth, from] = [0, 1];
	for (const [at, token] of tokens.entries()) {
		depth += depthOf(token);
		if (depth > 1 || depth === 1 && token.text !== ",") continue;
		if (at > from) elements.push(tokens.slice(from, at));
		from = at + 1;
		if (depth === 0) break;
	}
	return elements;
}
function usesIn(tokens, isOptional) {
	if (tokens.length > MAX_TOKENS) return [];
	const optional = isOptional ? { optional: true } : {};
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (first?.text === "[" && last?.text === "]") return candidates(tokens).map((use) => ({
		...use,
		...optional
	}));
	return branchesOf(tokens).flatMap((branch) => {
		const [only, more] = branch;
		if (only?.value === void 0 || more || !isName(only.value)) return [];
		return [{
			engine: "twig",
			names: [only.value],
			at: only.at,
			end: only.end,
			...optional
		}];
	});
}
function candidates(tokens) {
	const elements = elementsOf(tokens);
	const names = elements.flatMap(([only, more]) => only?.value !== void 0 && !more ? [only.value] : []);
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (!first || !last || names.length === 0 || names.length < elements.length || !names.every(isName)) return [];
	return [{
		engine: "twig",
		names,
		at: first.at,
		end: last.end
	}];
}
function isName(value) {
	return /[\w]/.test(value) && !/[\s<>]{2}|\n/.test(value);
}
/** The branches of `a ? b : c` and `b ?: c`, else the whole. */
function branchesOf(tokens) {
	const inner = unwrapped(tokens);
	const asks = topLevel(inner, "?");
	const elvis = topLevel(inner, "?:");
	if (elvis >= 0) return [inner.slice(0, elvis), inner.slice(elvis + 1)].flatMap(branchesOf);
	if (asks < 0) return [inner];
	const rest = inner.slice(asks + 1);
	const otherwise = topLevel(rest, ":");
	return otherwise < 0 ? [rest] : [rest.slice(0, otherwise), ...branchesOf(rest.slice(otherwise + 1))];
}
function unwrapped(tokens) {
	if (tokens[0]?.text !== "(" || tokens.at(-1)?.text !== ")") return tokens;
	return topLevel(tokens.slice(1), ")") === tokens.length - 2 ? unwrapped(tokens.slice(1, -1)) : tokens;
}
/** The index of a mark outside brackets; -1 for none. */
function topLevel(tokens, text) {
	let depth = 0;
	for (const [at, token] of tokens.entries()) {
		if (depth === 0 && token.kind === "mark" && token.text === text) return at;
		depth += depthOf(token);
	}
	return -1;
}

//#endregion
//#region src/templates/extract-templates.ts
/** What a PHP file must hold to be worth a look. */
const WORTH_A_LOOK = /\bview\s*\(|\b(?:view|route|response|mail|pdf)::|->\s*(?:view|markdown|loadview|render\w*)\s*\(|\bContent\s*\(|\.twig\b|loadViewsFrom|add(?:Location|Namespace|Path)|prepend(?:Location|Namespace|Path)|anonymousComponentPath|view\.paths|get_(?:template_part|header|footer|sidebar)|locate_template|FilesystemLoader|Twig_Loader|ExtensionConfig|FromExtension|->extension\(|(?:->|::)\s*(?:alias)?components?\s*\(|(['"])_template\1/i;
const ASKED = /\b(?:\w*exists|has_?template|canload)\s*\(\s*(['"])([^'"\n]+)\1/gi;
/** The attribute of a request under which Symfony's listeners hand on what `#[Template]` says. */
const CHOSEN = "_template";
/** What Twig throws for an absent template. */
const CAUGHT = /\bLoaderError\b|\bTwig_Error_Loader\b/;
const NOTHING = {
	uses: [],
	folders: [],
	asked: []
};
/** What a file (bytes as latin1) says about templates. */
function extractTemplates(source, language) {
	if (language === "php" && !WORTH_A_LOOK.test(source)) return NOTHING;
	const tokens = language === "php" ? tokensOf(source) : [];
	const found = language === "php" ? usesInPhp(source, tokens) : language === "blade" ? bladeUses(source) : twigUses(source);
	const { folders, opens } = registeredFolders(tokens);
	const aliases = componentAliases(tokens);
	const positions = new Positions(source);
	return {
		uses: found.map((use) => withPlace(use, source, positions)),
		folders,
		asked: Array.from(source.matchAll(ASKED), ([, , name]) => name ?? ""),
		...opens.length > 0 && { opens },
		...aliases.length > 0 && { aliases },
		...tokens.some(({ value }) => value === CHOSEN) && { chooses: true }
	};
}
function usesInPhp(source, tokens) {
	const twig = twigUsesInPhp(tokens);
	const uses = CAUGHT.test(source) ? twig.map((use) => ({
		...use,
		optional: true
	})) : twig;
	return [
		...viewUses(tokens),
		...uses,
		...themeParts(tokens)
	].sort((one, other) => one.at - other.at);
}
function withPlace({ at, end, ...use }, source, positions) {
	return {
		...use,
		text: decodeBytes(source.slice(at, end)).slice(0, 300),
		span: positions.span(at, end)
	};
}

//#endregion
//#region src/pipeline/reading/read-aside.ts
const BATCH = 64;
/** Beside facts of another kind there is nothing to say about includes. */
const BARE = {
	includes: [],
	scopes: [],
	blocks: [],
	assignments: [],
	constants: [],
	calls: [],
	classes: [],
	runs: false,
	syntaxErrors: []
};
function asideFacts(found) {
	return {
		...BARE,
		...found
	};
}
/** The facts of one kind of the files that have any; files that cannot be read are left out. */
async function* readAside({ index, store, signal }, kind) {
	const { tree } = index;
	const paths = [...tree.paths].filter((path) => kind.kindOf(path) !== void 0 && tree.entry(path).kind === "file");
	const compact = compactorFor(paths.length);
	for (let start = 0; start < paths.length; start += BATCH) {
		await turn(signal);
		const batch = paths.slice(start, start + BATCH);
		const facts = await Promise.all(batch.map((path) => readOne(path, {
			tree,
			store,
			compact
		}, kind)));
		for (const [at, path] of batch.entries()) {
			const found = facts[at];
			if (found) yield [path, found];
		}
	}
}
async function readOne(path, { tree, store, compact }, { name, kindOf, worthIt, extract }) {
	const kind = kindOf(path);
	if (kind === void 0) return void 0;
	const id = store ? tree.id(path) : "";
	const key = `${id} ${name} ${kind}`;
	const known = store?.get(key);
	if (known) return known;
	const bytes = await readOrNothing(tree, path);
	if (!bytes) return void 0;
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	if (worthIt?.(source) === false) return void 0;
	const facts = asideFacts(compact(extract(source, kind), source.length));
	store?.set(key, facts, () => validityOf(id, bytes));
	return facts;
}

//#endregion
//#region src/pipeline/evaluating/still-says.ts
/** Whether what was found out from the content then is found out from that of now: see `sayTheSame`. False where it is not known. */
async function stillSays(file, { marks, names, store }) {
	for (const mark of marks) if (!await saysTheSame(file, mark, {
		names,
		store
	})) return false;
	return true;
}
async function saysTheSame({ path, before, tree }, mark, { names, store }) {
	if (mark === "classes") {
		const then = store.classes?.get(before);
		const now = then && await known({
			path,
			tree,
			shelf: store.classes,
			key: tree.id(path)
		}, readClasses);
		return then !== void 0 && now !== void 0 && sayTheSameOfClasses(then, now);
	}
	const rest = restOfKey(mark);
	const then = store.get(before + rest);
	const now = then && await known({
		path,
		tree,
		shelf: store,
		key: tree.id(path) + rest
	}, (bytes) => read(bytes, rest));
	return then !== void 0 && now !== void 0 && sayTheSame(then, now, names);
}
async function known({ path, tree, shelf, key }, readFacts) {
	const kept = shelf?.get(key);
	if (kept) return kept;
	const bytes = await readOrNothing(tree, path);
	const facts = bytes && holdsBytes(tree, path, bytes) ? readFacts(bytes) : void 0;
	if (facts) shelf?.set(key, facts, () => "lasting");
	return facts;
}
function readClasses(bytes) {
	return classFactsOf(latin1(bytes));
}
/** The facts that are kept under this rest of a key; undefined where there are none of this content. */
function read(bytes, rest) {
	const [, name = "", detail = ""] = /^ (\S+) ?(.*)$/s.exec(rest) ?? [];
	if (name === "") return factsOfFile(bytes);
	if (name === "#!") return hasPhpShebang(bytes) ? factsOfFile(bytes) : void 0;
	if (name === "templates" && isLanguage(detail)) return asideFacts({ templates: extractTemplates(latin1(bytes), detail) });
	if (name === "paths") return asideFacts({ mentions: pathMentions(latin1(bytes)) });
	const words = wordsOf(rest);
	return words && factsForWords(bytes, words, factsOfFile(bytes));
}
function isLanguage(name) {
	return name === "php" || name === "blade" || name === "twig";
}
function wordsOf(rest) {
	const words = rest.startsWith(" [") ? JSON.parse(rest) : void 0;
	return Array.isArray(words) ? new Set(words.map(String)) : void 0;
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

//#endregion
export { callbackName as C, visitExpr as D, holdsPart as E, isPhpFile as S, isCallableReference as T, pathMentions as _, classFactsOf as a, elementsOf$1 as b, readOrNothing as c, readFacts as d, validityOf as f, callsPathHelper as g, turn as h, folderPaths as i, batchesOf as l, compactorFor as m, readAside as n, SecondReadings as o, readIgnores as p, extractTemplates as r, ownFacts as s, stillSays as t, candidatesIn as u, tokensOf as v, callbackOf as w, isMark as x, cutAt as y };