import { type TemporaryDirectory } from '../tree/temporary-directory.ts';
import type { Variables } from './environment.ts';
/** Git's refusal to read a repository of another user (git 2.35.2 and later; container jobs meet it). */
export declare function isDistrust(stderr: string): boolean;
/**
 * A HOME whose configuration is the user's and trusts the repository. Git reads `safe.directory` from files alone before
 * 2.38. What git guards against is execution of what the repository configures, and the runner switches that off.
 */
export declare function trustingHome(environment: Variables): TemporaryDirectory & {
    readonly variables: Variables;
};
