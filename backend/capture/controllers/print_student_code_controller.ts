import { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { sendDemoCodes } from '#backend/capture/demo_codes/send_demo_codes'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Prints the demo code of one student. */
@inject()
export default class PrintStudentCodeController {
  constructor(private decoder: CaptureCodeDecoder) {}

  async handle(ctx: HttpContext) {
    const { viewer, params } = ctx
    const student = await visibleStudents(viewer)
      .where('students.id', params.id)
      .preload('schoolClass')
      .firstOrFail()
    const { id, seasonUnitId } = student
    const subject = { subjectType: 'student', subjectId: id } as const
    return sendDemoCodes(ctx, { seasonUnitId, students: [student], subject }, this.decoder)
  }
}
