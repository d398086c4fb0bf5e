import type { RenderOptions } from '../model/report.ts'
import { rules } from '../rules/rules.ts'
import type { CheckedChange } from './check-change.ts'
import { repositoryUrl, type Surroundings } from './surroundings.ts'

/** How reports of this run are rendered: links to lines at the head, to the pages of rules, one category a project. */
export function renderOptions(change: CheckedChange, place: Surroundings): RenderOptions {
  const url = repositoryUrl(place)
  const { sha } = change.range.head
  const { prefix } = change.place
  const pages = rulePages(place)
  return {
    color: false,
    width: 100,
    rules: rules.map(({ id, summary, severity }) => ({
      id,
      summary,
      severity,
      ...(pages !== undefined && { helpUri: `${pages}${id}.md` }),
    })),
    ...(url !== undefined && sha !== '' && { sourceUrl: `${url}/blob/${sha}/` }),
    ...(prefix !== '' && { category: `deploy-guard-${prefix.replaceAll('/', '-')}` }),
  }
}

/** The pages of this version, in the repository that the step was taken from. */
function rulePages({ env }: Surroundings): string | undefined {
  const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'] ?? '', env['GITHUB_ACTION_REF'] ?? '']
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined
  return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/blob/${ref}/docs/rules/`
}

/** The page of this run of the workflow; undefined where it is not known. */
export function runUrl(place: Surroundings): string | undefined {
  const url = repositoryUrl(place)
  const id = place.env['GITHUB_RUN_ID'] ?? ''
  return url === undefined || !/^\d+$/.test(id) ? undefined : `${url}/actions/runs/${id}`
}
