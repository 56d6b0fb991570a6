import { MAX_EMAIL, MAX_NAME, PLAIN_NAME } from '#backend/people/validators/new_person'
import vine from '@vinejs/vine'

/** As `personName` of the API. */
export const isName = (text: string): boolean =>
  text !== '' && text.length <= MAX_NAME && PLAIN_NAME.test(text)

/** As `personEmail` of the API. */
export const isEmail = (text: string): boolean =>
  text.length <= MAX_EMAIL && vine.helpers.isEmail(text)
