import type { AccountLetter } from '#domain/season/letter_templates'
import { column } from '@adonisjs/lucid/orm'
import { AccountTokenSchema } from '../schema.js'

/** The token in the link of a letter about an account: valid once, and stored as a digest only. */
export default class AccountToken extends AccountTokenSchema {
  @column({ isPrimary: true })
  declare letterId: string

  @column()
  declare purpose: AccountLetter
}
