import { beginRun } from './run.ts'

await beginRun(process.ppid)
