import type { NoticeFault, OutsideChannel } from '#domain/student_notices/kinds'
import { column } from '@adonisjs/lucid/orm'
import { StudentChannelSchema } from '../schema.js'

/** Where a student wants to be told, beside the page. */
export default class StudentChannel extends StudentChannelSchema {
  @column()
  declare channel: OutsideChannel

  @column()
  declare fault: NoticeFault | null
}
