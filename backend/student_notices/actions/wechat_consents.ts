import type { NoticeTopic } from '#domain/student_notices/kinds'
import db from '@adonisjs/lucid/services/db'

interface Consent {
  studentId: string
  topic: NoticeTopic
}

const of = ({ studentId, topic }: Consent) =>
  db.from('wechat_consents').where({ student_id: studentId, topic })

/** One consent is one message (一次性订阅): it is taken before it is sent. @returns whether there was one */
export const takeConsent = async (consent: Consent): Promise<boolean> =>
  Number(await of(consent).where('remaining', '>', 0).decrement('remaining')) > 0

/** The message did not leave. */
export const giveConsentBack = (consent: Consent) => of(consent).increment('remaining')

/** The student has refused them in WeChat itself. */
export const forgetConsents = (consent: Consent) => of(consent).update({ remaining: 0 })
