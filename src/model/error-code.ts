const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  ENOENT: 'it does not exist',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** The code of an error of the operating system or of Node, such as `ENOENT`. It may come from another realm. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Why something failed, in words that follow a colon: no full stop. */
export function errorReason(error: unknown): string {
  const reason = REASONS[errorCode(error) ?? '']
  if (reason !== undefined) return reason
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
