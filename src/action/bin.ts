import { runAsProcess } from './process.ts'

await runAsProcess()
