import t from 'tap'
import { type Clocked, clockEffects } from '../../src/modules/dossiers/deadlines/clock-rules.ts'
import {
  dossierEvents,
  dossierKinds,
  dossierStates,
  nextState,
  type Standing,
} from '../../src/modules/dossiers/rules.ts'

const then = '2026-06-01T03:00:00.000Z'
const filed: Clocked & Standing = {
  kind: 're-evaluation',
  state: 'filed',
  level: 'province',
  communeReceivedAt: then,
  provinceReceivedAt: null,
  provinceReceiptNumber: null,
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

t.test('planning, opening a session and going to the ministry and back touch no clock', async (t) => {
  for (const kind of dossierKinds) {
    const dossier: Clocked = { ...forwarded, kind }
    t.same(told({ ...dossier, state: 'reviewed' }, { state: 'scheduled' }), [])
    t.same(told({ ...dossier, state: 'scheduled' }, { state: 'scoring' }), [])
    t.same(
      told({ ...dossier, state: 'decided' }, { state: 'forwarded', level: 'ministry', provinceReceivedAt: null }),
      [],
    )
    t.same(
      told(
        { ...dossier, level: 'ministry', state: 'decided' },
        { state: 'forwarded', level: 'province', provinceReceivedAt: null },
      ),
      [],
    )
  }
})

t.test('no allowed event leaves a clock running for what lies with the producer, or has left', async (t) => {
  const leaves = new Set(['returned', 'supplement', 'withdrawn', 'disqualified'])
  for (const before of everyDossier())
    for (const event of dossierEvents) {
      const state = nextState(before, event)
      if (state === null) continue
      const wrong = leaves.has(state) ? /^(resume|reopen)/ : /^(pause|drop)/
      t.notOk(
        told(before, { state }).some((one) => wrong.test(one)),
        `${JSON.stringify(before)} ${event}`,
      )
    }
})

function* everyDossier(): Generator<Clocked & Standing> {
  for (const kind of dossierKinds)
    for (const state of dossierStates)
      for (const level of ['province', 'ministry'] as const)
        for (const communeReceivedAt of [null, then])
          for (const provinceReceivedAt of [null, then])
            yield { ...filed, kind, state, level, communeReceivedAt, provinceReceivedAt }
}
