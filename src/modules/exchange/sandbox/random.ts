import { createCipheriv, createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Instant } from '../../../core/clock.ts'

/** A stream of chance that runs the same again from the same seed, on every machine and version of Node. */
export type Random = {
  /** From 0 to below 1. */
  fraction(): number
  /** A whole number, both ends included. */
  between(first: number, last: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the keys, as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key
  /** A UUIDv7 of that moment. */
  id(at: Instant): string
  hex(bytes: number): string
}

const blockBytes = 65_536

/** The stream named `name` of a seed: streams of different names do not depend on each other's use. */
export function randomOf(seed: string, name: string): Random {
  // AES in counter mode over zeros is a generator that needs no arithmetic of our own.
  const key = createHash('sha256').update(`${name} ${seed}`).digest().subarray(0, 16)
  const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16))
  const zeros = Buffer.alloc(blockBytes)
  let block = cipher.update(zeros)
  let at = 0
  const bytes = (count: number): Buffer => {
    if (at + count > blockBytes) {
      block = cipher.update(zeros)
      at = 0
    }
    at += count
    return block.subarray(at - count, at)
  }
  const fraction = () => bytes(4).readUInt32LE() / 2 ** 32
  const between = (first: number, last: number) => first + Math.floor(fraction() * (last - first + 1))
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[between(0, list.length - 1)]!,
    weighted: (weights) => weightedKey(weights, fraction()),
    id: (instant) => uuidv7({ msecs: Date.parse(instant), random: bytes(16) }),
    hex: (count) => bytes(count).toString('hex'),
  }
}

function weightedKey<Key extends string>(weights: Readonly<Record<Key, number>>, fraction: number): Key {
  const entries = Object.entries<number>(weights) as [Key, number][]
  let left = fraction * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return entries.at(-1)![0]
}
