import type { TemplateFolder } from '../model/template-use.ts';
import type { SourceToken } from '../php/tokens/source-tokens.ts';
import { type TokenRange } from '../php/tokens/token-arguments.ts';
export interface RegisteredFolders {
    readonly folders: readonly TemplateFolder[];
    /** Engines to whose loaders folders are added that are not known. */
    readonly opens: readonly ('blade' | 'twig')[];
}
/** The folders of templates that PHP code makes known, and whether it makes others known to Blade's finder. */
export declare function registeredFolders(tokens: readonly SourceToken[]): RegisteredFolders;
/** One folder or a list of them; what is not anchored is left out. */
export declare function folderPaths(tokens: readonly SourceToken[], range: TokenRange): readonly Pick<TemplateFolder, 'anchor' | 'path'>[];
