import { type RepoPath } from '../model/path.ts';
import type { DumpedEntry } from './manifest.ts';
export interface DumpedFile {
    readonly file: RepoPath;
    readonly kind: DumpedEntry['kind'];
    /** The directory of composer.json. */
    readonly base: string;
}
/** The literal entries of a committed autoload_classmap.php or autoload_files.php, as Composer writes them. */
export declare function parseDumped(text: string, { file, kind, base }: DumpedFile): readonly DumpedEntry[];
