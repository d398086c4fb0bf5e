/** Put in by the bundler and by jest's `globals`, both from package.json. */
declare const DEPLOY_GUARD_VERSION: string

/** The version of this tool, as package.json has it. */
export const version: string = DEPLOY_GUARD_VERSION

/** Put in by the bundler, from scripts/source-digest.mjs; where the sources themselves run there is none. */
declare const DEPLOY_GUARD_SOURCES: string | undefined

/** A digest of all that makes a report besides its inputs; `undefined` where that is not known. */
export const sources: string | undefined =
  typeof DEPLOY_GUARD_SOURCES === 'undefined' ? undefined : DEPLOY_GUARD_SOURCES
