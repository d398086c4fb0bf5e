/** The version of this tool, as package.json has it. */
export declare const version: string;
/** A digest of all that makes a report besides its inputs; `undefined` where that is not known. */
export declare const sources: string | undefined;
