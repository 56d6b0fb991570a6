import vine from '@vinejs/vine'
import { optionalId } from './names.js'

/** Longer texts are none of these; `readIdentity` says what is wrong with a shorter one. */
const MAX_TEXT = 200
const text = () => vine.string().trim().maxLength(MAX_TEXT)

/** A student as a form sends one. */
export const studentFields = {
  xh: text(),
  maskedName: text(),
  lastFour: text(),
  collegeId: optionalId(),
  classId: optionalId(),
}

/** What is left out is null. */
export const inPlace = <Body extends { collegeId?: string | null; classId?: string | null }>({
  collegeId = null,
  classId = null,
  ...body
}: Body) => ({ ...body, collegeId, classId })
