import type { Environment } from './github-event.ts';
/** Who runs this, if it is not GitHub. */
export type Service = 'gitlab' | 'bitbucket' | 'azure' | 'jenkins' | 'circleci' | 'travis' | 'buildkite' | 'teamcity' | 'codebuild' | 'bamboo' | 'other';
/**
 * Undefined at a terminal. A service that is not known by name is none: there the remote has what is judged already, and what
 * a terminal compares would be nothing.
 */
export declare function serviceOf(env: Environment): Service | undefined;
/** Whether this is a run of GitHub Actions. */
export declare function isGithub(env: Environment): boolean;
