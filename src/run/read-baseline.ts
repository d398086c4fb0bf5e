import { isAbsolute, relative, resolve, sep } from 'node:path'
import { configFilesOnDisk } from '../config/config-files.ts'
import { UserError } from '../model/errors.ts'
import { displayName } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import type { Baseline } from '../model/suppression.ts'
import { parseBaseline } from '../suppress/baseline.ts'
import { type AskedSettings, filesOf, type RunPlace, type SettingsSource } from './settings-of-run.ts'

export interface BaselineRequest {
  readonly asked: AskedSettings
  readonly place: RunPlace
  readonly source: SettingsSource
  readonly settings: Settings
  /** It is about to be written: it is read where that happens, and may not be there yet. */
  readonly updating: boolean
}

/**
 * The baseline that the settings name. One that a configuration names comes from where the configuration comes from, and
 * one that was named directly from the disk, unless who named it trusts only a tree. Rejects with UserError.
 */
export async function readBaseline(request: BaselineRequest): Promise<Baseline | undefined> {
  const { settings, updating } = request
  if (settings.baseline === null) {
    if (!updating) return undefined
    const advice = 'name a file with --baseline, or set baseline in the configuration'
    throw new UserError('bad-usage', `There is no baseline to update; ${advice}.`)
  }
  const file = baselineFile(request, settings.baseline)
  const text = await baselineFiles(request).read(file)
  if (text !== undefined) return parseBaseline(text, file)
  if (updating) return { file, entries: [] }
  const message = `There is no baseline ${displayName(file)}; write it with --update-baseline.`
  const isDirect = request.asked.settings.baseline !== undefined
  throw new UserError('bad-config', message, isDirect ? { setting: 'baseline' } : {})
}

/** Relative to the root where it is inside, else absolute. A stranger's configuration must not name other files. */
function baselineFile({ asked, place }: BaselineRequest, named: string): string {
  const path = resolve(place.root, named)
  const inside = relative(place.root, path).split(sep).join('/')
  const isOutside = inside === '..' || inside.startsWith('../') || isAbsolute(inside)
  if (isOutside && asked.settings.baseline === undefined) {
    throw new UserError('bad-config', `The baseline ${displayName(named)} must be inside the repository.`)
  }
  return isOutside ? path : inside
}

function baselineFiles({ asked, place, source, updating }: BaselineRequest) {
  const direct = asked.settings.baseline !== undefined && !(source.kind === 'tree' && source.named)
  return updating || direct ? configFilesOnDisk(place.root) : filesOf(source, place)
}
