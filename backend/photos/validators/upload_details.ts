import { UPLOAD_WAYS } from '#backend/photos/actions/hand_in_photo'
import { day } from '#backend/http/validators/civil_day'
import vine from '@vinejs/vine'
import { reason } from './reason.js'

/** The fields of a form beside the file of a photo. */
export const uploadDetails = vine.create({
  /** Whom it shows; without it the photo waits to be matched. */
  studentId: vine.string().uuid().optional(),
  /** The wording by which consent is stated; not today's is refused by name. */
  consentVersion: vine.string().maxLength(40).optional(),
  via: vine.enum(UPLOAD_WAYS).optional(),
  takenOn: day().optional(),
  outsideNote: reason().optional(),
})
