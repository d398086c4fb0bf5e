import base from './jest.config.mjs'

/** Real applications: minutes, not seconds. See `npm run apps`. */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/real/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 300_000,
  maxWorkers: 1,
}
