import type { TemplateFacts } from '../model/template-use.ts';
/** In what language a file names templates; undefined for a file that names none. */
export type TemplateLanguage = 'php' | 'blade' | 'twig';
/** What a file (bytes as latin1) says about templates. */
export declare function extractTemplates(source: string, language: TemplateLanguage): TemplateFacts;
