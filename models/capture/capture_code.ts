import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Student from '../roster/student.js'
import { CaptureCodeSchema } from '../schema.js'

/** A 采集码 that is tied to a student, its fields sealed; superseded where another took its place. */
export default class CaptureCode extends CaptureCodeSchema {
  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>
}
