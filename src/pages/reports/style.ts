import { readFileSync } from 'node:fs'
import { withStyle } from '../layout.ts'

export const style = withStyle(readFileSync(new URL('report.css', import.meta.url), 'utf8'))
export const cacheControl = 'public, max-age=60'
