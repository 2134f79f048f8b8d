import { isDeepStrictEqual } from 'node:util'
import { lastTable, objectAt, type Resolve, resolver, revisionAt, writtenAfter } from './pdf-revisions.ts'
import { isDictionary, type PdfDictionary, type PdfValue, referred } from './pdf-value.ts'

/** What a signing program adds to the catalog; anything else there could show or run something. */
const catalogKeys = ['/AcroForm', '/Extensions', '/Version', '/Perms']
const infoKeys = ['/ModDate', '/Producer']

const without = (dictionary: PdfDictionary, keys: readonly string[]) =>
  new Map([...dictionary].filter(([key]) => !keys.includes(key)))

const sameBut = (before: PdfValue, after: PdfValue, keys: readonly string[]): boolean =>
  isDictionary(before) && isDictionary(after)
    ? isDeepStrictEqual(without(before, keys), without(after, keys))
    : isDeepStrictEqual(before, after)

const refuse = (): never => {
  throw new Error('more was added than signatures')
}

const list = (value: PdfValue | undefined): readonly PdfValue[] => (Array.isArray(value) ? value : refuse())

/** A field of a signature, which does nothing when it is touched. */
function signatureField(value: PdfValue | undefined): PdfDictionary {
  if (!isDictionary(value) || value.get('/FT') !== '/Sig') return refuse()
  return ['/A', '/AA', '/Kids'].some((key) => value.has(key)) ? refuse() : value
}

/** The signatures that the form of a document holds; a form of any other kind could show another text. */
function signaturesOf(catalog: PdfDictionary, resolve: Resolve): PdfDictionary[] {
  const form = resolve(catalog.get('/AcroForm'))
  if (!isDictionary(form)) return []
  if (form.has('/XFA')) return refuse()
  const fields = list(resolve(form.get('/Fields'))).map((field) => signatureField(resolve(field)))
  return fields.flatMap((field) => {
    const signature = resolve(field.get('/V'))
    return isDictionary(signature) ? [signature] : []
  })
}

/**
 * The signatures in a file that begins with an issued one. What was added after it must be signatures and nothing that
 * changes what is read: every issued object stands as it was, but that the catalog has a form, and pages have the places of
 * signatures. A signature vouches for whatever it covers, a page drawn anew too; this is what it may cover.
 *
 * @throws Error when more was added, or what was added cannot be read
 */
export function addedSignatures(signed: Buffer, issuedBytes: number): PdfDictionary[] {
  const text = signed.toString('latin1')
  const issuedTable = lastTable(text.slice(0, issuedBytes))
  const issued = revisionAt(text, issuedTable)
  const added = writtenAfter(text, issuedTable)
  const resolve = resolver(text, added.places, issued.places)
  for (const name of ['/Root', '/Info']) {
    const now = added.trailer.get(name)
    if ((name === '/Root' || now !== undefined) && now !== issued.trailer.get(name)) refuse()
  }
  const [root, info] = ['/Root', '/Info'].map((name) => referred(issued.trailer.get(name)))
  for (const [object, place] of issued.places) {
    const now = added.places.get(object)
    if (object === 0 || place === null || now === undefined) continue
    if (now === null) return refuse()
    const [before, after] = [objectAt(text, place, object), objectAt(text, now, object)]
    if (before.isStream || after.isStream) return refuse()
    const isPage = isDictionary(before.value) && before.value.get('/Type') === '/Page'
    const keys = object === root ? catalogKeys : object === info ? infoKeys : isPage ? ['/Annots'] : []
    if (!sameBut(before.value, after.value, keys)) return refuse()
    if (!isPage || !isDictionary(after.value) || !after.value.has('/Annots')) continue
    for (const annotation of list(resolve(after.value.get('/Annots')))) signatureField(resolve(annotation))
  }
  const catalog = resolve(issued.trailer.get('/Root'))
  return isDictionary(catalog) ? signaturesOf(catalog, resolve) : refuse()
}
