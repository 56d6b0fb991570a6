import { passwordOf, place, superuser } from '#config/database'
import { DATABASE_ROLES, ROLE_PASSWORDS, type DatabaseRole } from '#config/database_roles'
import { prepareRoles } from '#backend/isolation/prepare_roles'
import { BaseCommand } from '@adonisjs/core/ace'

const ROLES = Object.keys(DATABASE_ROLES) as DatabaseRole[]

/** `ace database:roles`: makes the roles of PostgreSQL and hands the database to its owner. */
export default class DatabaseRoles extends BaseCommand {
  static commandName = 'database:roles'
  static description =
    '建立数据库角色，并移交数据库 / make the database roles, hand over the database'
  static help = [
    '以 DB_USER、DB_PASSWORD（PostgreSQL 超级用户）连接；可重复运行，升级前运行一次。',
    'Connects as DB_USER, PostgreSQL’s superuser; may be run repeatedly, and before each upgrade.',
  ]

  async run() {
    const { user, password } = superuser
    if (!user || !password) return this.#refuse('DB_USER, DB_PASSWORD')
    const unset = ROLES.filter((role) => !passwordOf(role))
    if (unset.length > 0) return this.#refuse(unset.map((role) => ROLE_PASSWORDS[role]).join(', '))
    const passwords = Object.fromEntries(ROLES.map((role) => [role, passwordOf(role)!]))
    const { database, ...server } = place
    await prepareRoles(
      { ...server, user, password },
      database,
      passwords as Record<DatabaseRole, string>
    )
    this.logger.info(`${Object.values(DATABASE_ROLES).join(', ')}: ${database}`)
  }

  #refuse(names: string) {
    this.logger.error(`未设置 / not set: ${names}`)
    this.exitCode = 1
  }
}
