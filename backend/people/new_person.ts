import type { Locale } from '#backend/lang/words'
import type { NewGrant } from '#domain/identity/new_grant'

/** Somebody who is invited, with the first grant. */
export interface NewPerson {
  name: string
  /** In small letters. */
  email: string
  phone: string | null
  /** By default Chinese. */
  locale?: Locale
  grant: NewGrant
}
