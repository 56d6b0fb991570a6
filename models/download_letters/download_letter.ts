import type { DownloadLetterState } from '#domain/download_letters/download_letter'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Note from '../seasons/note.js'
import SeasonUnit from '../seasons/season_unit.js'
import { DownloadLetterSchema } from '../schema.js'

/** 《关于申请电子版照片的函》 of a school, stamped, and what the centre says to it. */
export default class DownloadLetter extends DownloadLetterSchema {
  @column()
  declare state: DownloadLetterState

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'decidedBy' })
  declare decider: BelongsTo<typeof User> | null

  /** Why it was returned. */
  @belongsTo(() => Note, { foreignKey: 'reasonNoteId' })
  declare reasonNote: BelongsTo<typeof Note> | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
