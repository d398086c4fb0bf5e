/** The recipe of fingerprints that this version can compare: see pipeline/fingerprint.ts. */
const FINGERPRINT = /^1:[0-9a-f]{16}-[0-9a-f]{16}$/

export function isKnownFingerprint(text: string): boolean {
  return FINGERPRINT.test(text)
}

/** The part that a finding keeps when its file moves: rule, source expression and occurrence. */
export function faultOf(fingerprint: string): string {
  return fingerprint.slice(fingerprint.indexOf('-') + 1)
}
