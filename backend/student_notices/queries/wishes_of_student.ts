import type { WechatTemplate } from '#config/student_notices'
import type { Notifiers } from '#backend/student_notices/channels/notifier'
import { WechatNotifier } from '#backend/student_notices/channels/wechat_notifier'
import { addressIn, numberOf } from '#backend/student_notices/queries/address_of_student'
import { maskEmail, maskNumber } from '#domain/student_notices/masked_addresses'
import { stepsOf } from '#domain/phone/steps'
import { NOTICE_KINDS, type NoticeKind } from '#domain/phone/wordings'
import { policyOf } from '#domain/policy/read_policy'
import type { NoticeTopic, OutsideChannel } from '#domain/student_notices/kinds'
import PhoneStep from '#models/phone/phone_step'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import StudentChannel from '#models/student_notices/student_channel'
import WechatConsent from '#models/student_notices/wechat_consent'

/** One way to be told, as its student sees it. */
export interface Wish {
  isOn: boolean
  /** Where it leads, masked; null while nothing is known. */
  to: string | null
  /** What was sent there came back. */
  isBack: boolean
}

export interface WechatWish extends Wish {
  templates: { topic: NoticeTopic; id: string }[]
  /** How many messages may still come. */
  remaining: Partial<Record<NoticeTopic, number>>
}

/** Of what a student wants to be told, and where; null: not in this season, or not by this installation. */
export interface Wishes {
  kinds: NoticeKind[] | null
  email: Wish
  sms: Wish | null
  wechat: WechatWish | null
}

async function kindsOf({ id: studentId }: Student, { season }: SeasonUnit) {
  const { phoneSteps } = policyOf(season.policy.sourced)
  if (!stepsOf(phoneSteps).includes('notices')) return null
  const chosen = await PhoneStep.query()
    .where({ studentId, step: 'notices' })
    .orderBy('recorded_at', 'desc')
    .first()
  return (chosen?.kinds as NoticeKind[] | undefined) ?? [...NOTICE_KINDS]
}

async function wechatWish(
  { id: studentId }: Student,
  wish: Wish,
  templates: Partial<Record<NoticeTopic, WechatTemplate>>
): Promise<WechatWish> {
  const consents = await WechatConsent.query().where({ studentId })
  return {
    ...wish,
    templates: Object.entries(templates).map(([topic, { id }]) => ({
      ...{ topic: topic as NoticeTopic, id },
    })),
    remaining: Object.fromEntries(consents.map(({ topic, remaining }) => [topic, remaining])),
  }
}

/** @param unit with its season's policy */
export async function wishesOf(
  student: Student,
  unit: SeasonUnit,
  notifiers: Notifiers
): Promise<Wishes> {
  const rows = await StudentChannel.query().where({ studentId: student.id })
  const wish = async (channel: OutsideChannel): Promise<Wish> => {
    const row = rows.find((one) => one.channel === channel)
    const address = channel === 'email' && row ? await addressIn(row, student) : null
    const isOn = row?.isOn ?? false
    return { isOn, to: address && maskEmail(address), isBack: isOn && row?.fault === 'address' }
  }
  const number = notifiers.of('sms') ? await numberOf(student) : null
  const wechat = notifiers.of('wechat')
  return {
    kinds: await kindsOf(student, unit),
    email: await wish('email'),
    sms: notifiers.of('sms') ? { ...(await wish('sms')), to: number && maskNumber(number) } : null,
    wechat:
      wechat instanceof WechatNotifier
        ? await wechatWish(student, await wish('wechat'), wechat.templates)
        : null,
  }
}
