import { audited } from '#backend/audit/audited'
import { NEVER_CHANGED } from '#backend/identity/new_password'
import { ROLES, SCHOOL_ROLES, type Role } from '#domain/season/codes'
import Grant from '#models/people/grant'
import Unit from '#models/people/unit'
import User from '#models/people/user'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { randomBytes } from 'node:crypto'

/** `ace user:create`: creates a user with a generated password, which is printed once and opens only the account. */
export default class UserCreate extends BaseCommand {
  static commandName = 'user:create'
  static description = '新建用户 / a new user'
  static options: CommandOptions = { startApp: true }
  static help = [
    'ace user:create 张老师 a@example.org centre_admin',
    'ace user:create 李老师 b@example.org coordinator --unit=10001',
  ]

  @args.string({ description: '姓名 / name' })
  declare name: string

  @args.string({ description: '邮箱 / e-mail' })
  declare email: string

  @args.string({ description: ROLES.join(' | ') })
  declare role: string

  @flags.string({ description: "学校代码 / code of the unit, for a school's people" })
  declare unit?: string

  async run() {
    const role = ROLES.find((known) => known === this.role)
    if (!role) return this.#refuse(`没有此角色 / no such role: ${this.role} (${ROLES.join(', ')})`)
    const unit = this.unit ? await Unit.findBy('code', this.unit) : null
    const needsUnit = (SCHOOL_ROLES as readonly Role[]).includes(role)
    if (needsUnit !== Boolean(unit))
      return this.#refuse("学校用户须用 --unit 指定学校 / a school's people need --unit")
    const email = this.email.trim().toLowerCase()
    if (await User.findBy('email', email))
      return this.#refuse('邮箱已存在 / the e-mail address is already in use')
    await this.#create(email, role, unit?.id ?? null)
  }

  async #create(email: string, role: Role, unitId: string | null) {
    const password = randomBytes(12).toString('base64url')
    const account = { email, name: this.name, locale: 'zh' }
    const person = { ...account, password, passwordChangedAt: NEVER_CHANGED }
    await audited(
      async (client) => {
        const user = await User.create(person, { client })
        await Grant.create({ userId: user.id, role, unitId }, { client })
        return user
      },
      ({ id: subjectId }) => ({
        actorId: null,
        action: 'user.created',
        subjectType: 'user',
        subjectId,
        details: { role },
      })
    )
    console.log(`首次登录后须修改 / to be changed after the first sign-in`)
    console.log(`密码（只显示一次）/ password, shown once: ${password}`)
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
