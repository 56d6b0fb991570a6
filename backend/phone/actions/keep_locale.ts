import type { Locale } from '#backend/lang/words'
import type PhoneSession from '#models/phone/phone_session'

/** In which language the page is read: whoever is told by letter reads it in the same. */
export async function keepLocale(session: PhoneSession, locale: Locale): Promise<void> {
  if (session.locale !== locale) await session.merge({ locale }).save()
}
