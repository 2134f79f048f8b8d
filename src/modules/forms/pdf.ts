import { createRequire } from 'node:module'
import type { FormView } from './shapes.ts'
import type { Definition } from './templates/definition.ts'
import { templates } from './templates/index.ts'

/** What is used of pdfmake; see templates/definition.ts for why its own types are not. */
type Pdfmake = {
  setFonts(fonts: Record<string, Record<string, string>>): void
  setUrlAccessPolicy(allows: (url: string) => boolean): void
  setLocalAccessPolicy(allows: (path: string) => boolean): void
  createPdf(definition: Definition): { getBuffer(): Promise<Buffer> }
}

const require = createRequire(import.meta.url)
const pdfmake = require('pdfmake') as Pdfmake
const font = (name: string) => require.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`)

/** Tinos: as wide as Times New Roman, which Nghị định 30/2020/NĐ-CP asks for, with all Vietnamese letters, free to embed. */
const tinos = {
  normal: font('400Regular'),
  bold: font('700Bold'),
  italics: font('400Regular_Italic'),
  bolditalics: font('700Bold_Italic'),
}
const files: ReadonlySet<string> = new Set(Object.values(tinos))

pdfmake.setFonts({ Tinos: tinos })
// What a person wrote must not make the service fetch an address or read a file.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path: string) => files.has(path))

/** The paper as PDF with its fonts embedded; the same definition gives the same bytes. */
export const printDefinition = (definition: Definition): Promise<Buffer> => pdfmake.createPdf(definition).getBuffer()

export const printForm = (form: FormView): Promise<Buffer> => printDefinition(templates[form.form](form))
