import type { Finding } from '../model/finding.ts';
/**
 * Which directory stands for a deleted file: the one it was in, or an ancestor where files of that ancestor, or several
 * of its directories, were deleted as well. Never the root, where a file stands for itself.
 */
export declare function deletedPlaces(findings: readonly Finding[]): (path: string) => string;
