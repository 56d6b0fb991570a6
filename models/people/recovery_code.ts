import { column } from '@adonisjs/lucid/orm'
import { RecoveryCodeSchema } from '../schema.js'

/** Stands in for a code of the authenticator app, once. Only its hash is kept. */
export default class RecoveryCode extends RecoveryCodeSchema {
  @column({ isPrimary: true })
  declare hash: string
}
