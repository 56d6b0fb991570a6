import { MOST_WAIVED, WAIVER_KINDS, WAIVER_REASONS } from '#domain/money/codes'
import vine from '@vinejs/vine'

const MAX_NOTE = 200

/** From what the school lets somebody off, and why; what is not among the reasons is said in words. */
export const newWaiver = {
  kind: vine.enum(WAIVER_KINDS),
  reason: vine.enum(WAIVER_REASONS),
  note: vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(MAX_NOTE)
    .optional()
    .requiredWhen('reason', '=', 'other'),
}

export const studentIds = () => vine.array(vine.string().uuid()).minLength(1).maxLength(MOST_WAIVED)
