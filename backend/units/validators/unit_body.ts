import vine from '@vinejs/vine'

/** A school or campus, as it is created and changed. */
export const unitBody = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{2,20}$/),
  name: vine.string().trim().minLength(2).maxLength(60),
  regionId: vine.string().uuid(),
})
