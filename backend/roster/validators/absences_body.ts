import { UNCAPTURED_WHY } from '#domain/season/main/memo'
import vine from '@vinejs/vine'

/** More than a class has. */
const MAX_STUDENTS = 200

export const round = () => vine.enum(['main', 'make_up'] as const)
export const reason = () => vine.enum(UNCAPTURED_WHY)

/** Several students of a class, each once. */
export const studentIds = () =>
  vine.array(vine.string().uuid()).minLength(1).maxLength(MAX_STUDENTS).distinct()
