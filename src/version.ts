/** Put in by the bundler and by jest's `globals`, both from package.json. */
declare const DEPLOY_GUARD_VERSION: string

/** The version of this tool, as package.json has it. */
export const version: string = DEPLOY_GUARD_VERSION
