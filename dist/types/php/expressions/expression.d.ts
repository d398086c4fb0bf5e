/**
 * The part of PHP that can make a path or test one, free of the parser: plain JSON. Anything else is `opaque`.
 * Names of functions, classes and methods are lower case and without a leading `\`; constants, variables and
 * properties keep their case, and a variable or property has no `$`.
 */
export type Expr = 
/** A string, decoded with `decodeName`. Also `__CLASS__`, `__FUNCTION__`, `__NAMESPACE__` where they are known. */
{
    readonly kind: 'literal';
    readonly value: string;
} | {
    readonly kind: 'number';
    readonly value: number;
} | {
    readonly kind: 'boolean';
    readonly value: boolean;
} | {
    readonly kind: 'null';
} | {
    readonly kind: 'magic';
    readonly name: '__DIR__' | '__FILE__';
}
/** In lookup order: the namespaced name, then the global one. The namespace part is lower case. */
 | {
    readonly kind: 'constant';
    readonly names: readonly string[];
} | {
    readonly kind: 'class-constant';
    readonly class: ClassRef;
    readonly name: string;
} | {
    readonly kind: 'variable';
    readonly name: string;
}
/** A property whose name is known. `$this` is the variable `this`. */
 | {
    readonly kind: 'property';
    readonly object: Expr;
    readonly name: string;
} | {
    readonly kind: 'static-property';
    readonly class: ClassRef;
    readonly name: string;
}
/** `key` is absent for `$a[]`. */
 | {
    readonly kind: 'element';
    readonly array: Expr;
    readonly key?: Expr;
}
/** `.` and every interpolated string, flattened. */
 | {
    readonly kind: 'concat';
    readonly parts: readonly Expr[];
} | {
    readonly kind: 'call';
    readonly names: readonly string[];
    readonly args: readonly Arg[];
}
/** The callee is an expression: `$f(…)`, `('a' . 'b')(…)`. */
 | {
    readonly kind: 'dynamic-call';
    readonly callee: Expr;
    readonly args: readonly Arg[];
} | {
    readonly kind: 'method-call';
    readonly object: Expr;
    readonly name: string;
    readonly args: readonly Arg[];
} | {
    readonly kind: 'static-call';
    readonly class: ClassRef;
    readonly name: string;
    readonly args: readonly Arg[];
} | {
    readonly kind: 'new';
    readonly class: ClassRef;
    readonly args: readonly Arg[];
} | {
    readonly kind: 'array';
    readonly items: readonly ArrayItem[];
} | {
    readonly kind: 'conditional';
    readonly test: Expr;
    readonly whenTrue: Expr;
    readonly whenFalse: Expr;
}
/** `a ?? b` */
 | {
    readonly kind: 'coalesce';
    readonly left: Expr;
    readonly right: Expr;
}
/** `a ?: b` */
 | {
    readonly kind: 'elvis';
    readonly left: Expr;
    readonly right: Expr;
}
/** The values of the arms, the default included. */
 | {
    readonly kind: 'match';
    readonly arms: readonly Expr[];
} | {
    readonly kind: 'assign';
    readonly op: AssignOp;
    readonly target: Expr;
    readonly value: Expr;
} | {
    readonly kind: 'not';
    readonly of: Expr;
} | {
    readonly kind: 'and';
    readonly left: Expr;
    readonly right: Expr;
} | {
    readonly kind: 'or';
    readonly left: Expr;
    readonly right: Expr;
}
/** `==`, `===`, `!=`, `!==`, `<` … `<>` is `!=`. */
 | {
    readonly kind: 'compare';
    readonly op: string;
    readonly left: Expr;
    readonly right: Expr;
} | {
    readonly kind: 'isset';
    readonly of: readonly Expr[];
} | {
    readonly kind: 'empty';
    readonly of: Expr;
} | {
    readonly kind: 'instanceof';
    readonly of: Expr;
    readonly class: ClassRef;
}
/** The value of an include: index into FileFacts.includes. */
 | {
    readonly kind: 'include';
    readonly index: number;
}
/** Index into FileFacts.scopes. */
 | {
    readonly kind: 'closure';
    readonly scope: number;
}
/** `why` names the construct: 'arithmetic', 'yield', 'eval', 'variable-variable', 'too-deep', … */
 | {
    readonly kind: 'opaque';
    readonly why: string;
};
export type ClassRef = 
/** `self` and `parent` are replaced by the class's name, except in traits. */
{
    readonly kind: 'name';
    readonly name: string;
} | {
    readonly kind: 'self' | 'static' | 'parent';
} | {
    readonly kind: 'expression';
    readonly of: Expr;
};
export interface Arg {
    readonly value: Expr;
    /** A named argument. */
    readonly name?: string;
    readonly spread?: true;
}
export interface ArrayItem {
    readonly key?: Expr;
    readonly value: Expr;
    readonly spread?: true;
}
export type AssignOp = '=' | '.=' | '??=' | '=&' | 'other';
