import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * People also sign in by an OpenID Connect provider: the subject of theirs by which an account is found, and
 * what is kept while somebody is at the provider.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('sign_in_identities', (table) => {
      table.uuid('id').primary().defaultTo(this.raw('gen_random_uuid()'))
      table.uuid('user_id').notNullable().references('users.id').onDelete('cascade')
      table.text('issuer').notNullable()
      table.text('subject').notNullable()
      table.timestamp('tied_at').notNullable().defaultTo(this.now())
      table.unique(['issuer', 'subject'])
      table.unique(['user_id', 'issuer'])
    })

    this.schema.createTable('provider_sign_ins', (table) => {
      // Of the secret in the cookie of the browser that began.
      table.text('hash').primary()
      table.text('state').notNullable()
      table.text('nonce').notNullable()
      table.text('verifier').notNullable()
      table.timestamp('expires_at').notNullable()
      // Back from the provider, which happens once; then whose account it is, if a code is still awaited.
      table.timestamp('returned_at')
      table.uuid('user_id').references('users.id').onDelete('cascade').index()
      table.text('issuer')
      table.text('subject')
      table.index('expires_at')
    })

    this.schema.alterTable('sessions', (table) => {
      table.text('way').notNullable().defaultTo('password').checkIn(['password', 'provider'])
    })

    this.schema.alterTable('users', (table) => {
      // False for who was invited and signs in by the provider: there is no password to ask for.
      table.boolean('has_password').notNullable().defaultTo(true)
    })
    this.schema.raw(
      'update users set has_password = false where invited_at is not null and accepted_at is null'
    )
  }

  async down() {
    this.schema.alterTable('users', (table) => table.dropColumn('has_password'))
    this.schema.alterTable('sessions', (table) => table.dropColumn('way'))
    this.schema.dropTable('provider_sign_ins')
    this.schema.dropTable('sign_in_identities')
  }
}
