import vine from '@vinejs/vine'

/** The signed sheet by which somebody marks or confirms for a school. */
export const signedSheet = () => ({ documentId: vine.string().uuid().nullable().optional() })

/** A class as its reader saw it: null for the students without one. */
export const seenClass = () => ({
  classId: vine.string().uuid().nullable(),
  digest: vine.string().regex(/^[\da-f]{64}$/),
})
