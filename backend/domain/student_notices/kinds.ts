import type { NoticeKind } from '../phone/wordings.js'

/** What a student is told of, each kind once about the same thing. */
export const STUDENT_NOTICES = [
  'photo_submitted',
  'photo_qualified',
  'reset',
  'unlocked',
  'last_day',
  'unfinished',
  'proof_ready',
  'payment_received',
  'payment_returned',
] as const
export type StudentNoticeKind = (typeof STUDENT_NOTICES)[number]

/**
 * What notices are about: 照片状态通知 and 支付结果通知, which a student may leave out (扬中瑞教〔2025〕11号 附件2.6), and what has
 * to be done by them, which nobody leaves out (不合格照片当天重置，并及时通知学生重拍, 苏教指通〔2023〕13号 附件1 注1).
 */
export const NOTICE_TOPICS = ['photo_state', 'payment', 'to_do'] as const satisfies readonly (
  NoticeKind | 'to_do'
)[]
export type NoticeTopic = (typeof NOTICE_TOPICS)[number]

const TOPICS: Record<StudentNoticeKind, NoticeTopic> = {
  photo_submitted: 'photo_state',
  photo_qualified: 'photo_state',
  proof_ready: 'photo_state',
  payment_received: 'payment',
  payment_returned: 'payment',
  reset: 'to_do',
  unlocked: 'to_do',
  last_day: 'to_do',
  unfinished: 'to_do',
}

export const topicOf = (kind: StudentNoticeKind): NoticeTopic => TOPICS[kind]

/** Where notices go: the page has all of them, the others are up to the student. */
export const NOTICE_CHANNELS = ['inbox', 'email', 'sms', 'wechat'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]
export type OutsideChannel = Exclude<NoticeChannel, 'inbox'>
export const OUTSIDE_CHANNELS: readonly OutsideChannel[] = ['email', 'sms', 'wechat']

/** `dropped`: it was no longer true, or wanted, before it left. */
export const NOTICE_STATES = ['waiting', 'sending', 'sent', 'failed', 'dropped'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** Why a notice did not reach its student, as the school is told. */
export const NOTICE_FAULTS = [
  /** No such mailbox or number. */
  'address',
  /** The student does not want it there any more, or has given no consent for it. */
  'unwanted',
  'refused',
  'not_taken',
  /** It may have arrived: nobody knows. */
  'unknown',
  'not_set_up',
] as const
export type NoticeFault = (typeof NOTICE_FAULTS)[number]

/** Why somebody was not photographed in a round. */
export const UNFINISHED_WHYS = [
  'never_shot',
  'failed',
  'not_submitted',
  'not_retaken',
  'absent',
] as const
export type UnfinishedWhy = (typeof UNFINISHED_WHYS)[number]
