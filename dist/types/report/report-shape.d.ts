type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type PresenceIn<T, K> = T extends unknown ? K extends keyof T ? object extends Pick<T, K> ? 'optional' : 'required' : 'optional' : never;
type Presence<T, K> = 'optional' extends PresenceIn<T, K> ? 'optional' : 'required';
type Inner<T> = NonNullable<T> extends readonly (infer E)[] ? E : NonNullable<T>;
type Field<V, P extends string> = [Inner<V>] extends [object] ? {
    readonly [K in P]: ShapeOf<Inner<V>>;
} : P;
/**
 * The fields of T, in the order in which they are written, each with whether it must be there; objects and elements of
 * arrays with their own fields inside. Of a union: the fields of all members. A field that T has and its shape lacks, or
 * the reverse, does not compile.
 */
export type ShapeOf<T> = {
    readonly [K in KeyOf<T>]: Field<ValueOf<T, K>, Presence<T, K>>;
};
/** Any shape, for code that walks one. */
export interface Shape {
    readonly [key: string]: 'required' | 'optional' | {
        readonly required?: Shape;
        readonly optional?: Shape;
    };
}
/** The fields of a report in the order of its JSON. */
export declare const reportShape: {
    readonly schemaVersion: 'required';
    readonly tool: {
        readonly required: {
            readonly name: 'required';
            readonly version: 'required';
        };
    };
    readonly result: 'required';
    readonly override: {
        readonly optional: {
            readonly reason: 'required';
            readonly source: 'required';
        };
    };
    readonly scope: 'required';
    readonly range: {
        readonly optional: {
            readonly base: {
                readonly optional: {
                    readonly sha: 'required';
                    readonly source: 'required';
                };
            };
            readonly head: {
                readonly required: {
                    readonly sha: 'required';
                    readonly source: 'required';
                };
            };
            readonly method: 'required';
            readonly complete: 'required';
            readonly notes: 'required';
        };
    };
    readonly ranges: {
        readonly optional: {
            readonly base: {
                readonly optional: {
                    readonly sha: 'required';
                    readonly source: 'required';
                };
            };
            readonly head: {
                readonly required: {
                    readonly sha: 'required';
                    readonly source: 'required';
                };
            };
            readonly method: 'required';
            readonly complete: 'required';
            readonly notes: 'required';
        };
    };
    readonly projects: {
        readonly optional: {
            readonly directory: 'required';
            readonly result: 'required';
            readonly errors: 'required';
            readonly warnings: 'required';
            readonly notices: 'required';
        };
    };
    readonly summary: {
        readonly required: {
            readonly filesChanged: 'required';
            readonly filesIndexed: 'required';
            readonly errors: 'required';
            readonly warnings: 'required';
            readonly notices: 'required';
            readonly suppressed: 'required';
            readonly preexisting: 'required';
            readonly includes: {
                readonly required: {
                    readonly found: 'required';
                    readonly optional: 'required';
                    readonly case: 'required';
                    readonly provided: 'required';
                    readonly outside: 'required';
                    readonly notDeployed: 'required';
                    readonly missing: 'required';
                    readonly unknown: 'required';
                };
            };
        };
    };
    readonly findings: {
        readonly required: {
            readonly path: 'required';
            readonly line: 'required';
            readonly column: 'required';
            readonly rule: 'required';
            readonly severity: 'required';
            readonly proof: 'optional';
            readonly suppressed: {
                readonly required: {
                    readonly kind: 'required';
                    readonly reason: 'optional';
                };
            };
            readonly snippet: 'required';
            readonly endLine: 'required';
            readonly endColumn: 'required';
            readonly message: 'required';
            readonly target: {
                readonly optional: {
                    readonly expression: 'required';
                    readonly tried: 'required';
                    readonly nearest: 'optional';
                };
            };
            readonly cause: {
                readonly optional: {
                    readonly kind: 'required';
                    readonly path: 'required';
                    readonly movedTo: 'optional';
                };
            };
            readonly unexplained: 'optional';
            readonly impact: {
                readonly optional: {
                    readonly entryPoints: 'required';
                    readonly count: 'required';
                    readonly chain: 'required';
                    readonly conditional: 'optional';
                };
            };
            readonly related: {
                readonly required: {
                    readonly path: 'required';
                    readonly line: 'required';
                    readonly column: 'required';
                    readonly message: 'required';
                };
            };
            readonly fixes: {
                readonly required: {
                    readonly kind: 'required';
                    readonly title: 'required';
                    readonly safe: 'required';
                    readonly edits: {
                        readonly optional: {
                            readonly path: 'required';
                            readonly startLine: 'required';
                            readonly startColumn: 'required';
                            readonly endLine: 'required';
                            readonly endColumn: 'required';
                            readonly text: 'required';
                        };
                    };
                    readonly rename: {
                        readonly optional: {
                            readonly from: 'required';
                            readonly to: 'required';
                        };
                    };
                };
            };
            readonly fingerprint: 'required';
        };
    };
    readonly problems: {
        readonly required: {
            readonly kind: 'required';
            readonly path: 'required';
            readonly message: 'required';
        };
    };
    readonly sites: {
        readonly optional: {
            readonly path: 'required';
            readonly line: 'required';
            readonly column: 'required';
            readonly verdict: 'required';
            readonly keyword: 'required';
            readonly expression: 'required';
            readonly reason: 'required';
            readonly targets: 'optional';
        };
    };
};
export {};
