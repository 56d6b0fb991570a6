import type { PhotoVerdict } from '#domain/photos/judge'
import { column } from '@adonisjs/lucid/orm'
import { DemoShotSchema } from '../schema.js'

/** A photo that a student of the demo will have: when, as a share of the school's window, and how good. */
export default class DemoShot extends DemoShotSchema {
  @column()
  declare want: PhotoVerdict
}
