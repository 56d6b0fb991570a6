import { BaseSchema } from '@adonisjs/lucid/schema'

const allow = (roles: string) => `alter table grants drop constraint grants_role_check,
  add constraint grants_role_check check (role in (${roles}))`

const ROLES = `'centre_admin', 'operator', 'reviewer', 'finance', 'printing', 'coordinator', 'college'`

/** The centre's auditor reads the audit, and nothing else. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(allow(`${ROLES}, 'auditor'`))
  }

  async down() {
    this.schema.raw(`delete from grants where role = 'auditor'`)
    this.schema.raw(allow(ROLES))
  }
}
