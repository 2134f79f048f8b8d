import type { FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import type { Language } from '../core/language.ts'
import type { App } from '../core/world.ts'
import { openDataOf } from '../modules/opendata/open-data.ts'
import type { OpenDataView } from '../modules/opendata/shapes.ts'
import { languageOf, sendPage } from './layout.ts'

const words = {
  vi: {
    title: 'Dữ liệu mở OCOP',
    lead: 'Sản phẩm, chủ thể và giấy chứng nhận của Chương trình mỗi xã một sản phẩm, để mọi người sử dụng lại. Không có dữ liệu cá nhân.',
    licence: 'Giấy phép',
    publisher: 'Nơi công bố',
    catalogue: 'Mô tả theo DCAT-AP (JSON-LD)',
    whole: 'Toàn bộ',
    fields: 'Các trường',
    key: 'khóa',
    follow: 'Theo dõi thay đổi',
    steps: (days: number) => [
      'Tải toàn bộ một tập, giữ ngày của Last-Modified.',
      `Mỗi ngày tải phần thay đổi (deltas) của từng ngày, bắt đầu từ hôm trước ngày đó; giữ được ${days} ngày.`,
      'Dòng có change = put: ghi theo khóa. Dòng có change = delete: xóa; mergedInto là bản ghi được giữ lại.',
      'Còn hiệu lực vào ngày D khi expiresOn không trước D và endedOn trống hoặc sau D; trang tra cứu là căn cứ cuối cùng.',
    ],
    csv: 'CSV dùng UTF-8, dòng đầu là tên trường; ô bắt đầu bằng = + - @ có dấu nháy đơn ở trước.',
    deltas: 'Thay đổi trong ngày',
  },
  en: {
    title: 'OCOP open data',
    lead: 'Products, producers and certificates of the One Commune One Product programme, for everyone to use again. Nothing of a person is in it.',
    licence: 'Licence',
    publisher: 'Publisher',
    catalogue: 'Description as DCAT-AP (JSON-LD)',
    whole: 'Whole',
    fields: 'Fields',
    key: 'key',
    follow: 'Following changes',
    steps: (days: number) => [
      'Take a whole dataset and keep the day of its Last-Modified.',
      `Every day take the deltas, beginning with the day before that one; they can be had for ${days} days.`,
      'A row with change = put is written under its key. One with change = delete is removed; mergedInto is the one that is left.',
      'It is in force on a day D when expiresOn is not before D and endedOn is empty or after D; the verification page has the last word.',
    ],
    csv: 'CSV is UTF-8 with a line of field names; a cell that begins with = + - @ has an apostrophe before it.',
    deltas: 'Changes of a day',
  },
}

type Dataset = OpenDataView['datasets'][number]

/** The name of a Creative Commons licence, `CC BY 4.0`; the address of others. */
const licenceName = (url: string): string => {
  const [, kind, version] = /^https:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)\/?$/.exec(url) ?? []
  return kind ? `CC ${kind.toUpperCase()} ${version}` : url
}

const pathOf = (url: string): string => decodeURI(new URL(url).pathname)

function section({ name, title, about, key, fields, ...urls }: Dataset, language: Language): string {
  const said = words[language]
  const rows = fields.map(
    (field) =>
      html`<div><dt><code>${field.name}</code></dt><dd>${field.about[language]}${field.name === key ? ` (${said.key})` : ''}</dd></div>`,
  )
  const deltas = urls.csvDeltaUrl
    ? html`<p>${said.deltas}: <code>${pathOf(urls.csvDeltaUrl).replace('csv', 'ndjson')}</code>, <code>.csv</code></p>`
    : ''
  return html`<section class="card" id="${name}"><h2>${title[language]}</h2><p>${about[language]}</p>
<p>${said.whole}: <a href="${pathOf(urls.ndjsonUrl)}" type="application/x-ndjson">${name}.ndjson</a>, <a href="${pathOf(urls.csvUrl)}" type="text/csv">${name}.csv</a></p>
!${deltas}
<details><summary>${said.fields} (${fields.length})</summary><dl>!${rows}</dl></details></section>`
}

/** `/open-data`: what is there for whom, and how to follow it. */
export function openDataPage(server: FastifyInstance, { world }: App): void {
  server.get('/open-data', async (request, reply) => {
    const language = languageOf(request)
    const view = openDataOf(world)
    const said = words[language]
    const body = html`<h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
<section class="card"><dl><div><dt>${said.licence}</dt><dd><a href="${view.licence}" rel="license">${licenceName(view.licence)}</a></dd></div>
<div><dt>${said.publisher}</dt><dd>${view.publisher}</dd></div></dl>
<p class="hint"><a href="${pathOf(view.catalogueUrl)}" type="application/ld+json">${said.catalogue}</a></p></section>
!${view.datasets.map((dataset) => section(dataset, language))}
<section class="card"><h2>${said.follow}</h2><ol>!${said.steps(view.deltaDays).map((step) => html`<li>${step}</li>`)}</ol><p>${said.csv}</p></section>`
    return sendPage(reply, { language, title: said.title, body, cacheControl: 'public, max-age=3600' })
  })
}
