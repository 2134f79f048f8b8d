import t from 'tap'
import { groundsOf, type Scans, windowFrom } from '../../src/modules/traceability/scans/scan-rules.ts'
import { suspicionThresholds } from '../../src/modules/traceability/scans/thresholds.ts'

const thresholds = { windowDays: 7, provinces: 3, scans: 10 }
const today = '2026-06-10'
const scan = (day: string, provinceCode: string | null, count = 1): Scans => ({ day, provinceCode, count })
const grounds = (...scans: Scans[]) => groundsOf(scans, today, thresholds)

t.test(
  'a stamp is suspected when it is scanned in as many provinces as the threshold says, within the window',
  async (t) => {
    t.equal(windowFrom(today, thresholds), '2026-06-04')
    const [one, two] = [scan('2026-06-10', '20'), scan('2026-06-05', '04')]
    t.same(grounds(one, two), [])
    t.same(grounds(one, two, scan('2026-06-04', '01')), ['many-places'])
    t.same(grounds(one, two, scan('2026-06-03', '01')), [], 'a day before the window')
    t.same(grounds(one, two, scan('2026-06-11', '01')), [], 'after the day')
    t.same(grounds(one, two, scan('2026-06-10', null)), [], 'a place that nobody said is none')
    t.same(grounds(one, two, scan('2026-06-06', '20')), [], 'a place counts once')
  },
)

t.test('or when it is scanned as often as the threshold says, within the window', async (t) => {
  t.same(grounds(scan(today, '20', 9)), [])
  t.same(grounds(scan(today, '20', 5), scan('2026-06-04', null, 5)), ['many-scans'])
  t.same(grounds(scan(today, '20', 5), scan('2026-06-03', '20', 5)), [])
  t.same(grounds(scan(today, '20', 8), scan(today, '04'), scan(today, '01')), ['many-places', 'many-scans'])
  t.same(grounds(), [])
})

t.test('the thresholds are data', async (t) => {
  const { windowDays, provinces, scans } = suspicionThresholds
  t.same({ windowDays, provinces, scans }, { windowDays: 7, provinces: 4, scans: 50 })
})
