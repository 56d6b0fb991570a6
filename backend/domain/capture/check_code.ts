import type { Instant } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import {
  readIdentity,
  type IdentityFault,
  type StudentIdentity,
} from '../roster/student_identity.js'
import { unitOfCode, type UnitCode } from '../roster/unit_codes.js'
import type { CodeField, CodeFields } from './code_fields.js'

/** Clocks of phones and servers differ by so much (in milliseconds). */
const CLOCKS_DIFFER_MS = 5 * 60_000
const TIME_STAMP = /^\d{13}$/
const NATIONAL_CODE = /^\d{5}$/
/** The form of the one code that a notice shows (海南 附件一, 3); others may exist. */
const USUAL_CJM = /^[A-Za-z0-9]{16}$/
const CJM = /^[\x21-\x7E]{1,64}$/
const MAX_LEVEL = 20
const MAX_CLASS = 60
/** 学籍状态 of whoever is photographed (domain.md C12, C16). */
export const ENROLLED = '注册学籍'

/** What a code is asked against. */
export interface CodeWorld {
  /** By the season's clock. */
  now: Instant
  /** The year in which the students of the season graduate. */
  cohort: number
  unitCodes: readonly UnitCode[]
}

/** A code whose fields can be believed: of which unit, and of whom. */
export interface CheckedCode {
  fields: CodeFields
  unitId: string
  cjm: string
  /** When the registry issued it (sjc). */
  issuedAt: Instant
  student: StudentIdentity
  level: string
  studyKind: string
  className: string
  /** It has another form than the sample of the notice: told, never refused. */
  isUnusual: boolean
}

export type CodeFault =
  | { type: 'code_field_unfit'; field: CodeField }
  | { type: 'code_from_future' }
  | { type: 'code_of_no_unit' }
  | { type: 'code_of_other_cohort'; year: string; cohort: number }
  | { type: 'code_not_enrolled' }
  | { type: 'code_mask_unfit'; field: CodeField; why: IdentityFault['type'] }

const FIELD_OF: Record<IdentityFault['field'], CodeField> = {
  xh: 'xh',
  maskedName: 'xm',
  lastFour: 'zjhm',
}

const isShort = (text: string, most: number) => text.length > 0 && text.length <= most

/** The fields whose form is wrong, of those that say nothing of a person's identity. */
function unfitField({ sjc, cjm, yxdm, cc, xllb, bh }: CodeFields): CodeField | null {
  if (!TIME_STAMP.test(sjc)) return 'sjc'
  if (!CJM.test(cjm)) return 'cjm'
  if (!NATIONAL_CODE.test(yxdm)) return 'yxdm'
  if (!isShort(cc, MAX_LEVEL)) return 'cc'
  if (!isShort(xllb, MAX_LEVEL)) return 'xllb'
  return bh.length > MAX_CLASS ? 'bh' : null
}

/**
 * Checks a decoded 采集码 (教学服〔2022〕10号; domain.md 2): the form of its fields, its masks, its time, the unit to
 * which its national code and level lead, and, only where the code carries them, the cohort and the enrolment.
 */
export function checkCode(
  fields: CodeFields,
  { now, cohort, unitCodes }: CodeWorld
): Result<CheckedCode, CodeFault> {
  const unfit = unfitField(fields)
  if (unfit) return err({ type: 'code_field_unfit', field: unfit })
  const { sjc, cjm, yxdm, zjhm, xh, cc, xllb, xm, bh, bynd, xjzt } = fields
  const issuedAt = new Date(Number(sjc))
  if (issuedAt.getTime() > Date.parse(now) + CLOCKS_DIFFER_MS)
    return err({ type: 'code_from_future' })
  const student = readIdentity({ xh, maskedName: xm, lastFour: zjhm })
  if (!student.ok) {
    const { field, type } = student.error
    return err({ type: 'code_mask_unfit', field: FIELD_OF[field], why: type })
  }
  if (bynd !== undefined && bynd !== String(cohort))
    return err({ type: 'code_of_other_cohort', year: bynd, cohort })
  if (xjzt !== undefined && xjzt !== ENROLLED) return err({ type: 'code_not_enrolled' })
  const unitId = unitOfCode(unitCodes, { yxdm, level: cc })
  if (!unitId) return err({ type: 'code_of_no_unit' })
  return ok({
    fields,
    unitId,
    cjm,
    issuedAt: issuedAt.toISOString(),
    student: student.value,
    level: cc,
    studyKind: xllb,
    className: bh,
    isUnusual: !USUAL_CJM.test(cjm),
  })
}
