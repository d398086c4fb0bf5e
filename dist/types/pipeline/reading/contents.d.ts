import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
/** For the files whose names cannot tell: whether they hold PHP. What cannot be read is left out. */
export declare function findContents({ tree, settings }: Pick<Project, 'tree' | 'settings'>, other: FileTree | undefined): Promise<ReadonlyMap<RepoPath, boolean>>;
