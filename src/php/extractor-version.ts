/** Put in by the bundler and by jest's `globals`, both from scripts/extractor-digest.mjs. */
declare const DEPLOY_GUARD_EXTRACTOR: string

/** A digest of everything that facts depend on besides a file's bytes: equal versions, equal facts. */
export const EXTRACTOR_VERSION: string = DEPLOY_GUARD_EXTRACTOR
