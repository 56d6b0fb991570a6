import { column } from '@adonisjs/lucid/orm'
import { SecondFactorSchema } from '../schema.js'

/** The key of somebody's authenticator app, encrypted. */
export default class SecondFactor extends SecondFactorSchema {
  @column({ isPrimary: true })
  declare userId: string
}
