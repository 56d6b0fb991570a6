import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { askAnswer, type AnswerFault, type RequestAnswer } from '#domain/consent/requests'
import { ok, type Result } from '#domain/result'
import ConsentRequest from '#models/consent/consent_request'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/**
 * The centre answers a request, once (个人信息保护法 第五十条: 拒绝个人行使权利的请求的，应当说明理由). A granted photo is taken out
 * by an erratum, which only people can do; then it is erased (`eraseGranted`).
 * @throws E_ROW_NOT_FOUND
 */
export const answerRequest = (
  id: string,
  answer: RequestAnswer,
  actorId: string
): Promise<Result<ConsentRequest, AnswerFault>> =>
  db.transaction(async (trx): Promise<Result<ConsentRequest, AnswerFault>> => {
    const request = await ConsentRequest.query({ client: trx })
      .where({ id })
      .forUpdate()
      .firstOrFail()
    const asked = askAnswer(request.state, answer)
    if (!asked.ok) return asked
    const { answer: state, ground } = asked.value
    const { now: businessAt } = await readClock(trx)
    const answered = { answeredBy: actorId, answeredAt: DateTime.fromISO(businessAt) }
    await request.merge({ state, ground, ...answered }).save()
    const subject = { subjectType: 'student', subjectId: request.studentId, businessAt }
    const details = { requestId: id, answer: state, ground }
    await recordAudit({ actorId, action: 'consent.answered', ...subject, details }, trx)
    return ok(request)
  })
