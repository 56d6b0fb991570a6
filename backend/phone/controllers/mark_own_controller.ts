import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import { markOwn } from '#backend/proofreading/own/mark_own'
import { PROOF_KINDS } from '#domain/policy/proof_kinds'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_REMARK = 200
const MOST_VERSIONS = 100_000

export const body = vine.create({
  itemId: vine.string().uuid().nullable(),
  version: vine.number().withoutDecimals().range([1, MOST_VERSIONS]).nullable(),
  kind: vine.enum(PROOF_KINDS),
  remark: vine.string().trim().maxLength(LONGEST_REMARK).nullable().optional(),
})

/** A student says whether the own photo and fields are right; the class decides. */
export default class MarkOwnController {
  async handle(ctx: HttpContext) {
    const { unit, student } = ctx.bearer
    const { remark, ...said } = await ctx.request.validateUsing(body)
    const marked = await markOwn(unit, student.id, { ...said, remark: remark || null })
    return marked.ok ? answerStanding(ctx) : refuse(ctx, marked.error)
  }
}
