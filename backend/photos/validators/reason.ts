import vine from '@vinejs/vine'

/** Why somebody decides as they do: a word at least, a paragraph at most. */
export const reason = () => vine.string().trim().minLength(2).maxLength(500)
