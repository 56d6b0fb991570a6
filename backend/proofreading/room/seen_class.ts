import vine from '@vinejs/vine'

/** A class as its reader saw it: null for the students without one. */
export const seenClass = () => ({
  classId: vine.string().uuid().nullable(),
  digest: vine.string().regex(/^[\da-f]{64}$/),
})
