import type { Environment } from './github-event.ts'

/** Who runs this, if it is not GitHub. */
export type Service =
  | 'gitlab'
  | 'bitbucket'
  | 'azure'
  | 'jenkins'
  | 'circleci'
  | 'travis'
  | 'buildkite'
  | 'teamcity'
  | 'codebuild'
  | 'bamboo'
  | 'other'

const serviceVariables: readonly (readonly [Service, string])[] = [
  ['gitlab', 'GITLAB_CI'],
  ['bitbucket', 'BITBUCKET_COMMIT'],
  ['azure', 'TF_BUILD'],
  ['jenkins', 'JENKINS_URL'],
  ['circleci', 'CIRCLECI'],
  ['travis', 'TRAVIS'],
  ['buildkite', 'BUILDKITE'],
  ['teamcity', 'TEAMCITY_VERSION'],
  ['codebuild', 'CODEBUILD_BUILD_ID'],
  ['bamboo', 'bamboo_buildKey'],
  ['other', 'CI'],
  ['other', 'CONTINUOUS_INTEGRATION'],
]

/**
 * Undefined at a terminal. A service that is not known by name is none: there the remote has what is judged already, and what
 * a terminal compares would be nothing.
 */
export function serviceOf(env: Environment): Service | undefined {
  return serviceVariables.find(([, variable]) => !/^(0|false)?$/i.test(env[variable] ?? ''))?.[0]
}

/** Whether this is a run of GitHub Actions. */
export function isGithub(env: Environment): boolean {
  return (env['GITHUB_EVENT_NAME'] ?? '') !== '' || (env['GITHUB_ACTIONS'] ?? '') !== ''
}
