import { column } from '@adonisjs/lucid/orm'
import { SessionSchema } from '../schema.js'

/** How people sign in. */
export const WAYS = ['password', 'provider'] as const
export type Way = (typeof WAYS)[number]

/** Where the data of a session say so. */
export const WAY_KEY = 'way'

/** Somebody is signed in with a browser. Its id is the key in the cookie; people see its handle. */
export default class Session extends SessionSchema {
  @column()
  declare way: Way
}
