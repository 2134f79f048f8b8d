import t from 'tap'
import { legalDay } from '../../src/core/clock.ts'
import { publicUrl, secretKey, testApp } from '../support/app.ts'
import { decided } from '../support/decided.ts'
import { peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { serviceProcess } from '../support/service-process.ts'

const products = 60
const papers = 6

t.test(
  'a service killed while decisions over 60 products are issued leaves each of them whole or not at all',
  async (t) => {
    // The service that is killed goes by the clock of this machine.
    const app = await testApp(t, new Date().toISOString())
    const { pool, url } = app.database
    const { chairman } = await peopleOf(app)
    const dossiers = await Promise.all(Array.from({ length: papers * products }, () => decided(app, { star: 3 })))
    const bodies = Array.from({ length: papers }, (_, at) => ({
      unitCode: place.province,
      number: `${at + 1}/QĐ-UBND`,
      signedOn: legalDay(app.clock.now.toISOString()),
      signerTitle: 'Chủ tịch',
      items: dossiers.slice(at * products, (at + 1) * products).map(({ dossierId }) => ({ dossierId })),
    }))
    const service = await serviceProcess({
      DATABASE_URL: url,
      DATA_DIR: t.testdir(),
      SECRET_KEY: secretKey,
      PUBLIC_URL: publicUrl,
      LOG_LEVEL: 'warn',
    })
    t.teardown(() => service.child.kill('SIGKILL'))
    const answered = new Set<string>()
    const asked = bodies.map((body) =>
      fetch(`${service.address}/v1/decisions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${chairman.token}` },
        body: JSON.stringify(body),
      }).then(
        (answer) => {
          if (answer.status !== 201) throw new Error(`answered ${answer.status}`)
          answered.add(body.number)
        },
        (_killed: unknown) => {},
      ),
    )
    await Promise.any(asked)
    service.child.kill('SIGKILL')
    await Promise.allSettled(asked)
    t.ok(answered.size < papers, `${answered.size} were answered before it was killed`)

    const { rows } = await pool.query<{ number: string; items: number; certificates: number; audited: number }>(
      `select d.number, (select count(*)::int from decision_items i where i.decision_id = d.id) as items,
            (select count(*)::int from certificates c where c.decision_id = d.id) as certificates,
            (select count(*)::int from audit_entries a where a.subject_id = d.id::text) as audited
       from decisions d`,
    )
    t.same(
      rows.filter((row) => row.items !== products || row.certificates !== products || row.audited !== 1),
      [],
    )
    const kept = new Set(rows.map(({ number }) => number))
    t.same(
      [...answered].filter((number) => !kept.has(number)),
      [],
      'nothing that was answered is lost',
    )
    const given = await pool.query<{ count: number; last: number }>(
      `select count(*)::int as count, max(split_part(number, '/', 1)::int) as last from certificates`,
    )
    t.same(given.rows[0], { count: rows.length * products, last: rows.length * products }, 'no number is lost')
  },
)
