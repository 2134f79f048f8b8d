import type { FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import type { Language } from '../core/language.ts'
import { searchForm } from './catalogue/catalogue-page.ts'
import { catalogueWords } from './catalogue/words.ts'
import { languageOf, sendPage } from './layout.ts'
import { verificationForm } from './verification-form.ts'
import { verificationWords } from './verification-words.ts'

type Link = { href: string; name: Record<Language, string>; about: Record<Language, string>; developmentOnly?: true }

const links: readonly Link[] = [
  {
    href: '/map',
    name: { vi: 'Bản đồ sản phẩm', en: 'Map of products' },
    about: { vi: 'Sản phẩm OCOP được làm ra ở đâu', en: 'Where OCOP products are made' },
  },
  {
    href: '/reports/VN',
    name: { vi: 'Kết quả Chương trình', en: 'Results of the programme' },
    about: {
      vi: 'Cả nước và từng tỉnh, theo năm, hạng sao, nhóm',
      en: 'The nation and each province, by year, stars, groups',
    },
  },
  {
    href: '/open-data',
    name: { vi: 'Dữ liệu mở', en: 'Open data' },
    about: {
      vi: 'Sản phẩm, chủ thể, giấy chứng nhận để tải về và theo dõi',
      en: 'Products, producers and certificates to take and to follow',
    },
  },
  {
    href: '/reference',
    name: { vi: 'Tài liệu API', en: 'API reference' },
    about: { vi: 'Các địa chỉ REST, thử được ngay trên trang', en: 'REST addresses, with requests to try' },
  },
  {
    href: '/openapi.yaml',
    name: { vi: 'openapi.yaml', en: 'openapi.yaml' },
    about: { vi: 'Mô tả OpenAPI 3.1', en: 'The contract, OpenAPI 3.1' },
  },
  {
    href: '/graphiql',
    name: { vi: 'GraphiQL', en: 'GraphiQL' },
    about: { vi: 'Viết truy vấn GraphQL trên trang', en: 'Write GraphQL queries by hand' },
    developmentOnly: true,
  },
  {
    href: '/problems',
    name: { vi: 'Mã lỗi', en: 'Error codes' },
    about: {
      vi: 'Mọi lỗi mà hệ thống trả về và ý nghĩa',
      en: 'Every error that the service answers and what it means',
    },
  },
  {
    href: '/.well-known/jwks.json',
    name: { vi: 'Khóa công khai', en: 'Public keys' },
    about: { vi: 'Để kiểm tra mã truy cập (JWKS)', en: 'What access tokens are verified with (JWKS)' },
  },
  {
    href: '/readyz',
    name: { vi: 'Tình trạng', en: 'Health' },
    about: { vi: 'Hệ thống có sẵn sàng không', en: 'Whether the service is ready' },
  },
]

const words = {
  vi: {
    title: 'Đánh giá và quản lý sản phẩm OCOP',
    lead: 'Theo Quyết định 26/2026/QĐ-TTg: hồ sơ, hội đồng, quyết định, giấy chứng nhận và kế hoạch.',
    developers: 'Dành cho lập trình viên',
    graphql: 'Điểm cuối GraphQL: ',
  },
  en: {
    title: 'Evaluation and registry of OCOP products',
    lead: 'Under Quyết định 26/2026/QĐ-TTg: dossiers, councils, decisions, certificates and plans.',
    developers: 'For developers',
    graphql: 'GraphQL endpoint: ',
  },
}

/** `/`: what is here. */
export function startPage(server: FastifyInstance, { production }: { production: boolean }): void {
  server.get('/', async (request, reply) => {
    const language = languageOf(request)
    const { title, lead, developers, graphql } = words[language]
    const shown = links.filter(({ developmentOnly }) => !(developmentOnly && production))
    const items = shown.map(
      ({ href, name, about }) => html`<li><a href="${href}">${name[language]}</a><span>${about[language]}</span></li>`,
    )
    const body = html`<h1>${title}</h1>
<p class="lead">${lead}</p>
<section class="card"><h2>${verificationWords[language].title}</h2>!${verificationForm(language)}</section>
<section class="card"><h2><a href="/products?lang=${language}">${catalogueWords[language].title}</a></h2>!${searchForm(language)}</section>
<section class="card"><h2>${developers}</h2><ul class="links">!${items}</ul><p>${graphql}<code>POST /graphql</code></p></section>`
    return sendPage(reply, { language, title, body, cacheControl: 'public, max-age=300' })
  })
}
