import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { modules } from '../../src/modules/index.ts'

const routes = modules.flatMap(({ routes }) => routes)
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const files = new Map(globSync('src/modules/**/*.ts').map((file) => [path.basename(file, '.ts'), file]))

t.test('an action, its file and its name are one word', async (t) => {
  for (const { action } of routes) t.ok(files.has(kebab(action.name)), action.name)
})

t.test('every command says what it changed, for the audit log and the event', async (t) => {
  for (const { action } of routes.filter(({ action }) => action.kind === 'command'))
    t.type(action.subject, 'function', action.name)
})

t.test('an action that needs a version compares it after the lock', async (t) => {
  for (const { action } of routes.filter(({ action }) => action.needsVersion)) {
    const source = readFileSync(files.get(kebab(action.name))!, 'utf8')
    t.ok(
      source.indexOf('lock') !== -1 && source.lastIndexOf('checkVersion(') > source.lastIndexOf('await lock'),
      action.name,
    )
  }
})

t.test('queries are read by GET, and nothing else is but reads that take a body', async (t) => {
  const takesBody = [
    'evaluate',
    'previewInstrumentImport',
    'previewSuccessionImport',
    'previewUnitImport',
    'previewCertificateImport',
    'previewActivityImport',
    'previewCriteriaImport',
    'previewCriteriaWording',
  ]
  for (const { action, method } of routes) {
    t.equal(method === 'GET' || takesBody.includes(action.name), action.kind === 'query', action.name)
  }
})

t.test('inputs are strict: an unknown field is never passed over', async (t) => {
  for (const { action } of routes) t.notOk(action.input.safeParse({ surprise: true, ...{} }).success, action.name)
})
