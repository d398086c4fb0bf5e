import type { RepoPath } from '../model/path.ts'
import type { TemplateUse } from '../model/template-use.ts'
import { BladeFinder, usualExtensions } from './blade-finder.ts'
import type { LookedUp, TemplateTree } from './template-tree.ts'
import { lookForPart } from './theme-finder.ts'
import { TwigFinder } from './twig-finder.ts'

/** The loaders of one tree. */
export class Finders {
  private readonly tree: TemplateTree
  private readonly blade: BladeFinder
  private readonly twig: TwigFinder
  /** Extensions of views that are healthy. */
  private readonly usual: ReadonlySet<string>

  /** `before`: of the tree before the change, which tells what is usual. */
  constructor(tree: TemplateTree, before?: Finders) {
    this.tree = tree
    this.usual = before?.usual ?? usualExtensions(tree)
    this.blade = new BladeFinder(tree, this.usual)
    this.twig = new TwigFinder(tree, before?.twig)
  }

  /** `surely`: what only ends alike is not taken, nor what is there under some settings alone. */
  look(name: string, { engine, surely }: TemplateUse & { surely?: true }, from: RepoPath): LookedUp {
    const found = this.lookUp(name, engine, from)
    if (!surely || found.kind === 'absent') return found
    return found.certain ? (found.unless ?? found) : found.instead
  }

  private lookUp(name: string, engine: TemplateUse['engine'], from: RepoPath): LookedUp {
    switch (engine) {
      case 'blade':
        return this.blade.look(name, from)
      case 'blade-component':
        return this.blade.lookForComponent(name, from)
      case 'twig':
        return this.twig.look(name, from)
      case 'theme-part':
        return lookForPart(name, from, this.tree)
    }
  }
}
