import { WALL_CHIPS } from '#domain/photos/wall_chips'
import { PHOTO_RULES } from '#domain/photos/rules'
import { day } from '#backend/http/validators/civil_day'
import vine from '@vinejs/vine'

/** What narrows the wall down, but for its chip. */
export const wallFilter = () => ({
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
  collegeId: vine.string().uuid().optional(),
  classId: vine.string().uuid().optional(),
  day: day().optional(),
  rule: vine.enum(PHOTO_RULES).optional(),
})

export const wallChip = () => vine.enum(WALL_CHIPS)
