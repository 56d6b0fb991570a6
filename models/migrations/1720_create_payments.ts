import { BaseSchema } from '@adonisjs/lucid/schema'

const EVENTS = { insert: 'new', update: 'new', delete: 'old' }
const STATES = ['open', 'paid', 'closed']
const WAYS = ['jsapi', 'h5', 'native']
const OUTCOMES = ['booked', 'known', 'wrong_amount', 'dead_order', 'double']
const KINDS = ['deferred', 'exempt']
const REASONS = ['hardship', 'cannot_pay_online', 'paid_elsewhere', 'other']
const WHYS = ['dead_order', 'double', 'withdrawn', 'wrong_amount']

/**
 * 由学生个人在提交照片时在线支付 (苏教指通〔2023〕13号 三): the orders of students, the money that came, whom the school lets
 * submit without paying, and what goes back. Of a payer nothing is stored, and the number of an order is random.
 */
export default class extends BaseSchema {
  #student(table: Parameters<Parameters<typeof this.schema.createTable>[1]>[0]) {
    table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
    table
      .uuid('season_unit_id')
      .notNullable()
      .references('season_units.id')
      .onDelete('cascade')
      .index()
    table.uuid('student_id').notNullable().references('students.id').onDelete('cascade').index()
  }

  #createOrders() {
    this.schema.createTable('orders', (table) => {
      this.#student(table)
      // The photo that is submitted when it is paid.
      table.uuid('photo_id').references('photos.id').onDelete('set null').index()
      table.text('out_trade_no').notNullable().unique().checkRegex('^[0-9a-f]{32}$')
      table.integer('amount_fen').notNullable().checkPositive()
      table.text('way').notNullable().checkIn(WAYS)
      table.text('state').notNullable().defaultTo('open').checkIn(STATES)
      // By the season's clock: an order that was opened in hours is good when it is paid later.
      table
        .timestamp('opened_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      // By the wall's, as the gateway counts.
      table.timestamp('expires_at', { precision: 3 }).notNullable()
      table.timestamp('paid_at', { precision: 3 })
      table.text('transaction_id').unique()
      // Since when the gateway takes nothing for it any more; until then it is asked.
      table.timestamp('gateway_ended_at', { precision: 3 })
      table.timestamp('asked_at', { precision: 3 })
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.check('(paid_at is null) = (transaction_id is null)', [], 'orders_payment')
      table.check(`state <> 'paid' or paid_at is not null`, [], 'orders_paid')
      table.check(`state <> 'open' or paid_at is null`, [], 'orders_open')
    })
    for (const [name, state] of [
      ['one_open_order', 'open'],
      ['one_paid_order', 'paid'],
    ])
      this.schema.raw(`create unique index ${name} on orders (student_id) where state = '${state}'`)
    this.schema.raw(
      'create index orders_to_ask on orders (asked_at nulls first) where gateway_ended_at is null'
    )
  }

  #createNotices() {
    this.schema.createTable('payment_notices', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table
        .uuid('season_unit_id')
        .notNullable()
        .references('season_units.id')
        .onDelete('cascade')
        .index()
      table.uuid('order_id').notNullable().references('orders.id').onDelete('cascade').index()
      table.text('transaction_id').notNullable()
      table.integer('amount_fen').notNullable()
      table.text('source').notNullable().checkIn(['notice', 'query'])
      table.text('outcome').notNullable().checkIn(OUTCOMES)
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
    })
    this.schema.raw(`create unique index one_booking on payment_notices (transaction_id)
      where outcome <> 'known'`)
  }

  #createWaivers() {
    this.schema.createTable('payment_waivers', (table) => {
      this.#student(table)
      table.text('kind').notNullable().checkIn(KINDS)
      table.text('reason').notNullable().checkIn(REASONS)
      // Sealed by the key of the season: it may say how somebody lives.
      table.text('sealed_note')
      table.uuid('author_id').notNullable().references('users.id').index()
      table.timestamp('ended_at', { precision: 3 })
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
    })
    this.schema.raw(`create unique index one_waiver on payment_waivers (student_id)
      where ended_at is null`)
  }

  #createRefunds() {
    this.schema.createTable('refunds', (table) => {
      this.#student(table)
      table.uuid('order_id').notNullable().references('orders.id').onDelete('cascade').index()
      table.text('transaction_id').notNullable().unique()
      table.integer('amount_fen').notNullable().checkPositive()
      table.text('why').notNullable().checkIn(WHYS)
      table.text('state').notNullable().defaultTo('listed').checkIn(['listed'])
      table
        .timestamp('business_at', { precision: 3 })
        .notNullable()
        .defaultTo(this.raw('season_now()'))
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index(['business_at', 'id'])
    })
  }

  async up() {
    this.#createOrders()
    this.#createNotices()
    this.#createWaivers()
    this.#createRefunds()
    for (const table of ['orders', 'payment_notices', 'payment_waivers', 'refunds']) {
      this.schema.raw(`select isolate('${table}', 'season_unit_id')`)
      this.schema.raw(`revoke delete on ${table} from tucai_web, tucai_worker`)
    }
    this.schema.raw('revoke update on payment_notices from tucai_web, tucai_worker')
    for (const table of ['orders', 'payment_waivers', 'refunds'])
      for (const [event, rows] of Object.entries(EVENTS))
        this.schema.raw(`create trigger ${table}_${event}_notified
          after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function notify_changed_by_season_unit()`)
  }

  async down() {
    for (const table of ['refunds', 'payment_waivers', 'payment_notices', 'orders'])
      this.schema.dropTable(table)
  }
}
