import vine from '@vinejs/vine'

/** A university has a code of its own for each kind of education, and each for some levels. */
const MAX_CODES = 20

/** A school or campus, as it is created and changed. */
export const unitBody = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  name: vine.string().trim().minLength(2).maxLength(60),
  regionId: vine.string().uuid(),
  codes: vine
    .array(
      vine.object({
        yxdm: vine
          .string()
          .trim()
          .regex(/^\d{5}$/),
        level: vine.string().trim().minLength(1).maxLength(20),
      })
    )
    .maxLength(MAX_CODES)
    .optional(),
})
