import fc from 'fast-check'
import t from 'tap'
import { type Clocked, clockEffects } from '../../src/modules/dossiers/clock-rules.ts'
import { dossierEvents, dossierKinds, dossierStates, nextState } from '../../src/modules/dossiers/rules.ts'

const then = '2026-06-01T03:00:00.000Z'
const filed: Clocked = {
  kind: 're-evaluation',
  state: 'filed',
  level: 'province',
  communeReceivedAt: then,
  provinceReceivedAt: null,
}
const forwarded: Clocked = { ...filed, state: 'forwarded', provinceReceivedAt: then }
const told = (before: Clocked, changes: Partial<Clocked>) =>
  clockEffects(before, { ...before, ...changes }).map(({ step, effect }) => `${effect} ${step}`)

t.test('the commune has its days from its receipt to its letter, and not while the producer completes', async (t) => {
  t.same(told({ ...filed, communeReceivedAt: null }, { communeReceivedAt: then }), ['begin commune-assessment'])
  t.same(told(filed, { state: 'returned' }), ['pause commune-assessment', 'begin supplement'])
  t.same(told({ ...filed, state: 'returned' }, { state: 'filed' }), ['resume commune-assessment', 'meet supplement'])
  t.same(told(filed, { state: 'commune-assessed' }), [])
  t.same(told({ ...filed, state: 'commune-assessed' }, { state: 'forwarded' }), ['meet commune-assessment'])
  t.same(told({ ...filed, state: 'forwarded' }, { state: 'commune-assessed' }), ['reopen commune-assessment'])
})

t.test('a re-evaluation is decided within its days of the complete file', async (t) => {
  t.same(told({ ...forwarded, provinceReceivedAt: null }, { provinceReceivedAt: then }), ['begin re-evaluation'])
  t.same(told(forwarded, { state: 'supplement' }), ['begin supplement', 'pause re-evaluation'])
  t.same(told({ ...forwarded, state: 'supplement' }, { state: 'forwarded' }), [
    'meet supplement',
    'resume re-evaluation',
  ])
  t.same(told({ ...forwarded, state: 'scoring' }, { state: 'decided' }), ['meet re-evaluation'])
  const first: Clocked = { ...forwarded, kind: 'first' }
  t.same(told({ ...first, provinceReceivedAt: null }, { provinceReceivedAt: then }), [])
})

t.test('what leaves the procedure drops the deadlines that are open', async (t) => {
  t.same(told(filed, { state: 'withdrawn' }), ['drop commune-assessment'])
  t.same(told({ ...filed, state: 'returned' }, { state: 'withdrawn' }), ['drop commune-assessment', 'drop supplement'])
  t.same(told({ ...forwarded, state: 'supplement' }, { state: 'disqualified' }), [
    'drop supplement',
    'drop re-evaluation',
  ])
})

t.test('planning, opening a session and sending to the ministry touch no clock', async (t) => {
  for (const kind of dossierKinds) {
    const dossier: Clocked = { ...forwarded, kind }
    t.same(told({ ...dossier, state: 'reviewed' }, { state: 'scheduled' }), [])
    t.same(told({ ...dossier, state: 'scheduled' }, { state: 'scoring' }), [])
    t.same(
      told({ ...dossier, state: 'decided' }, { state: 'forwarded', level: 'ministry', provinceReceivedAt: null }),
      [],
    )
  }
})

t.test('no allowed event leaves a clock running for what lies with the producer, or has left', async () => {
  const dossier = fc.record({
    kind: fc.constantFrom(...dossierKinds),
    state: fc.constantFrom(...dossierStates),
    level: fc.constantFrom('province' as const, 'ministry' as const),
    communeReceivedAt: fc.constantFrom(null, then),
    provinceReceivedAt: fc.constantFrom(null, then),
  })
  fc.assert(
    fc.property(dossier, fc.constantFrom(...dossierEvents), (before, event) => {
      const state = nextState(before, event)
      if (state === null) return true
      const effects = told(before, { state })
      const atProducer = state === 'returned' || state === 'supplement'
      if (atProducer || state === 'withdrawn') return effects.every((one) => !/^(resume|reopen)/.test(one))
      return effects.every((one) => !/^(pause|drop)/.test(one))
    }),
  )
})
