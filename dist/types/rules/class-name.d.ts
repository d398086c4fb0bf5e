/** How a class is written in a message: a backslash stands for itself there, unlike in a path. */
export declare function className(name: string): string;
