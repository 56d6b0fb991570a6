import vine from '@vinejs/vine'

/** A decision on a paper: it is accepted, or returned with a reason. */
export const acceptOrReturn = () => ({
  accepted: vine.boolean(),
  reason: vine
    .string()
    .trim()
    .minLength(2)
    .maxLength(500)
    .optional()
    .requiredWhen('accepted', '=', false),
})
