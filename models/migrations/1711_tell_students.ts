import { BaseSchema } from '@adonisjs/lucid/schema'

const KINDS = [
  ...['photo_submitted', 'photo_qualified', 'reset', 'unlocked', 'last_day', 'unfinished'],
  ...['proof_ready', 'payment_received', 'payment_returned'],
]
const TOPICS = ['photo_state', 'payment', 'to_do']
const OUTSIDE = ['email', 'sms', 'wechat']
const STATES = ['waiting', 'sending', 'sent', 'failed', 'dropped']
const FAULTS = ['address', 'unwanted', 'refused', 'not_taken', 'unknown', 'not_set_up']
const TABLES = ['student_notices', 'student_channels', 'wechat_consents']

/**
 * 及时通知学生重拍 (苏教指通〔2023〕13号 附件1 注1), 照片状态通知和支付结果通知 (扬中瑞教〔2025〕11号 附件2.6): what a student was told, by which way,
 * and where they want to be told. Texts are made when they are read or sent: a row has codes and times, and no name.
 */
export default class extends BaseSchema {
  #table(name: string, define: (table: any) => void) {
    this.schema.createTable(name, (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
      define(table)
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
    })
    this.schema.raw(`select isolate('${name}', 'season_unit_id')`)
    this.schema.raw(`revoke delete on ${name} from tucai_web, tucai_worker`)
  }

  #createNotices() {
    this.#table('student_notices', (table) => {
      table.text('kind').notNullable().checkIn(KINDS)
      // What it is about: with the student, the kind and the channel it is written once.
      table.text('about').notNullable()
      table
        .text('channel')
        .notNullable()
        .checkIn(['inbox', ...OUTSIDE])
      table.text('state').notNullable().checkIn(STATES)
      table.jsonb('params').notNullable().defaultTo('{}')
      table.integer('attempts').notNullable().defaultTo(0)
      // By the wall clock, as the quiet hours.
      table.timestamp('next_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.timestamp('claimed_at', { precision: 3 })
      table.timestamp('sent_at', { precision: 3 })
      table.text('fault').checkIn(FAULTS)
      // In the inbox: when its student has read it, and whether the other channels were looked at.
      table.timestamp('read_at', { precision: 3 })
      table.timestamp('spread_at', { precision: 3 })
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.unique(['student_id', 'kind', 'about', 'channel'])
      table.check(`channel <> 'inbox' or state in ('sent', 'dropped')`, [], 'student_notices_inbox')
    })
    this.schema.raw(`create index notices_to_send on student_notices (next_at)
      where state in ('waiting', 'sending')`)
    this.schema.raw(`create index notices_to_spread on student_notices (next_at)
      where channel = 'inbox' and state = 'sent' and spread_at is null`)
  }

  #createWishes() {
    this.#table('student_channels', (table) => {
      table.text('channel').notNullable().checkIn(OUTSIDE)
      table.boolean('is_on').notNullable()
      // The mailbox, or the name that WeChat gives, by the key of the season; a number is that of the step.
      table.text('sealed')
      // What was sent there came back.
      table.text('fault').checkIn(FAULTS)
      table.unique(['student_id', 'channel'])
      table.check(
        `not is_on or channel = 'sms' or sealed is not null`,
        [],
        'student_channels_address'
      )
    })
    // One consent is one message (一次性订阅).
    this.#table('wechat_consents', (table) => {
      table.text('topic').notNullable().checkIn(TOPICS)
      table.integer('remaining').notNullable()
      table.unique(['student_id', 'topic'])
      table.check('remaining >= 0', [], 'wechat_consents_remaining')
    })
  }

  async up() {
    this.#createNotices()
    this.#createWishes()
    // In which language the page was last read.
    this.schema.alterTable('phone_sessions', (table) =>
      table.text('locale').notNullable().defaultTo('zh').checkIn(['zh', 'en'])
    )
    this.schema.alterTable('rounds', (table) => {
      table.date('reminded_for')
      table.timestamp('students_told_at', { precision: 3 })
    })
    this.schema.alterTable('batches', (table) =>
      table.timestamp('students_told_at', { precision: 3 })
    )
    // What is over is not told any more.
    for (const [table, over] of [
      ['rounds', 'closed_on is not null'],
      ['batches', `state = 'delivered'`],
    ]) {
      this.schema.raw(`alter table ${table} disable trigger user`)
      this.schema.raw(`update ${table} set students_told_at = now() where ${over}`)
      this.schema.raw(`alter table ${table} enable trigger user`)
    }
    this.schema.raw(`create index rounds_to_tell on rounds (closed_on)
      where students_told_at is null and closed_on is not null`)
    this.schema.raw(`create index batches_to_tell on batches (recorded_at)
      where students_told_at is null and state = 'delivered'`)
  }

  async down() {
    this.schema.alterTable('batches', (table) => table.dropColumn('students_told_at'))
    this.schema.alterTable('rounds', (table) =>
      table.dropColumns('reminded_for', 'students_told_at')
    )
    this.schema.alterTable('phone_sessions', (table) => table.dropColumn('locale'))
    for (const table of TABLES.toReversed()) this.schema.dropTable(table)
  }
}
