import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { compose } from '@adonisjs/core/helpers'
import hash from '@adonisjs/core/services/hash'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import Grant from './grant.js'
import { UserSchema } from '../schema.js'

/** Somebody who signs in. Its grants say what for. */
export default class User extends compose(
  UserSchema,
  withAuthFinder(() => hash.use('scrypt'))
) {
  @hasMany(() => Grant)
  declare grants: HasMany<typeof Grant>
}
