/** Without empty and `.` parts, `..` taken back; what leads out of the root begins with `..`. Empty for the root. */
export declare function normalPath(path: string): string;
