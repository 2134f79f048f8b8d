import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { foldedWords } from '../../core/folded-words.ts'

const File = z.strictObject({ note: z.string(), legalForms: z.array(z.string().regex(/^[a-z ]+$/)).min(1) })
const file = new URL('../../../data/producer-names.json', import.meta.url)
const { legalForms } = File.parse(JSON.parse(readFileSync(file, 'utf8')))
const longestFirst = legalForms.toSorted((a, b) => b.length - a.length).join('|')

/** The same for PostgreSQL, on text of words without diacritics. */
export const legalFormPattern = `\\m(${longestFirst})\\M`
const legalForm = new RegExp(`\\b(${longestFirst})\\b`, 'g')

/** A producer's name without diacritics and without the words of its legal form. */
export const coreName = (name: string): string =>
  foldedWords(foldedWords(name).join(' ').replace(legalForm, ' ')).join(' ')
