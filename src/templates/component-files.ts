export interface ComponentFiles {
  /** Below a folder of anonymous components. */
  readonly views: readonly string[]
  /** Ends of the paths of classes. */
  readonly classes: readonly string[]
}

/**
 * Where `<x-a.b-c>` may live (Illuminate\View\Compilers\ComponentTagCompiler): a class below View/Components, or a view
 * `a/b-c`, `a/b-c/index` or `a/b-c/b-c`.
 */
export function componentFiles(name: string): ComponentFiles {
  const path = name.replaceAll('.', '/')
  const last = path.slice(path.lastIndexOf('/') + 1)
  const studly = path.split('/').map(studlyCase)
  const lastStudly = studly.at(-1) ?? ''
  return {
    views: [`${path}.blade.php`, `${path}/index.blade.php`, `${path}/${last}.blade.php`],
    classes: [`View/Components/${studly.join('/')}.php`, `View/Components/${studly.join('/')}/${lastStudly}.php`],
  }
}

/** Illuminate\Support\Str::studly. */
function studlyCase(part: string): string {
  return part
    .split(/[-_ :]+/)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
