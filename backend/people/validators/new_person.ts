import { day } from '#backend/http/validators/civil_day'
import { contactPhone } from '#backend/http/validators/contact_phone'
import { LOCALES } from '#backend/lang/words'
import { ROLES } from '#domain/season/codes'
import vine from '@vinejs/vine'

/** The longest address of mail: RFC 5321, 4.5.3.1.3. */
export const MAX_EMAIL = 254
export const MAX_NAME = 60

/** Without line breaks and other controls, which would end up in the head of a letter. */
export const PLAIN_NAME = /^[^\p{Cc}]*$/u

export const personName = () =>
  vine.string().trim().minLength(1).maxLength(MAX_NAME).regex(PLAIN_NAME)

export const personEmail = () => vine.string().trim().toLowerCase().maxLength(MAX_EMAIL).email()

/** A grant as people ask for it; `newGrant` of `domain/identity` judges it. */
export const grantFields = {
  role: vine.enum(ROLES),
  unitId: vine.string().uuid().nullable().optional(),
  validFrom: day().nullable().optional(),
  validUntil: day().nullable().optional(),
}

/** Somebody who is invited, with a first grant. */
export const newPerson = vine.create({
  name: personName(),
  email: personEmail(),
  phone: contactPhone().nullable().optional(),
  /** That of the letters, and of the console at the first sign-in. */
  locale: vine.enum(LOCALES).optional(),
  ...grantFields,
})
