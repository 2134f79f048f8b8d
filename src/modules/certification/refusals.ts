import type { Text } from '../../core/language.ts'
import type { FieldError } from '../../core/problem.ts'
import type { Refusal } from './recognition.ts'

const texts: Record<Refusal, Text> = {
  'not-found': { vi: 'Không tìm thấy', en: 'Not found' },
  'product-twice': { vi: 'Sản phẩm đã được nêu ở trên', en: 'The product stands above already' },
  'not-decided': { vi: 'Hội đồng chưa có kết quả cho hồ sơ này', en: 'The council has no result for this dossier yet' },
  'result-used': { vi: 'Kết quả này đã có quyết định', en: 'A decision used this result already' },
  'knocked-out': {
    vi: 'Hội đồng đã loại sản phẩm, không xếp hạng sao',
    en: 'The council knocked the product out: it has no star',
  },
  'signed-before-result': { vi: 'Ngày ký trước ngày có kết quả', en: 'Signed before the day of the result' },
  'result-outdated': {
    vi: 'Sản phẩm đã có giấy chứng nhận theo kết quả mới hơn',
    en: 'The product holds a certificate from a later result',
  },
  'star-without-decision': {
    vi: 'Hạng 1 sao và 2 sao không có quyết định và giấy chứng nhận',
    en: '1★ and 2★ get no decision and no certificate',
  },
  'proposed-for-ministry': {
    vi: 'Kết quả được đề nghị 5 sao: phê duyệt để chuyển hồ sơ lên Bộ',
    en: 'The result is proposed for 5★: approve it, so that the dossier goes to the ministry',
  },
  'another-authority': { vi: 'Hạng sao này do cấp khác công nhận', en: 'This star is recognised by another authority' },
  'star-differs': {
    vi: 'Khác hạng sao theo kết quả của hội đồng',
    en: "Differs from the star of the council's result",
  },
  'validity-unknown': {
    vi: 'Văn bản áp dụng cho hồ sơ không cho biết thời hạn giấy chứng nhận',
    en: 'It is not known how long certificates under the instrument of this dossier are valid',
  },
  'already-at-ministry': { vi: 'Hồ sơ đã chuyển lên Bộ', en: 'The dossier has gone to the ministry already' },
  'not-proposed': { vi: 'Kết quả không được đề nghị 5 sao', en: 'The result is not proposed for 5★' },
  'not-from-ministry': {
    vi: 'Chỉ đánh giá lại theo kết quả của hội đồng cấp trung ương',
    en: "Only what the ministry's council found is evaluated again",
  },
  'another-dossier-open': {
    vi: 'Sản phẩm có hồ sơ khác đang xử lý',
    en: 'Another dossier of the product is under way',
  },
  'certificate-ended': { vi: 'Giấy chứng nhận không còn hiệu lực', en: 'The certificate is not in force' },
  'signed-before-issue': {
    vi: 'Ngày ký trước ngày cấp giấy chứng nhận',
    en: 'Signed before the certificate was issued',
  },
}

/** A refusal as one error of the problem, with what else it should say. */
export const refused = (pointer: string, code: Refusal, more: Record<string, unknown> = {}): FieldError => ({
  pointer,
  code,
  detail: texts[code],
  ...more,
})
