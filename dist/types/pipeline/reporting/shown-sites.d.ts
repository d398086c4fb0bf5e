import type { CheckOptions } from '../../check.ts';
import type { ShownSite } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
/** The includes with the verdicts that were asked for, in the files that the report is about; sorted by place. */
export declare function shownSites(project: Project, settings: Settings, { show, paths, part }: CheckOptions): ShownSite[];
