import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { countAttempt } from '#backend/identity/attempts/count_attempt'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { askForPassword } from '#backend/people/actions/ask_for_password'
import { refuse } from '#backend/people/errors'
import { personEmail } from '#backend/people/validators/new_person'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { setTimeout } from 'node:timers/promises'

const account = vine.create({ email: personEmail() })

/** Longer than writing a letter takes: the time tells nobody whether there is an account. */
const ANSWER_MS = 300

/**
 * Sends a letter to whoever has forgotten the password. The answer is the same whether there is such an
 * account; attempts are limited apart from those to sign in, which these do not hold up.
 */
@inject()
export default class ForgottenPasswordController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { email } = await ctx.request.validateUsing(account)
    const attempt = await countAttempt(ctx.request.ip(), `forgotten ${email}`)
    if (!attempt.ok) return refuse(ctx, attempt.error)
    await Promise.all([this.#write(email), setTimeout(ANSWER_MS)])
    return ctx.response.noContent()
  }

  async #write(email: string) {
    const letterId = await askForPassword(email)
    if (letterId)
      void afterCommit('a forgotten password', () => enqueueLetters(this.gateway, [letterId]))
  }
}
