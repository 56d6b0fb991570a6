import { answer } from '#backend/http/answer'
import { validToken } from '#backend/identity/account_tokens'
import { refuse } from '#backend/people/errors'
import LinkTransformer from '#backend/people/transformers/link_transformer'
import { linkToken } from '#backend/people/validators/link_token'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const link = vine.create({ token: linkToken() })

/** Is the link of a letter still valid, and for whom? So that nobody types a password in vain. */
export default class CheckLinkController {
  async handle(ctx: HttpContext) {
    const found = await validToken((await ctx.request.validateUsing(link)).token)
    if (!found) return refuse(ctx, { type: 'link_void' })
    const user = await User.findOrFail(found.userId)
    return answer(LinkTransformer.transform({ user, purpose: found.purpose }))
  }
}
