import { type RepoPath } from '../model/path.ts';
import type { Manifest } from './manifest.ts';
export interface ParsedManifest {
    /** Undefined where the text is no JSON object. */
    readonly manifest?: Manifest;
    /** What is wrong with the JSON: Composer refuses such a file. */
    readonly problem?: string;
}
/** Reads a composer.json. Never throws; fields of an unexpected shape count as absent. */
export declare function parseManifest(text: string, path: RepoPath): ParsedManifest;
