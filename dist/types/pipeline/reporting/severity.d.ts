import type { Cause, Severity } from '../../model/finding.ts';
import type { PathTest } from '../../model/globs.ts';
export interface Surrounding {
    readonly cause: Cause | undefined;
    readonly isThirdParty: PathTest;
    /** Directories and files that the check was limited to. */
    readonly asked: readonly string[];
}
/**
 * A finding in tests, fixtures, documentation or examples is one step lower; one in third-party code is a notice, unless
 * first-party code caused it. Who asks for `examples/shop` by name takes it for a site, so only what comes after that
 * says that a file is an example.
 */
export declare function severityAt(path: string, severity: Severity, { cause, isThirdParty, asked }: Surrounding): Severity;
