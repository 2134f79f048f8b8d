import type { Text } from '../../core/language.ts'
import { type Format, formats } from './datasets.ts'
import type { OpenDataView } from './shapes.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const iri = (id: string) => ({ '@id': id })
const said = ({ vi, en }: Text) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
]

// Vocabularies that DCAT-AP 3 prescribes, of the Publications Office of the EU.
const authority = 'http://publications.europa.eu/resource/authority'
const vietnam = iri(`${authority}/country/VNM`)
const fileTypes: Record<Format, string> = { ndjson: `${authority}/file-type/JSON`, csv: `${authority}/file-type/CSV` }

type Dataset = OpenDataView['datasets'][number]

function distribution({ licence }: OpenDataView, { title, ndjsonUrl, csvUrl }: Dataset, format: Format) {
  const url = format === 'csv' ? csvUrl : ndjsonUrl
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': said({ vi: `${title.vi} (${format})`, en: `${title.en} (${format})` }),
    'dcat:accessURL': iri(url),
    'dcat:downloadURL': iri(url),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${formats[format].mediaType}`),
    'dct:format': iri(fileTypes[format]),
    'dct:license': iri(licence),
  }
}

/** The catalogue of open data as DCAT-AP 3 in JSON-LD, with the properties that it makes mandatory and most that it recommends. */
export function catalogueOf(view: OpenDataView, page: string): Record<string, unknown> {
  const publisher = { '@id': `${page}#publisher`, '@type': 'foaf:Agent', 'foaf:name': view.publisher }
  const datasets = view.datasets.map((dataset) => ({
    '@id': `${page}#${dataset.name}`,
    '@type': 'dcat:Dataset',
    'dct:title': said(dataset.title),
    'dct:description': said(dataset.about),
    'dct:publisher': iri(publisher['@id']),
    'dct:accrualPeriodicity': iri(`${authority}/frequency/UPDATE_CONT`),
    'dct:spatial': vietnam,
    'dcat:landingPage': iri(page),
    'dcat:keyword': ['OCOP', 'Mỗi xã một sản phẩm', 'One Commune One Product'],
    'dcat:distribution': [distribution(view, dataset, 'ndjson'), distribution(view, dataset, 'csv')],
  }))
  return {
    '@context': context,
    '@id': view.catalogueUrl,
    '@type': 'dcat:Catalog',
    'dct:title': said({ vi: 'Dữ liệu mở OCOP', en: 'OCOP open data' }),
    'dct:description': said({
      vi: 'Sản phẩm, chủ thể và giấy chứng nhận của Chương trình mỗi xã một sản phẩm.',
      en: 'Products, producers and certificates of the One Commune One Product programme.',
    }),
    'dct:publisher': publisher,
    'dct:license': iri(view.licence),
    'dct:language': [iri(`${authority}/language/VIE`), iri(`${authority}/language/ENG`)],
    'dct:spatial': vietnam,
    'foaf:homepage': iri(page),
    'dcat:dataset': datasets,
  }
}
