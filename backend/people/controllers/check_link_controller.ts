import { answer } from '#backend/http/answer'
import { validToken } from '#backend/identity/account_tokens'
import { refuse } from '#backend/people/errors'
import { linkHolder } from '#backend/people/queries/link_holder'
import LinkTransformer from '#backend/people/transformers/link_transformer'
import { linkToken } from '#backend/people/validators/link_token'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const link = vine.create({ token: linkToken() })

/** Is the link of a letter still valid, and for whom? So that nobody types a password in vain. */
export default class CheckLinkController {
  async handle(ctx: HttpContext) {
    const token = await validToken((await ctx.request.validateUsing(link)).token)
    if (!token) return refuse(ctx, { type: 'link_void' })
    const user = await linkHolder(token.userId)
    return answer(LinkTransformer.transform({ token, user }))
  }
}
