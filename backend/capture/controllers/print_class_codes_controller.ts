import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { sendDemoCodes } from '#backend/capture/demo_codes/send_demo_codes'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import Student from '#models/roster/student'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Prints the demo codes of a class: of everybody whom the school’s list has in it. */
@inject()
export default class PrintClassCodesController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const { viewer, params } = ctx
    const { id, seasonUnitId } = await visibleClasses(viewer)
      .where('classes.id', params.id)
      .firstOrFail()
    const students = await Student.query()
      .where({ classId: id })
      .whereNull('merged_into')
      .whereNotNull('list_position')
      .preload('schoolClass')
      .orderBy('list_position')
    const subject = { subjectType: 'class', subjectId: id } as const
    return sendDemoCodes(ctx, { seasonUnitId, students, subject }, this.decoder)
  }
}
