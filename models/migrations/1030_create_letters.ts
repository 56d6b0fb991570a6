import { BaseSchema } from '@adonisjs/lucid/schema'

const MAIL_TEMPLATES = [
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

/** Letters waiting to leave, their wording, and the record of who did what. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('mail_templates', (table) => {
      table.text('code').notNullable().checkIn(MAIL_TEMPLATES)
      table.text('locale').notNullable().checkIn(['zh', 'en'])
      table.primary(['code', 'locale'])
      table.text('subject').notNullable()
      table.text('body').notNullable()
    })

    this.schema.createTable('outbox_messages', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      // unit / template / due instant / recipient: a letter is written once.
      table.text('business_key').notNullable().unique()
      table.uuid('season_unit_id').references('season_units.id').onDelete('cascade')
      table.uuid('recipient_id').notNullable().references('users.id')
      table.text('template').notNullable().checkIn(MAIL_TEMPLATES)
      table.jsonb('params').notNullable()
      const states = ['queued', 'sending', 'sent', 'superseded', 'uncertain', 'failed']
      table.text('status').notNullable().defaultTo('queued').checkIn(states)
      table.integer('attempts').notNullable().defaultTo(0)
      table.text('last_error')
      table.timestamp('business_at').notNullable()
      table.timestamp('claimed_at')
      table.timestamp('sent_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
    })
    this.schema.raw(
      `create index outbox_open on outbox_messages (recorded_at) where status in ('queued', 'sending')`
    )

    this.schema.createTable('audit_entries', (table) => {
      table.bigIncrements('id')
      table.uuid('actor_id').references('users.id')
      table.text('action').notNullable()
      table.text('subject_type').notNullable()
      table.text('subject_id').notNullable()
      table.jsonb('details').notNullable()
      table.timestamp('business_at')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.index(['subject_type', 'subject_id'])
    })
    // What was recorded stays as it was.
    this.schema.raw(`
      create or replace function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'audit entries are append-only'; end $$;
      create trigger audit_append_only before update or delete on audit_entries
      for each row execute function refuse_change();
    `)
  }

  async down() {
    this.schema.dropTable('audit_entries')
    this.schema.raw('drop function refuse_change()')
    this.schema.dropTable('outbox_messages')
    this.schema.dropTable('mail_templates')
  }
}
