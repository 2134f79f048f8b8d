import t from 'tap'
import { presence } from '../../src/modules/documents/templates/session-parts.ts'

t.test(
  'the minutes tell who came after the opening and who left before the closing from who was there or never came',
  async (t) => {
    const words = [true, false].flatMap((present) =>
      [true, false].map((presentAtClosing) =>
        presence({ present, presentAtClosing, tookPart: present || presentAtClosing }),
      ),
    )
    t.same(words, ['Có mặt', 'Về trước khi bế mạc', 'Đến sau khai mạc', 'Vắng mặt'])
    t.equal(
      presence({ present: false, presentAtClosing: false, tookPart: true }),
      'Dự một phần',
      'came late, left early',
    )
  },
)
