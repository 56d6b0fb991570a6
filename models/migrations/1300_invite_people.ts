import { BaseSchema } from '@adonisjs/lucid/schema'

const TEMPLATES = [
  'season_published',
  'setup_due',
  'setup_defaulted',
  'window_opens',
  'last_day',
  'day_summary',
  'unresolved_today',
  'unresolved_escalation',
  'capture_suspended',
  'capture_resumed',
  'capture_closed',
  'extension_requested',
  'extension_decided',
  'extension_lapsed',
  'deadline_moved',
  'memo_due',
  'batch_uploaded',
  'proof_due',
  'errata_submitted',
  'errata_answered',
  'feedback_submitted',
  'feedback_returned',
  'feedback_accepted',
  'proof_reopened',
  'review_due',
  'processing_due',
  'overdue',
  'statement_issued',
  'payment_due',
  'payment_received',
  'prints_shipped',
  'paper_check_due',
  'make_up_open',
  'make_up_closed',
  'unit_cancelled',
  'unit_closed',
  'calendar_changed',
  'step_parked',
  'processing_start_due',
  'act_due',
  'act_open',
]
const ADDED = ['invited', 'password_forgotten']

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

/**
 * People are invited by a letter, and choose their password by its link. Of the token in the link only a
 * digest is stored.
 */
export default class extends BaseSchema {
  #renew(codes: readonly string[]) {
    const list = codes.map((code) => `'${code}'`).join(', ')
    for (const [table, column] of COLUMNS) {
      const name = `${table}_${column}_check`
      this.schema.raw(`alter table ${table} drop constraint ${name}`)
      this.schema.raw(`alter table ${table} add constraint ${name} check (${column} in (${list}))`)
    }
  }

  async up() {
    this.#renew([...TEMPLATES, ...ADDED])
    this.schema.alterTable('users', (table) => {
      table.text('phone')
      // When the newest invitation was written, and when one was accepted; both null for other accounts.
      table.timestamp('invited_at')
      table.timestamp('accepted_at')
    })
    this.schema.createTable('account_tokens', (table) => {
      table.uuid('letter_id').primary().references('outbox_messages.id').onDelete('cascade')
      table.uuid('user_id').notNullable().references('users.id').onDelete('cascade')
      table.text('purpose').notNullable().checkIn(ADDED)
      table.text('hash').notNullable().unique()
      table.timestamp('expires_at').notNullable()
      table.timestamp('used_at')
      table.index(['user_id', 'purpose'])
    })
  }

  async down() {
    this.schema.dropTable('account_tokens')
    this.schema.alterTable('users', (table) => {
      table.dropColumns('phone', 'invited_at', 'accepted_at')
    })
    this.#renew(TEMPLATES)
  }
}
