import process from 'node:process'
import fc from 'fast-check'

/** In CI properties are tried with the same values each time, so that a run says something about the change; at a desk with new ones. */
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20 })
