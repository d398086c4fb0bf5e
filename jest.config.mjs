import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractorDigest } from './scripts/extractor-digest.mjs'
import { rulePages } from './scripts/rule-pages.mjs'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

// What the tests make the command remember is not for the user's own cache.
process.env.XDG_CACHE_HOME = fileURLToPath(new URL('.cache/tests', import.meta.url))

/** Where .ci/run wants the totals of this run. */
const totals = process.env.DEPLOY_GUARD_TOTALS

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/__tests__'],
  // Many tests start processes, and a busy machine takes its time.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/__tests__/(real|slow)/'],
  reporters: ['default', ...(totals ? [['<rootDir>/scripts/totals-reporter.mjs', { path: totals }]] : [])],
  setupFiles: ['<rootDir>/__tests__/property-seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  globals: {
    DEPLOY_GUARD_VERSION: version,
    DEPLOY_GUARD_EXTRACTOR: extractorDigest(),
    DEPLOY_GUARD_RULE_PAGES: rulePages(),
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
}
