import type { Expr } from '../../php/expressions/expression.ts';
import type { IncludeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import { type Text } from '../values/text.ts';
export interface Guarded {
    readonly fact: IncludeFact;
    readonly targets: ReadonlySet<Text>;
    readonly place: Place;
    readonly engine: Engine;
    /** How often the question was handed on to another function. */
    readonly depth?: number;
}
/** Guard 1, for one condition. */
export declare function existenceTest(test: Expr, truth: boolean, guarded: Guarded): string | undefined;
/** The assignment that a variable has its value from, where there is one alone. */
export declare function onlyWriteOf(name: string, place: Place): (import("../variables/reaching.ts").Write & {
    fact: import("../../php/facts.ts").AssignmentFact;
}) | undefined;
/** What gives the path asks for it: `include need($f)`, where `need` throws for a file that is not there. */
export declare function askedByMaker(guarded: Guarded): string | undefined;
/** Without `//`, `/./` and a leading `./`, which do not change what is meant. */
export declare function normalised(text: Text): Text;
