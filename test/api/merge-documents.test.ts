import t from 'tap'
import { stateOfAudit } from '../../src/cli/verify-audit.ts'
import { mergeProducts } from '../../src/modules/merging/merge-products.ts'
import { productHistory } from '../../src/modules/merging/product-history.ts'
import { product } from '../../src/modules/producers/product.ts'
import { registerProduct } from '../../src/modules/producers/register-product.ts'
import { testApp } from '../support/app.ts'
import { certified, documentsOf } from '../support/certified.ts'
import { doorsOf } from '../support/council.ts'
import { granted } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, province, commune } = people
const officer = { token: province.token }

/** What councils did, as it stands in the database. */
const scored = async () => {
  const tables = ['ballots', 'results', 'verdicts', 'recusals', 'knock_outs', 'session_dossiers', 'dossier_checks']
  const texts = tables.map((name) => `(select string_agg(x::text, '|' order by x::text) from ${name} x)`)
  return (await app.database.pool.query(`select array[${texts.join()}] as all`)).rows[0]
}

for (const door of doorsOf(app)) {
  t.test(
    `${door.name}: a merge moves dossier, result and certificate, and changes no byte of what was written`,
    async (t) => {
      const old = await certified(app, people)
      const kept = await granted(
        door,
        registerProduct,
        { producerId: old.producerId, name: 'Chè xanh Đình Lập 1942', setNo: 11, description: 'Mới' },
        { token: producer.token },
      )
      const before = await documentsOf(app, people, old)
      t.equal(Object.keys(before).length, 16)
      const database = await scored()
      const merged = await granted(door, product, { productId: old.productId }, officer)
      const asked = { keptId: kept.id, keptVersion: kept.version, mergedId: merged.id, mergedVersion: merged.version }
      const answer = await granted(door, mergeProducts, { ...asked, reason: 'Đăng ký hai lần' }, officer)
      t.match(answer, {
        mergedId: merged.id,
        dossierIds: [old.dossierId],
        certificateIds: [old.certificate.id],
        kept: {
          id: kept.id,
          name: 'Chè xanh Đình Lập 1942',
          star: merged.star,
          version: kept.version + 1,
          merged: null,
        },
      })
      t.equal(answer.kept.certificateExpiresOn, merged.certificateExpiresOn)

      t.same(await documentsOf(app, people, old), before)
      t.same(await scored(), database)

      for (const productId of [kept.id, merged.id]) {
        for (const token of [province.token, commune.token, producer.token]) {
          const history = await granted(door, productHistory, { productId }, { token })
          t.match(history, {
            product: { id: kept.id },
            merged: [{ id: merged.id, name: merged.name }],
            dossiers: [{ id: old.dossierId, state: 'decided', writtenProductId: merged.id }],
            certificates: [{ id: old.certificate.id, product: { id: kept.id, name: merged.name }, state: 'valid' }],
          })
          const result = await app.rest('GET', `/v1/dossiers/${history.dossiers[0]!.id}/result`, undefined, {
            as: province,
          })
          t.equal(result.status, 200)
        }
      }
      const { rows } = await app.database.pool.query<{ id: string; action: string }>(
        "select subject_id as id, max(action) filter (where action = 'mergeProducts') as action from audit_entries group by 1",
      )
      const told = rows.filter(({ action }) => action).map(({ id }) => id)
      t.ok(
        [kept.id, merged.id, old.dossierId].every((id) => told.includes(id)),
        'in the history of each',
      )
      t.match(await stateOfAudit(app.database), { broken: null })
    },
  )
}
