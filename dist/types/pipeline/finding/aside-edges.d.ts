import type { Project } from '../../resolve/verdicts/project.ts';
/**
 * The project with an edge for each template that is found, and for each file that is handed over by its path, so that a
 * chain leads from a page past its routes to the broken template.
 */
export declare function withAsideEdges(project: Project): Project;
