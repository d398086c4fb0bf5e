import base from './jest.config.mjs'

/** The history of a real application, commit by commit: half an hour on a quiet machine. See `__tests__/slow/history.test.ts`. */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/slow/**/*.test.ts'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
}
