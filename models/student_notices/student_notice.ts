import type {
  NoticeChannel,
  NoticeFault,
  NoticeState,
  StudentNoticeKind,
} from '#domain/student_notices/kinds'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Student from '../roster/student.js'
import { StudentNoticeSchema } from '../schema.js'

/** What a student is told, on one channel: in the inbox as soon as it is written, elsewhere once it was sent. */
export default class StudentNotice extends StudentNoticeSchema {
  @column()
  declare kind: StudentNoticeKind

  @column()
  declare channel: NoticeChannel

  @column()
  declare state: NoticeState

  @column()
  declare fault: NoticeFault | null

  /** Codes, times and amounts: nothing of whom it is about. */
  @column()
  declare params: Record<string, any>

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>
}
