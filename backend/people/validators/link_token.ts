import vine from '@vinejs/vine'

/** The token of a link; of another length it is simply unknown. */
export const linkToken = () => vine.string().maxLength(200)
