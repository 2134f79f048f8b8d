import { pointerOf } from './input.ts'

/** A place in a text as editors count: from 1, columns in UTF-16 units. */
export type Place = { row: number; column: number }

/** Where values of a JSON text begin, by RFC 6901 pointer; and where the text stops being JSON, if it does. */
export type JsonPlaces = { placeOf(pointer: string): Place; brokenAt: Place | null }

const space = /[ \t\r\n]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 §7: they may not stand in a string
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Reads a JSON text once more for the places of its values, which `JSON.parse` does not tell. */
export function jsonPlaces(json: string): JsonPlaces {
  const starts = new Map<string, number>()
  let at = 0
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const [found = null] = pattern.exec(json) ?? []
    at += found?.length ?? 0
    return found
  }
  const take = (sign: string): boolean => {
    match(space)
    if (json[at] !== sign) return false
    at++
    return true
  }
  /** Members between two signs, separated by commas. */
  const list = (end: string, member: (no: number) => boolean): boolean => {
    if (take(end)) return true
    for (let no = 0; member(no); no++) {
      if (take(end)) return true
      if (!take(',')) return false
    }
    return false
  }
  const value = (path: readonly PropertyKey[]): boolean => {
    match(space)
    starts.set(pointerOf(path), at)
    if (take('[')) return list(']', (no) => value([...path, no]))
    if (!take('{')) return match(text) !== null || !!match(scalar)
    return list('}', () => {
      match(space)
      const name = match(text)
      return name !== null && take(':') && value([...path, JSON.parse(name) as string])
    })
  }
  const whole = value([])
  match(space)
  const brokenAt = whole && at === json.length ? null : placeOf(json, at)
  return { placeOf: (pointer) => placeOf(json, starts.get(nearest(starts, pointer))!), brokenAt }
}

/** What is missing has no place of its own: that of what it is missing in stands for it. */
const nearest = (starts: ReadonlyMap<string, number>, pointer: string): string =>
  starts.has(pointer) ? pointer : nearest(starts, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))))

function placeOf(json: string, at: number): Place {
  const before = json.slice(0, at)
  return { row: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
