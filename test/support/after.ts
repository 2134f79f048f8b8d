import { endRun } from './run.ts'

await endRun(process.ppid)
