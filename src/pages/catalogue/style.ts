import { readFileSync } from 'node:fs'
import { withStyle } from '../layout.ts'

/** Looks of the catalogue, which pages that are opened by scanning a code do not have to carry. */
export const catalogueStyle = withStyle(readFileSync(new URL('catalogue.css', import.meta.url), 'utf8'))
