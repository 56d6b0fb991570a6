import { letterFailure } from '#backend/letters/letter_failure'
import { letterHtml } from '#backend/letters/letter_html'
import { letterText } from '#backend/letters/letter_text'
import { deliver } from '#backend/letters/mail_relay'
import { say } from '#backend/lang/words'
import { appUrl } from '#config/app'
import type { NoticeDelivery } from '#domain/student_notices/sending'
import { Notifier, type NoticeMessage } from './notifier.js'

/** By e-mail, through the relay of the letters and in their layout. */
export class EmailNotifier extends Notifier {
  readonly channel = 'email'

  async send({ id, title, lines, locale }: NoticeMessage, to: string): Promise<NoticeDelivery> {
    const parts = {
      ...{ subject: title, greeting: say(locale, 'student_notices.letter.greeting') },
      lead: [lines],
      ...{ rows: [], sections: [], contact: null },
      button: {
        label: say(locale, 'student_notices.letter.open'),
        url: new URL('/capture/', appUrl).href,
      },
      ground: say(locale, 'student_notices.letter.ground'),
      sender: say(locale, 'letters.layout.sender'),
    }
    const delivery = await deliver({
      to,
      subject: say(locale, 'letters.mail.subject', { subject: title }),
      text: letterText(parts, locale),
      html: await letterHtml(parts, locale),
      messageId: `<${id}@tucai>`,
    })
    if (delivery.type !== 'refused') return { type: delivery.type }
    const isAddress = letterFailure(delivery.reason) === 'address'
    return { type: 'refused', fault: isAddress ? 'address' : 'refused' }
  }
}
