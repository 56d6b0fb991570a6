import { column } from '@adonisjs/lucid/orm'
import { SignInAttemptSchema } from '../schema.js'

/** The attempts to sign in to one account, from one address, or both: the key is a keyed hash. */
export default class SignInAttempt extends SignInAttemptSchema {
  @column({ isPrimary: true })
  declare key: string
}
