import type { FormView } from '../shapes.ts'
import { addressee, chapter, closing, field } from './blocks.ts'
import type { Definition } from './definition.ts'
import { paper } from './paper.ts'
import { attachmentTable, producerPart, productPart } from './parts.ts'
import { inSentence, pledge } from './words.ts'

/** Mẫu số 01: the producer registers a product for evaluation. */
export const form01 = (form: FormView): Definition =>
  paper(form, {
    label: 'Mẫu số 01',
    body: [
      addressee(`Ủy ban nhân dân ${inSentence(form.commune.name)}`),
      field('Số tiếp nhận', form.number),
      chapter('I. CHỦ THỂ ĐĂNG KÝ'),
      ...producerPart(form),
      chapter('II. SẢN PHẨM ĐĂNG KÝ'),
      ...productPart(form),
      field('Số lượng mẫu sản phẩm', form.sampleCount),
      chapter('III. TÀI LIỆU KÈM THEO'),
      attachmentTable(form),
      ...closing(pledge, { by: ['ĐẠI DIỆN CHỦ THỂ'], name: form.producer.representativeName }),
    ],
  })
