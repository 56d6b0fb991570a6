import { BaseSchema } from '@adonisjs/lucid/schema'

const KINDS = ['setup', 'processing', 'memo', 'proof', 'review', 'payment']

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
]

/** The columns that name a code, with the codes of before and those that are new. */
const LISTS = [
  ['unit_deadlines', 'kind', KINDS, ['processing_start']],
  ['outbox_messages', 'template', TEMPLATES, ['processing_start_due', 'act_due', 'act_open']],
  ['mail_templates', 'code', TEMPLATES, ['processing_start_due', 'act_due', 'act_open']],
] as const

/** The beginning of processing is due, and schools are reminded of their acts by people. */
export default class extends BaseSchema {
  #renew(table: string, column: string, codes: readonly string[]) {
    const name = `${table}_${column}_check`
    const list = codes.map((code) => `'${code}'`).join(', ')
    this.schema.raw(`alter table ${table} drop constraint ${name}`)
    this.schema.raw(`alter table ${table} add constraint ${name} check (${column} in (${list}))`)
  }

  async up() {
    for (const [table, column, before, added] of LISTS)
      this.#renew(table, column, [...before, ...added])
  }

  async down() {
    for (const [table, column, before] of LISTS) this.#renew(table, column, before)
  }
}
