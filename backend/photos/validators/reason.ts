import vine from '@vinejs/vine'

/** The reason for a decision: 2 to 500 characters. */
export const reason = () => vine.string().trim().minLength(2).maxLength(500)
