import type { Text } from '../../core/language.ts'
import type { FieldError } from '../../core/problem.ts'
import type { ProducerRefusal, ProductRefusal } from './rules.ts'

type Refusal = ProducerRefusal | ProductRefusal

const texts: Record<Refusal, Text> = {
  'claimed-one-stays': {
    vi: 'Chủ thể đã có tài khoản phải là chủ thể được giữ lại',
    en: 'The producer that an account acts for is the one that stays',
  },
  'kind-refused': {
    vi: 'Loại chủ thể được giữ lại không đăng ký được các sản phẩm này',
    en: 'A producer of the kind that stays may not put forward these products',
  },
  'other-producer': {
    vi: 'Sản phẩm thuộc chủ thể khác: gộp hai chủ thể trước',
    en: 'The products are of two producers: merge those first',
  },
  'other-set': { vi: 'Sản phẩm thuộc bộ tiêu chí khác', en: 'The products are of two criteria sets' },
  'both-open': { vi: 'Cả hai đều có hồ sơ chưa kết thúc', en: 'Both have a dossier that has not ended' },
  'both-certified': {
    vi: 'Cả hai đều có giấy chứng nhận còn hiệu lực',
    en: 'Both have a certificate in force',
  },
  'in-session': {
    vi: 'Hồ sơ đang ở phiên họp chưa kết thúc',
    en: 'A dossier is on the agenda of a session that has not closed',
  },
}

/** A refusal as one error of the problem, with what else it should say. */
export const refused = (code: Refusal, more: Record<string, unknown> = {}): FieldError => ({
  pointer: '/mergedId',
  code,
  detail: texts[code],
  ...more,
})
