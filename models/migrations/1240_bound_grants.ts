import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A grant may be for a college or a class of its unit, and from and until an instant. A person may hold the
 * same one several times, one after the other.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('grants', (table) => {
      // Their tables come with the students.
      table.uuid('college_id')
      table.uuid('class_id')
      table.timestamp('valid_from')
      table.timestamp('valid_until')
      table.check('college_id is null or unit_id is not null', [], 'grants_college_of_unit')
      table.check('class_id is null or college_id is not null', [], 'grants_class_of_college')
      table.check('valid_until > valid_from', [], 'grants_until_after_from')
      table.dropUnique(['user_id', 'role', 'unit_id'])
    })
    // Those of the centre, which have no unit, could be given twice.
    this.schema.raw(`delete from grants later using grants earlier
      where (later.user_id, later.role) = (earlier.user_id, earlier.role)
        and later.unit_id is null and earlier.unit_id is null and later.id > earlier.id`)
    this.schema.raw(`create unique index one_grant on grants
      (user_id, role, unit_id, college_id, class_id, valid_from) nulls not distinct`)
  }

  async down() {
    this.schema.raw('drop index one_grant')
    this.schema.alterTable('grants', (table) => {
      table.dropColumns('college_id', 'class_id', 'valid_from', 'valid_until')
      table.unique(['user_id', 'role', 'unit_id'])
    })
  }
}
