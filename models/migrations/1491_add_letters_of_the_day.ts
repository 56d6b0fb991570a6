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
  'invited',
  'password_forgotten',
  'account_changed',
  'pictures_unusual',
]
const ADDED = ['last_day_open', 'photos_reset']

const COLUMNS = [
  ['outbox_messages', 'template'],
  ['mail_templates', 'code'],
] as const

/** Letters of the last day at noon, about what is still open, and about photos that were reset. */
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
  }

  async down() {
    const list = ADDED.map((code) => `'${code}'`).join(', ')
    for (const [table, column] of COLUMNS)
      this.schema.raw(`delete from ${table} where ${column} in (${list})`)
    this.#renew(TEMPLATES)
  }
}
