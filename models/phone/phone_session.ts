import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Kiosk from '../kiosks/kiosk.js'
import Student from '../roster/student.js'
import { PhoneSessionSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** A student on a phone: opened by a code, ended by 不是我 or by another student. */
export default class PhoneSession extends PhoneSessionSchema {
  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  /** The device of a fixed point on which it was opened; null on the student’s own phone. */
  @belongsTo(() => Kiosk)
  declare kiosk: BelongsTo<typeof Kiosk> | null
}
