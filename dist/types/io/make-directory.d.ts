/**
 * Makes a directory and those above it, unless something is there. Node's own `recursive` never ends where the system says
 * that there is nothing to make it in and this stays so: below /proc, below a link that leads nowhere. `mode`: of all that
 * are made.
 */
export declare function makeDirectory(path: string, mode?: number): Promise<void>;
