/** The version of this tool, as package.json has it. */
export declare const version: string;
