import { identity } from '#config/identity_provider'
import { enterByProvider } from '#backend/identity/provider/enter_by_provider'
import type { HttpContext } from '@adonisjs/core/http'

/** Pages of the console. What went wrong is a code, nothing about the person. */
const HOME = '/#/'
const SECOND_STEP = '/#/login?step=code'
const refused = (type: string) => `/#/login?refused=${type}`

/**
 * Where the provider sends the browser back to. Whatever happens, it ends on a page of the console: the home,
 * or the sign-in page with what went wrong.
 */
export default class ReturnFromProviderController {
  async handle(ctx: HttpContext) {
    const { provider } = identity
    const entered = provider
      ? await enterByProvider(ctx, provider)
      : { ok: false as const, error: { type: 'provider_not_configured' } }
    const page = !entered.ok
      ? refused(entered.error.type)
      : entered.value === 'code_required'
        ? SECOND_STEP
        : HOME
    return ctx.response.status(303).header('location', page).send('')
  }
}
