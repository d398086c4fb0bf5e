import type { Settings } from '../../model/settings.ts';
/** Whether a file can be requested, as far as the settings say; undefined: they do not. */
export type PageTest = (path: string) => boolean | undefined;
/** Listed entry points are all that there are; else document roots leave out what lies below none of them. */
export declare function compilePages({ documentRoots, entryPoints, }: Pick<Settings, 'documentRoots' | 'entryPoints'>): PageTest;
/** True for what lies in a document root, and for everything where the settings name none. */
export declare function compileServed({ documentRoots }: Pick<Settings, 'documentRoots'>): (path: string) => boolean;
