import { BaseSchema } from '@adonisjs/lucid/schema'

const ROLES = `'centre_admin', 'operator', 'reviewer', 'finance', 'printing', 'coordinator', 'college',
  'auditor'`

const rolesAre = (roles: string) => `alter table grants drop constraint grants_role_check,
  add constraint grants_role_check check (role in (${roles}))`

/** A role of a school has a unit, and one of the centre has none. */
const unitOf = (roles: string) => `alter table grants drop constraint grants_check,
  add constraint grants_check check ((role in (${roles})) = (unit_id is not null))`

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

/** The tables of this migration, by how their rows lead to a unit. */
const TABLES = {
  unit_id: ['colleges'],
  season_unit: ['classes', 'students', 'student_absences', 'unit_expectations'],
}
const COLUMN = { unit_id: 'unit_id', season_unit: 'season_unit_id' } as const

/**
 * Colleges and classes of schools, and the students who are expected to be photographed. In code mode
 * nobody's full name or ID number is stored: a masked name and the last four of the ID number are all
 * that a 采集码 shows (教学服〔2022〕10号).
 */
export default class extends BaseSchema {
  #createColleges() {
    this.schema.createTable('colleges', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('unit_id').notNullable().references('units.id')
      table.text('name').notNullable()
      // The name as it is compared: without spaces, widths and cases.
      table.text('name_key').notNullable()
      table.timestamp('archived_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.unique(['unit_id', 'name_key'])
      table.unique(['id', 'unit_id'])
    })
  }

  #createClasses() {
    this.schema.createTable('classes', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      // Some schools have classes without colleges.
      table.uuid('college_id').references('colleges.id').index()
      table.text('name').notNullable()
      table.text('name_key').notNullable()
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })
    this.schema.raw(`create unique index one_class on classes
      (season_unit_id, college_id, name_key) nulls not distinct`)
  }

  #createStudents() {
    // With it, a student cannot be of another season than their unit.
    this.schema.alterTable('season_units', (table) => table.unique(['id', 'season_id']))
    this.schema.createTable('students', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_id').notNullable()
      table.uuid('season_unit_id').notNullable()
      table
        .foreign(['season_unit_id', 'season_id'])
        .references(['id', 'season_id'])
        .inTable('season_units')
        .onDelete('cascade')
      // 学号 as the school writes it, and as it is compared.
      table.text('xh')
      table.text('xh_key')
      table.text('masked_name').checkRegex('\\*')
      table.text('last_four').checkRegex('^\\d{3}[\\dX]$')
      // 学历层次 and 学历类别, as the 采集码 says.
      table.text('level')
      table.text('study_kind')
      table.uuid('college_id').references('colleges.id').index()
      table.uuid('class_id').references('classes.id').index()
      // The place in the school's list: prints come in this order.
      table.integer('list_position')
      table.text('origin').notNullable().checkIn(['list', 'code', 'legacy'])
      table.uuid('merged_into').references('students.id').index()
      table.timestamp('delisted_at')
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      // Only the person of a photo from before there were students has no number.
      table.check(`origin = 'legacy' or xh_key is not null`, [], 'students_have_numbers')
      table.check('(xh is null) = (xh_key is null)', [], 'students_number_and_key')
      table.check('merged_into <> id', [], 'students_merge_into_others')
      table.index(['season_unit_id', 'season_id'])
    })
    this.schema.raw(`create unique index one_student on students (season_unit_id, xh_key)
      where merged_into is null`)
    // In the order of their pages, and by what one searches for.
    this.schema.raw(`create index students_by_position on students (season_unit_id,
      coalesce(list_position, 2147483647), coalesce(xh_key, '') collate "C", id)`)
    this.schema.raw('create index students_by_number on students (xh_key text_pattern_ops)')
    this.schema.raw('create index students_by_last_four on students (last_four)')
  }

  #createFacts() {
    this.schema.createTable('student_absences', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade')
      table.text('round').notNullable().checkIn(['main', 'make_up'])
      // No free text: health does not belong here.
      const reasons = ['leave', 'away', 'enlisted', 'abroad', 'withdrawn', 'other']
      table.text('reason').notNullable().checkIn(reasons)
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('ended_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.index('season_unit_id')
      table.index('student_id')
    })
    this.schema.raw(`create unique index one_absence on student_absences (student_id, round)
      where ended_at is null`)
    this.schema.createTable('unit_expectations', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('declared_heads').notNullable()
      table.check('declared_heads between 0 and 100000', [], 'unit_expectations_heads')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index(['season_unit_id', 'recorded_at'])
    })
  }

  #boundGrants() {
    this.schema.raw(rolesAre(`${ROLES}, 'class_teacher'`))
    this.schema.raw(unitOf(`'coordinator', 'college', 'class_teacher'`))
    this.schema.alterTable('grants', (table) => {
      table.dropChecks('grants_class_of_college')
      table
        .foreign(['college_id', 'unit_id'])
        .references(['id', 'unit_id'])
        .inTable('colleges')
        .onDelete('cascade')
      table.foreign('class_id').references('classes.id').onDelete('cascade')
      table.check(
        `(role = 'class_teacher') = (class_id is not null)`,
        [],
        'grants_class_of_teacher'
      )
      table.check(`college_id is null or role = 'college'`, [], 'grants_college_of_college')
    })
    this.schema.raw(`create index grants_by_college_id on grants (college_id, unit_id)
      where college_id is not null`)
    this.schema.raw(`create index grants_by_class_id on grants (class_id)
      where class_id is not null`)
  }

  #isolate() {
    for (const [path, tables] of Object.entries(TABLES) as [keyof typeof COLUMN, string[]][])
      for (const table of tables) {
        this.schema.raw(`select isolate('${table}', '${COLUMN[path]}')`)
        for (const [event, rows] of Object.entries(EVENTS))
          this.schema.raw(`create trigger ${table}_${event}_notified
            after ${event} on ${table} referencing ${rows} table as changed
            for each statement execute function notify_changed_by_${path}()`)
      }
  }

  async up() {
    this.#createColleges()
    this.#createClasses()
    this.#createStudents()
    this.#createFacts()
    this.#boundGrants()
    this.#isolate()
  }

  async down() {
    this.schema.raw(`delete from grants where role = 'class_teacher'`)
    this.schema.alterTable('grants', (table) => {
      table.dropForeign(['college_id', 'unit_id'])
      table.dropForeign('class_id')
      table.dropChecks(['grants_class_of_teacher', 'grants_college_of_college'])
    })
    for (const column of ['college_id', 'class_id'])
      this.schema.raw(`drop index grants_by_${column}`)
    this.schema.raw(rolesAre(ROLES))
    this.schema.raw(unitOf(`'coordinator', 'college'`))
    this.schema.raw(`alter table grants add constraint grants_class_of_college
      check (class_id is null or college_id is not null)`)
    for (const table of [
      'unit_expectations',
      'student_absences',
      'students',
      'classes',
      'colleges',
    ])
      this.schema.dropTable(table)
    this.schema.alterTable('season_units', (table) => table.dropUnique(['id', 'season_id']))
  }
}
