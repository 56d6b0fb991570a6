import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Whose each session is, since when, and from where. Sessions from before have no user: everybody signs in
 * again. Whoever is disabled loses all sessions, also by SQL: enabled again, the old ones stay ended. That a
 * session has ended is notified as a change of users, which makes streams ask for their rights again.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('delete from sessions')
    this.schema.alterTable('sessions', (table) => {
      table.string('user_id').notNullable().alter()
      // What people see in place of the id, which is the key to the session.
      table.uuid('handle').notNullable().unique().defaultTo(this.raw('gen_random_uuid()'))
      table.timestamp('opened_at').notNullable().defaultTo(this.now())
      table.timestamp('seen_at').notNullable().defaultTo(this.now())
      table.text('address').notNullable()
      table.text('browser').notNullable()
    })
    this.schema
      .raw(`create function end_sessions_of_disabled() returns trigger language plpgsql as $$
      begin
        delete from sessions where user_id = new.id::text;
        return null;
      end $$`)
    this.schema.raw(`create trigger users_disabled after update of disabled_at on users
      for each row when (new.disabled_at is not null) execute function end_sessions_of_disabled()`)
    this.schema.raw(`create function notify_ended_sessions() returns trigger language plpgsql as $$
      begin
        perform pg_notify('changed', 'users:') where exists (select from ended);
        return null;
      end $$`)
    this.schema.raw(`create trigger sessions_ended after delete on sessions
      referencing old table as ended for each statement execute function notify_ended_sessions()`)
  }

  async down() {
    this.schema.raw('drop trigger sessions_ended on sessions')
    this.schema.raw('drop function notify_ended_sessions()')
    this.schema.raw('drop trigger users_disabled on users')
    this.schema.raw('drop function end_sessions_of_disabled()')
    this.schema.alterTable('sessions', (table) => {
      table.setNullable('user_id')
      table.dropColumns('handle', 'opened_at', 'seen_at', 'address', 'browser')
    })
  }
}
