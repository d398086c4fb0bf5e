import type { Project } from '../resolve/project.ts';
/** The project with an edge for each template that is found, so that a chain leads from a page to the broken template. */
export declare function withTemplateEdges(project: Project): Project;
