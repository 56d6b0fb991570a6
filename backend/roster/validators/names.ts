import vine from '@vinejs/vine'

const MAX_NAME = 60
/** Without line breaks and other controls. */
const PLAIN = /^[^\p{Cc}\p{Cf}]*$/u

/** The name of a college or class. */
export const placeName = () => vine.string().trim().minLength(1).maxLength(MAX_NAME).regex(PLAIN)

export const optionalId = () => vine.string().uuid().nullable().optional()
