import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }

const jobKinds = (kinds: string) => `alter table jobs drop constraint jobs_kind_check,
  add constraint jobs_kind_check check (kind in (${kinds}))`

/** 院校名称, 学院, 班级, 学号, 证件号码后四位, 姓名(脱敏): 排版冲印数据 (苏教指通〔2023〕13号 四). */
const FIELDS = ['school', 'college', 'class', 'xh', 'last_four', 'masked_name']

/**
 * A school's list as it was uploaded and read, row by row, and the versions that were confirmed for layout
 * and print. The workbook itself is never stored: its rows are, already masked.
 */
export default class extends BaseSchema {
  #createImports() {
    this.schema.createTable('list_imports', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.text('digest').notNullable()
      // All or nothing, or the good rows only.
      table.text('way').notNullable().checkIn(['all', 'good'])
      table.text('kind').notNullable().checkIn(['merge', 'replace'])
      // Full names and ID numbers are refused, unless the school chose that they are masked as they are read.
      table.boolean('masks').notNullable().defaultTo(false)
      // The heading of the file for each field.
      table.jsonb('mapping').notNullable()
      table.jsonb('counts').notNullable().defaultTo('{}')
      // Added to the number of a row it gives the place of the student: a second list comes after the first.
      // Known when the list is run.
      table.integer('position_base').notNullable().defaultTo(0)
      table.text('state').notNullable().checkIn(['previewed', 'running', 'done', 'dropped'])
      table.uuid('job_id').references('jobs.id').onDelete('set null').index()
      // The list whose bad rows these are, mended: they go back to their places in it.
      table.uuid('origin_id').references('list_imports.id').onDelete('cascade').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.timestamp('finished_at')
      table.index(['season_unit_id', 'recorded_at'])
    })
    this.schema.raw(`create unique index one_previewed_import on list_imports
      (season_unit_id, author_id) where state = 'previewed'`)
    this.schema.createTable('list_rows', (table) => {
      table.uuid('import_id').notNullable().references('list_imports.id').onDelete('cascade')
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      // Of the file; an error workbook carries it as 原行号.
      table.integer('row_no').notNullable()
      table.primary(['import_id', 'row_no'])
      for (const field of FIELDS) table.text(field)
      table.jsonb('faults').notNullable().defaultTo('[]')
      table.text('outcome').notNullable().checkIn(['new', 'changed', 'same', 'bad'])
      table.index('season_unit_id')
    })
    this.schema.alterTable('students', (table) => {
      // The list that named them last.
      table.uuid('list_import_id').references('list_imports.id').onDelete('set null').index()
    })
  }

  #createVersions() {
    this.schema.createTable('layout_versions', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('no').notNullable()
      table.integer('count').notNullable()
      // The step of the season that confirmed it; null before.
      table.integer('confirmed_step')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.unique(['season_unit_id', 'no'])
    })
    this.schema.createTable('layout_rows', (table) => {
      table.uuid('version_id').notNullable().references('layout_versions.id').onDelete('cascade')
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.uuid('student_id').notNullable().references('students.id').index()
      table.integer('position').notNullable()
      table.primary(['version_id', 'position'])
      table.unique(['version_id', 'student_id'])
      for (const field of FIELDS) table.text(field).notNullable()
      table.index('season_unit_id')
    })
  }

  async up() {
    this.schema.raw(jobKinds(`'apply_calendar', 'import_list'`))
    this.schema.alterTable('jobs', (table) => {
      // Why a job that has failed would fail again.
      const reasons = ['data_refused', 'given_up', 'list_rows_unnamed']
      table.text('failure').checkIn(reasons)
    })
    this.#createImports()
    this.#createVersions()
    for (const table of ['list_imports', 'list_rows', 'layout_versions', 'layout_rows'])
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
    // A version is confirmed as it was frozen.
    this.schema.raw(`revoke update, delete on layout_versions, layout_rows
      from tucai_web, tucai_worker`)
    this.schema.raw('grant update (confirmed_step) on layout_versions to tucai_web, tucai_worker')
    for (const table of ['list_imports', 'layout_versions'])
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    this.schema.alterTable('students', (table) => table.dropColumn('list_import_id'))
    for (const table of ['layout_rows', 'layout_versions', 'list_rows', 'list_imports'])
      this.schema.dropTable(table)
    this.schema.raw(`delete from jobs where kind = 'import_list'`)
    this.schema.alterTable('jobs', (table) => table.dropColumn('failure'))
    this.schema.raw(jobKinds(`'apply_calendar'`))
  }
}
