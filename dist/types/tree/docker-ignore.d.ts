import type { ExclusionTest } from './exclusion.ts';
/** The ignore file of a build context. */
export interface DockerIgnoreFile {
    /** Its path in the tree. */
    readonly path: string;
    /** Decoded as names are. */
    readonly text: string;
    /** The build context, relative to the tree's root; paths outside of it are not asked about. */
    readonly directory: string;
}
/**
 * What a .dockerignore keeps out of an image: the last line that matches a path or a directory above it decides. Other than
 * in a .gitignore patterns begin at the context, and below a directory that is left out something can be taken in again.
 */
export declare function dockerIgnore({ path: file, text, directory }: DockerIgnoreFile): ExclusionTest;
