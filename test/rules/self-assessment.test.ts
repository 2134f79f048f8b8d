import t from 'tap'
import { previewOf } from '../../src/modules/forms/self-assessment.ts'
import { scored } from '../support/council.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { choicesOf } from '../support/sample-dossier.ts'

const eleven = shippedSet(11)

t.test('the star of a preview turns at the points of a band', async (t) => {
  for (const [points, star] of [
    [90, 5],
    [89, 4],
    [70, 4],
    [69, 3],
  ] as const)
    t.match(previewOf(eleven, scored(points)), { total: points, band: star, star, gatesMissed: [] })
})

t.test('a missed minimum lowers the star below the band and is named', async (t) => {
  const preview = previewOf(eleven, scored(95, ['7']))
  t.match(preview, { band: 5, star: 4, gatesMissed: [{ star: 5, criterion: '7' }] })
})

t.test('0 points where the set says so knock out', async (t) => {
  const sixteen = shippedSet(16)
  const zero = sixteen.compiled.zeroRules[0]!
  const none = sixteen.compiled.criteria[zero.index]!.points.indexOf(0, 1)
  const choices = { ...choicesOf(16), [zero.criterion]: none === -1 ? 0 : none }
  t.match(previewOf(sixteen, choices), { knockedOut: true, star: null, knockOuts: [zero.criterion] })
})
