import t from 'tap'
import { lotFault, publicSteps, rangeFault } from '../../src/modules/traceability/lots/lot-rules.ts'

const madeOn = '2026-06-10'
const nothing = { madeOn, bestBefore: null, materials: [], shipments: [] }

t.test('nothing is used up before it is received, and nothing leaves or spoils before it is made', async (t) => {
  t.equal(lotFault(nothing), null)
  t.equal(lotFault({ ...nothing, bestBefore: madeOn }), null)
  t.same(lotFault({ ...nothing, bestBefore: '2026-06-09' }), { path: ['bestBefore'], code: 'before-making' })
  const received = (...days: string[]) => ({ ...nothing, materials: days.map((receivedOn) => ({ receivedOn })) })
  t.equal(lotFault(received(madeOn)), null)
  t.same(lotFault(received(madeOn, '2026-06-11')), { path: ['materials', 1, 'receivedOn'], code: 'after-making' })
  const shipped = (...days: string[]) => ({ ...nothing, shipments: days.map((shippedOn) => ({ shippedOn })) })
  t.equal(lotFault(shipped(madeOn)), null)
  t.same(lotFault(shipped(madeOn, '2026-06-09')), { path: ['shipments', 1, 'shippedOn'], code: 'before-making' })
})

t.test('the public reads what is published, and of a person no name', async (t) => {
  const material = { name: 'Chè', place: 'Xã Đình Lập', receivedOn: madeOn, document: 'HĐ 1' }
  const shipment = { place: 'Hà Nội', shippedOn: madeOn, quantity: '10 kg' }
  const steps = publicSteps({
    materials: [
      { ...material, source: 'HTX Thái Bình', sourceIsPerson: false, isPublished: true },
      { ...material, source: 'Hoàng Thị Mai', sourceIsPerson: true, isPublished: true },
      { ...material, source: 'HTX khác', sourceIsPerson: false, isPublished: false },
    ],
    shipments: [
      { ...shipment, recipient: 'Cửa hàng OCOP', recipientIsPerson: false, isPublished: true },
      { ...shipment, recipient: 'Lê Văn An', recipientIsPerson: true, isPublished: true },
      { ...shipment, recipient: 'Siêu thị', recipientIsPerson: false, isPublished: false },
    ],
  })
  t.same(steps, {
    materials: ['HTX Thái Bình', null].map((source) => ({
      ...{ name: 'Chè', place: 'Xã Đình Lập', receivedOn: madeOn },
      source,
    })),
    shipments: ['Cửa hàng OCOP', null].map((recipient) => ({ place: 'Hà Nội', shippedOn: madeOn, recipient })),
  })
})

t.test('ranges lie in their batch and meet nowhere', async (t) => {
  const whole = { firstNumber: 11, lastNumber: 30 }
  const range = (firstNumber: number, lastNumber: number) => ({ firstNumber, lastNumber })
  t.equal(rangeFault([], whole), null)
  t.equal(rangeFault([range(11, 20), range(21, 30)], whole), null)
  t.same(rangeFault([range(10, 20)], whole), { at: 0, code: 'outside-batch' })
  t.same(rangeFault([range(11, 20), range(21, 31)], whole), { at: 1, code: 'outside-batch' })
  t.same(rangeFault([range(20, 19)], whole), { at: 0, code: 'outside-batch' })
  t.same(rangeFault([range(11, 20), range(20, 30)], whole), { at: 1, code: 'overlap' })
  t.same(rangeFault([range(15, 16), range(25, 30), range(11, 30)], whole), { at: 2, code: 'overlap' })
})
