import type { SourcedDocument, SourcedPart } from '../shapes.ts'

const endings: Readonly<Record<string, string>> = { 'application/pdf': '.pdf', 'application/json': '.json' }

/** Of what a producer calls a file: nothing that leads out of a folder or that a file system does not take. */
const safe = (text: string): string => {
  const clean = text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    .replaceAll(/[\u0000-\u001f\u007f/\\:*?"<>|]+/g, '-')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  return clean === '' ? 'tệp' : clean
}

const numbered = (at: number, text: string): string => `${String(at + 1).padStart(2, '0')} ${text}`

/** The name without its ending, cut to what file systems take with Vietnamese letters of three bytes, and the ending. */
function cut(text: string): string {
  const [, stem, ending] = /^(.*?)(\.[\p{L}\p{N}]{1,8})?$/u.exec(text) as unknown as [
    string,
    string,
    string | undefined,
  ]
  return `${[...stem].slice(0, 70).join('').trimEnd()}${ending ?? ''}`
}

function withEnding({ title, mediaType, source }: SourcedDocument): string {
  // A producer's file brings its own.
  const own = source?.from === 'evidence' || source?.from === 'inquiry'
  return own ? title : `${title}${endings[mediaType ?? ''] ?? ''}`
}

/** `05 Hồ sơ sản phẩm/03 Mẫu 03.pdf`: the place of a document of a part in the archive, each once by its numbers. Pure. */
export const entryName = (
  at: number,
  { name }: Pick<SourcedPart, 'name'>,
  nth: number,
  document: SourcedDocument,
): string => `${numbered(at, cut(safe(name.vi)))}/${numbered(nth, cut(safe(withEnding(document))))}`
