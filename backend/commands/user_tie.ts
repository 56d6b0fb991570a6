import { configurationOf } from '#backend/identity/provider/configuration'
import { tieIdentity } from '#backend/identity/provider/tie_identity'
import { identity } from '#config/identity_provider'
import User from '#models/people/user'
import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** `ace user:tie`: ties an account to a subject of the configured provider, for `OIDC_MATCH=subject`. */
export default class UserTie extends BaseCommand {
  static commandName = 'user:tie'
  static description =
    '把账号绑定到统一身份认证的用户标识 / tie an account to a subject of the provider'
  static options: CommandOptions = { startApp: true }
  static help = ['ace user:tie a@example.org 20230017']

  @args.string({ description: '邮箱 / e-mail' })
  declare email: string

  @args.string({ description: '用户标识（sub） / subject of the provider' })
  declare subject: string

  async run() {
    const { provider } = identity
    if (!provider)
      return this.#refuse('未接入统一身份认证 / no provider is configured: OIDC_ISSUER')
    const user = await User.findBy('email', this.email.trim().toLowerCase())
    if (!user) return this.#refuse('没有此账号 / no such account')
    // As its tokens write it, to the last slash.
    const { issuer } = (await configurationOf(provider)).serverMetadata()
    const at = { issuer, subject: this.subject }
    if (!(await tieIdentity(user, at, null)))
      this.#refuse('账号或标识已有绑定 / the account or the subject is already tied')
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
