import type { FormKind } from '../rules.ts'
import type { FormView } from '../shapes.ts'
import type { Definition } from './definition.ts'
import { form01 } from './form-01.ts'
import { form02 } from './form-02.ts'
import { form03 } from './form-03.ts'
import { receipt } from './receipt.ts'
import { returnNotice } from './return-notice.ts'

/** The one template of each paper. Pure: same form, same definition. */
export const templates: Readonly<Record<FormKind, (form: FormView) => Definition>> = {
  'form-01': form01,
  'form-02': form02,
  'form-03': form03,
  receipt,
  'province-receipt': receipt,
  'return-notice': returnNotice,
}
