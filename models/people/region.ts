import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { RegionSchema } from '../schema.js'
import User from './user.js'

/** 片区: the cities that share a window and a contact at the centre. */
export default class Region extends RegionSchema {
  @belongsTo(() => User, { foreignKey: 'contactId' })
  declare contact: BelongsTo<typeof User> | null
}
