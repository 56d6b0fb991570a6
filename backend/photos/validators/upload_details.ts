import { day } from '#backend/http/validators/civil_day'
import vine from '@vinejs/vine'
import { reason } from './reason.js'

/** The fields of a form beside the file of a photo. */
export const uploadDetails = vine.create({
  /** Whom it shows; without it the photo waits to be matched. */
  studentId: vine.string().uuid().optional(),
  takenOn: day().optional(),
  outsideNote: reason().optional(),
})
