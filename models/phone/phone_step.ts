import type { PhoneStep as Step } from '#domain/phone/steps'
import { column } from '@adonisjs/lucid/orm'
import { PhoneStepSchema } from '../schema.js'

/** A step that a student has done by phone; the newest row of a step counts. */
export default class PhoneStep extends PhoneStepSchema {
  @column()
  declare step: Step

  @column()
  declare kinds: string[]
}
