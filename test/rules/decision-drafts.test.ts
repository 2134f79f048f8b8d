import t from 'tap'
import { type Order, orderFault } from '../../src/modules/certification/decisions/drafts/rules.ts'
import { decisionKinds, needsNote, revocationGrounds } from '../../src/modules/certification/rules.ts'

const item = { dossierId: 'd', star: null, samplesReturned: null }
const whole: Record<Order['kind'], Order> = {
  recognise: { kind: 'recognise', ground: null, items: [{ ...item, star: 4 }], certificateIds: [] },
  'approve-for-ministry': { kind: 'approve-for-ministry', ground: null, items: [item], certificateIds: [] },
  'evaluate-again': {
    ...{ kind: 'evaluate-again', ground: null, items: [{ ...item, samplesReturned: 0 }] },
    certificateIds: [],
  },
  revoke: { kind: 'revoke', ground: 'breach-of-law', items: [], certificateIds: ['c'] },
}

t.test(
  'a whole order of each kind may be drafted by a province; the ministry recognises and revokes only',
  async (t) => {
    for (const kind of decisionKinds) {
      t.equal(orderFault(whole[kind], 'province'), null, kind)
      const ofProvinceOnly = kind === 'approve-for-ministry' || kind === 'evaluate-again'
      t.equal(orderFault(whole[kind], 'ministry')?.code, ofProvinceOnly ? 'another-authority' : undefined, kind)
    }
  },
)

t.test('an order names what its kind is about, and nothing of another kind', async (t) => {
  const faulty: [Order, string, string][] = [
    [{ ...whole.revoke, ground: null }, 'ground', 'missing'],
    [{ ...whole.revoke, certificateIds: [] }, 'certificateIds', 'missing'],
    [{ ...whole.revoke, items: [item] }, 'items', 'not-of-this-kind'],
    [{ ...whole.recognise, ground: 'other-finding' }, 'ground', 'not-of-this-kind'],
    [{ ...whole.recognise, items: [] }, 'items', 'missing'],
    [{ ...whole.recognise, certificateIds: ['c'] }, 'certificateIds', 'not-of-this-kind'],
    [{ ...whole['approve-for-ministry'], items: [{ ...item, star: 5 }] }, 'items.0.star', 'not-of-this-kind'],
    [{ ...whole['evaluate-again'], items: [item, { ...item, star: 3 }] }, 'items.1.star', 'not-of-this-kind'],
    [{ ...whole.recognise, items: [{ ...item, samplesReturned: 0 }] }, 'items.0.samplesReturned', 'not-of-this-kind'],
  ]
  for (const [order, field, code] of faulty) {
    const fault = orderFault(order, 'province')
    t.same([fault?.field.join('.'), fault?.code], [field, code])
  }
})

t.test('the note says why where neither kind nor ground does', async (t) => {
  for (const kind of decisionKinds) t.equal(needsNote({ kind, ground: null }), kind === 'evaluate-again', kind)
  for (const ground of revocationGrounds)
    t.equal(needsNote({ kind: 'revoke', ground }), ground === 'other-finding', ground)
})
