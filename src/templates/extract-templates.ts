import type { TemplateFacts, TemplateUse } from '../model/template-use.ts'
import { Positions } from '../php/text/positions.ts'
import { decodeBytes } from '../php/text/utf8.ts'
import { tokensOf } from '../php/tokens/source-tokens.ts'
import { bladeUses } from './blade-uses.ts'
import { componentAliases } from './component-aliases.ts'
import { type FoundUse, viewUses } from './php-uses.ts'
import { registeredFolders } from './registered-folders.ts'
import { themeParts } from './theme-parts.ts'
import { twigUsesInPhp } from './twig-in-php.ts'
import { twigUses } from './twig-uses.ts'

/** In what language a file names templates; undefined for a file that names none. */
export type TemplateLanguage = 'php' | 'blade' | 'twig'

/** What a PHP file must hold to be worth a look. */
const WORTH_A_LOOK =
  /\bview\s*\(|\b(?:view|route|response|mail|pdf)::|->\s*(?:view|markdown|loadview|render\w*)\s*\(|\bContent\s*\(|\.twig\b|loadViewsFrom|add(?:Location|Namespace|Path)|prepend(?:Location|Namespace|Path)|anonymousComponentPath|view\.paths|get_(?:template_part|header|footer|sidebar)|locate_template|FilesystemLoader|Twig_Loader|ExtensionConfig|FromExtension|->extension\(|(?:->|::)\s*(?:alias)?components?\s*\(|(['"])_template\1/i

const ASKED = /\b(?:\w*exists|has_?template|canload)\s*\(\s*(['"])([^'"\n]+)\1/gi
/** The attribute of a request under which Symfony's listeners hand on what `#[Template]` says. */
const CHOSEN = '_template'
/** What Twig throws for an absent template. */
const CAUGHT = /\bLoaderError\b|\bTwig_Error_Loader\b/

const NOTHING: TemplateFacts = { uses: [], folders: [], asked: [] }

/** What a file (bytes as latin1) says about templates. */
export function extractTemplates(source: string, language: TemplateLanguage): TemplateFacts {
  if (language === 'php' && !WORTH_A_LOOK.test(source)) return NOTHING
  const tokens = language === 'php' ? tokensOf(source) : []
  const found =
    language === 'php' ? usesInPhp(source, tokens) : language === 'blade' ? bladeUses(source) : twigUses(source)
  const { folders, opens } = registeredFolders(tokens)
  const aliases = componentAliases(tokens)
  const positions = new Positions(source)
  return {
    uses: found.map(use => withPlace(use, source, positions)),
    folders,
    asked: Array.from(source.matchAll(ASKED), ([, , name]) => name ?? ''),
    ...(opens.length > 0 && { opens }),
    ...(aliases.length > 0 && { aliases }),
    ...(tokens.some(({ value }) => value === CHOSEN) && { chooses: true as const }),
  }
}

function usesInPhp(source: string, tokens: Parameters<typeof viewUses>[0]): readonly FoundUse[] {
  const twig = twigUsesInPhp(tokens)
  const copes = CAUGHT.test(source)
  const uses = copes ? twig.map(use => ({ ...use, optional: true as const })) : twig
  return [...viewUses(tokens), ...uses, ...themeParts(tokens)].sort((one, other) => one.at - other.at)
}

function withPlace({ at, end, ...use }: FoundUse, source: string, positions: Positions): TemplateUse {
  return { ...use, text: decodeBytes(source.slice(at, end)).slice(0, 300), span: positions.span(at, end) }
}
