import { audited } from '#backend/audit/audited'
import type { Locale } from '#backend/lang/words'
import type User from '#models/people/user'

/** Sets the language in which somebody gets letters. */
export const setLanguage = (user: User, locale: Locale) =>
  audited(
    (trx) => user.useTransaction(trx).merge({ locale }).save(),
    () => ({
      actorId: user.id,
      action: 'user.language_set',
      subjectType: 'user',
      subjectId: user.id,
      details: { locale },
    })
  )
