import type { Api } from './api-client.ts';
import { type Inquiry } from './workflow-runs.ts';
export interface Deployment {
    readonly id: number;
    readonly sha: string;
    readonly environment: string;
}
/** Which deployments: of an environment, or, without one, those that are marked as production. */
export interface DeploymentFilter {
    readonly environment: string | undefined;
    /** The one that is being made. */
    readonly exceptId: number | undefined;
}
/** Deployments, newest first, at most 100, successful or not (`deployments: read`). */
export declare function listDeployments(api: Api, filter: DeploymentFilter): Promise<Inquiry<readonly Deployment[]>>;
/** The newest deployment that succeeded, now or before another took its place. */
export declare function lastDeployment(api: Api, filter: DeploymentFilter): Promise<Inquiry<Deployment>>;
/** A string says why it could not be found out. */
export declare function hasSucceeded(api: Api, deployment: Deployment): Promise<boolean | string>;
