import t from 'tap'
import { publicUrl, testApp } from '../support/app.ts'
import { issued, paper } from '../support/issued.ts'
import { documentOf, faultsOf, linksOf } from '../support/page-document.ts'
import { done, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { chairman } = await peopleOf(app)
const tea = await issued(app, chairman, { name: 'Chè <b>Đình Lập</b> & "Shan"</script>', star: 4 })
const na = await issued(app, chairman, { name: 'Na Chi Lăng', star: 3 })
await done(app, chairman, 'POST', '/v1/revocations', {
  ...paper('2026-06-01', { ground: 'misuse-of-mark' }),
  certificateIds: [na.certificateId],
})
for (let at = 0; at < 24; at++) await issued(app, chairman, { name: `Miến dong số ${at}`, star: 3 + (at % 2) })

const open = (url: string, headers: Record<string, string> = {}) => app.rest('GET', url, undefined, { headers })
const scripts = /<script(?! type="application\/ld\+json">)|javascript:|\son\w+=/i

const pages = [
  ...[
    '/products',
    '/products?q=che',
    '/products?q=nothing%20at%20all',
    '/products?star=3&unit=20&group=I&state=revoked',
  ],
  ...[`/products/${tea.productId}`, `/products/${na.productId}`, `/producers/${tea.producerId}`],
]

t.test(
  'axe finds nothing on any page in either language, and no page runs scripts or loads anything from elsewhere',
  async (t) => {
    for (const page of pages) {
      for (const lang of ['vi', 'en']) {
        const { status, text, headers } = await open(`${page}${page.includes('?') ? '&' : '?'}lang=${lang}`)
        t.equal(status, 200, page)
        t.same(await faultsOf(text), [], `${page} ${lang}`)
        t.notMatch(text, scripts)
        t.match(headers, { 'content-language': lang, 'cache-control': 'public, max-age=60', etag: /^"/ })
        t.notMatch(String(headers['content-security-policy']), /script-src|unsafe/)
        for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò']) t.notMatch(text, personal)
      }
    }
  },
)

t.test(
  'every link of the catalogue leads to what it promises: a choice to as many products as stand beside it',
  async (t) => {
    const { text } = await open('/products?lang=vi')
    t.match(text, '25 sản phẩm')
    const document = documentOf(text)
    const choices = [...document.querySelectorAll('.facets li')]
    t.ok(choices.length > 6)
    for (const choice of choices) {
      const link = choice.querySelector('a')!
      if (link.hasAttribute('aria-current')) continue
      const chosen = await open(link.getAttribute('href')!)
      t.match(chosen.text, `>${choice.querySelector('span')!.textContent} sản phẩm`, link.textContent!)
      t.match(chosen.text, 'lang="vi"')
    }
    const next = document.querySelector('a[rel=next]')!.getAttribute('href')!
    const more = documentOf((await open(next)).text)
    t.equal(document.querySelectorAll('.product-card').length, 20)
    t.equal(more.querySelectorAll('.product-card').length, 5)
    for (const link of new Set([...linksOf(text), ...linksOf((await open(pages[3]!)).text)]))
      t.equal((await open(link.startsWith('?') ? `/products${link}` : link)).status, 200, link)
  },
)

t.test('what was chosen stays chosen in the other language and while searching, and can be left again', async (t) => {
  const document = documentOf((await open('/products?q=mien&star=3&lang=vi')).text)
  const other = document.querySelector('header nav a')!.getAttribute('href')!
  t.equal(other, '?lang=en&q=mien&star=3')
  t.match((await open(`/products${other}`)).text, '12 products')
  t.equal(document.querySelector('input[name=star]')!.value, '3')
  const [away, all] = [...document.querySelectorAll('.chosen a')].map((link) => link.getAttribute('href')!)
  t.equal(away, '/products?q=mien&lang=vi')
  t.equal(all, '/products?q=mien&lang=vi')
  t.match(document.querySelector('meta[name=robots]')!.getAttribute('content'), 'noindex')
  const placed = documentOf((await open('/products?unit=20&lang=en')).text)
  t.match(placed.querySelector('.chosen a')!.textContent, 'Remove Place: Lạng Sơn province')
})

t.test('what no link of the catalogue says is passed over, and nothing that is typed is markup', async (t) => {
  const odd = '/products?star=9&unit=abc&kind=x&year=1&set=0&group=ZZ&state=valid&after=x&q=a&q=b&lang=fr'
  t.match((await open(odd)).text, '25 sản phẩm')
  const typed = `/products?q=${encodeURIComponent('"><script>alert(1)</script>')}`
  t.notMatch((await open(typed)).text, scripts)
  const long = await open(`/products?q=${'a'.repeat(3000)}`)
  t.equal(long.status, 200)
  for (const page of [
    '/products/x',
    '/products/%00',
    '/products/0000000000',
    `/products/${tea.producerId}`,
    '/producers/x',
  ]) {
    const { status, headers } = await open(page)
    t.ok([404, 422].includes(status), page)
    t.match(headers['content-type'], 'text/html')
  }
})

t.test(
  'the page of a product says how its certificate stands and where to check it; any of its codes leads there',
  async (t) => {
    const { text } = await open(`/products/${tea.productId}?lang=vi`)
    t.match(text, 'Chè &#60;b&#62;Đình Lập')
    t.match(text, 'Còn hiệu lực')
    t.ok(linksOf(text).includes(`/v/${tea.code}?lang=vi`))
    t.match((await open(`/products/${na.productId}?lang=en`)).text, 'The certificate was revoked on 1 June 2026')
    t.ok(linksOf((await open(`/v/${tea.code}?lang=en`)).text).includes(`/products/${tea.code}?lang=en`))
    const byCode = await open(`/products/${tea.code.toLowerCase()}?lang=en`)
    t.equal(byCode.status, 302)
    t.equal(byCode.headers.location, `/products/${tea.productId}?lang=en`)
  },
)

t.test(
  'search engines and whoever shares a page find what it is about, in data that cannot end its block',
  async (t) => {
    const { text } = await open(`/products/${tea.productId}?lang=en`)
    const document = documentOf(text)
    const blocks = document.querySelectorAll('script[type="application/ld+json"]')
    t.equal(blocks.length, 1)
    t.match(JSON.parse(blocks[0]!.textContent!), {
      '@type': 'Product',
      name: 'Chè <b>Đình Lập</b> & "Shan"</script>',
      category: 'Food > Fresh and processed tea',
      manufacturer: { name: 'Hợp tác xã Thái Bình', address: { addressRegion: 'Tỉnh Lạng Sơn' } },
      hasCertification: { certificationStatus: 'https://schema.org/CertificationActive', expires: '2029-06-01' },
    })
    const property = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
    t.equal(property('title'), 'Chè <b>Đình Lập</b> & "Shan"</script>')
    t.equal(property('url'), `${publicUrl}/products/${tea.productId}`)
    t.equal(
      document.querySelector('link[rel=canonical]')!.getAttribute('href'),
      `${publicUrl}/products/${tea.productId}`,
    )
    t.match(document.querySelector('meta[name=robots]'), null)
  },
)

t.test('what was merged away leads to what is left', async (t) => {
  const { pool } = app.database
  const ids = [na.productId, tea.productId, na.producerId, tea.producerId]
  const buried = `merged_into = $2, merged_at = now(), merged_by = '${chairman.id}', merge_reason = 'x' where id = $1`
  await pool.query(`update certificates set product_id = $2 where product_id = $1`, ids.slice(0, 2))
  await pool.query(`update products set ${buried}`, ids.slice(0, 2))
  await pool.query(`update producers set ${buried}`, ids.slice(2))
  t.equal((await open(`/products/${na.productId}`)).headers.location, `/products/${tea.productId}`)
  t.equal((await open(`/producers/${na.producerId}?lang=en`)).headers.location, `/producers/${tea.producerId}?lang=en`)
})
