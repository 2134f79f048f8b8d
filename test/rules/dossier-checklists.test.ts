import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { checkDossier, type Papers, papersAsked } from '../../src/modules/dossiers/checks/checklist.ts'
import { loadChecklists } from '../../src/modules/dossiers/checks/reference.ts'
import { dossierKinds } from '../../src/modules/dossiers/rules.ts'
import { shipped } from '../support/criteria-sets.ts'

const checklist = loadChecklists().get('26-2026')!
const asked = (kind: Papers['kind'], setNo: number) =>
  new Map(papersAsked(checklist, { kind, setNo }).map(({ item, required }) => [item, required]))

t.test('food safety is asked where a set’s table knocks out without it, and nowhere else', async (t) => {
  for (const { source } of shipped.sets('26-2026')) {
    const printed = source.fileKnockOuts.some(({ vi }) => vi.includes('ATTP'))
    t.equal(asked('first', source.set).get('food-safety') ?? false, printed, String(source.set))
  }
})

t.test(
  'a quality declaration is required where a set’s table knocks out without it, and optional elsewhere',
  async (t) => {
    for (const { source } of shipped.sets('26-2026')) {
      const printed = source.fileKnockOuts.some(({ vi }) => /bản công bố|công bố chất lượng/.test(vi))
      t.equal(asked('first', source.set).get('quality-declaration'), printed, String(source.set))
    }
  },
)

t.test(
  'updates are asked of a re-evaluation, evidence of the change of an upgrade, neither of a first dossier',
  async (t) => {
    const updates = (kind: Papers['kind']) => [...asked(kind, 11).keys()].filter((item) => item.startsWith('update-'))
    t.same(updates('first'), [])
    t.same(updates('upgrade'), [])
    t.equal(updates('re-evaluation').length, 10)
    t.same(
      dossierKinds.map((kind) => asked(kind, 11).get('change-evidence')),
      [undefined, true, undefined],
    )
  },
)

const papers = (kind: Papers['kind'], setNo: number, sampleCount: number | null): Papers => ({
  kind,
  setNo,
  producer: {},
  product: {},
  dossier: { sampleCount },
  stored: [],
  awaited: [],
})
const codes = (...of: Parameters<typeof papers>) => {
  const { samples } = shipped.set('26-2026', of[1])!.source
  return new Map(checkDossier(checklist, papers(...of), samples).map(({ code, present }) => [code, present]))
}

t.test('samples are asked in the number of the set, and not at all for community tourism', async (t) => {
  t.equal(codes('first', 11, 4).get('dossier.sampleCount'), false)
  t.equal(codes('first', 11, 5).get('dossier.sampleCount'), true)
  t.notOk(codes('first', 26, null).has('dossier.sampleCount'))
})

t.test('what changed since recognition is asked of upgrades and re-evaluations only', async (t) => {
  t.same(
    dossierKinds.map((kind) => codes(kind, 11, 5).has('dossier.changes')),
    [false, true, true],
  )
})

t.test('a checklist that cannot be judged by stops the load, which says where', async (t) => {
  const text = readFileSync(new URL('../../data/dossiers/26-2026.json', import.meta.url), 'utf8')
  const load = (rewrite: (text: string) => string) => {
    const folder = t.testdir()
    writeFileSync(`${folder}/26-2026.json`, rewrite(text))
    return () => loadChecklists(pathToFileURL(`${folder}/`))
  }
  const cases: [string, (text: string) => string, RegExp][] = [
    [
      'an item twice',
      (s) => s.replace('"item": "environment"', '"item": "food-safety"'),
      /\/evidence\/\d+\/item: food-safety/,
    ],
    ['a kind unknown', (s) => s.replace('["re-evaluation"]', '["renewal"]'), /\/evidence\/\d+\/kinds\/0/],
    ['a misspelt key', (s) => s.replace('"sets":', '"set":'), /\/evidence\/\d+.*"?set"?/],
    ['a result nobody explains', (s) => s.replaceAll('"illegible"', '"wrong"'), /\/reasons: none explains illegible/],
    ['another instrument', (s) => s.replace('"26-2026"', '"27-2026"'), /\/instrument: expected 26-2026/],
    ['half a file', (s) => s.slice(0, 900), /data\/dossiers\/26-2026\.json cannot be used: SyntaxError/],
  ]
  for (const [name, rewrite, said] of cases) t.throws(load(rewrite), said, name)
})
