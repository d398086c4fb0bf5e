export interface ComponentFiles {
    /** Below a folder of anonymous components. */
    readonly views: readonly string[];
    /** Ends of the paths of classes. */
    readonly classes: readonly string[];
}
/**
 * Where `<x-a.b-c>` may live (Illuminate\View\Compilers\ComponentTagCompiler): a class below View/Components, or a view
 * `a/b-c`, `a/b-c/index` or `a/b-c/b-c`.
 */
export declare function componentFiles(name: string): ComponentFiles;
