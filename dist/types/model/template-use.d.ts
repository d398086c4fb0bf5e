import type { Span } from './location.ts';
/** How a name becomes a file: whose rules hold. */
export type TemplateEngine = 'blade' | 'blade-component' | 'twig' | 'theme-part';
/** One place that names templates by literals. */
export interface TemplateUse {
    readonly engine: TemplateEngine;
    /** What is tried, in order: the first that is there is taken. Never empty. */
    readonly names: readonly string[];
    /** The names as written. */
    readonly text: string;
    readonly span: Span;
    /** The code copes with an absent template. */
    readonly optional?: true;
    /** It looks like the name of a template, but nothing here shows that it is loaded. */
    readonly soft?: true;
    /** An attribute names it: a listener loads it, unless another listener chooses another before. */
    readonly attribute?: true;
}
/** A folder of templates that code registers. */
export interface TemplateFolder {
    readonly engine: 'blade' | 'blade-component' | 'twig';
    /** Absent for names without a namespace. */
    readonly namespace?: string;
    /** `file`: relative to the folder of the file that says so; `root`: to the application's. */
    readonly anchor: 'file' | 'root';
    /** May hold `.`, `..` and empty parts. */
    readonly path: string;
}
/** What one file says about templates: plain JSON. */
export interface TemplateFacts {
    readonly uses: readonly TemplateUse[];
    readonly folders: readonly TemplateFolder[];
    /** Names that the code asks for before it takes them. */
    readonly asked: readonly string[];
    /** Names that the code gives to components of Blade. */
    readonly aliases?: readonly string[];
    /** The engines to whose loaders it adds folders that are not known. */
    readonly opens?: readonly ('blade' | 'twig')[];
    /** It has a hand in which template is loaded for an attribute. */
    readonly chooses?: true;
}
