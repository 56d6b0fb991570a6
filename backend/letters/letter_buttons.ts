import { say, type Locale } from '#backend/lang/words'
import { NOTICE_PAGES, type Notice } from '#domain/season/letter_templates'
import { pageUrl } from './letter_link.js'

/** The button of a letter about an account: its token is in the fragment, which browsers do not send. */
export const passwordButton = (token: string, locale: Locale) => ({
  label: say(locale, 'letters.buttons.password'),
  url: pageUrl(`/welcome/${token}`),
})

/** The button of a letter that joins several: each of them has one of its own. */
export const digestButton = (locale: Locale) => ({
  label: say(locale, 'letters.buttons.digest'),
  url: pageUrl('/'),
})

/** The button of a notice: it leads to where its reader can do something. */
export const noticeButton = (notice: Notice, locale: Locale) => ({
  label: say(locale, `letters.buttons.${notice}`),
  url: pageUrl(NOTICE_PAGES[notice]),
})
