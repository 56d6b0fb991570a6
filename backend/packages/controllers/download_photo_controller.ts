import { refuse } from '#backend/packages/errors'
import { takePhoto } from '#backend/packages/actions/take_photo'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { HttpContext } from '@adonisjs/core/http'

/** The delivered photo of one student, under the name that it has in packages. */
export default class DownloadPhotoController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const student = await visibleStudents(viewer, 'downloadPhotos')
      .where('students.id', params.id)
      .firstOrFail()
    const taken = await takePhoto(viewer, student)
    if (!taken.ok) return refuse(ctx, taken.error)
    const { name, bytes } = taken.value
    response.header('content-type', 'image/jpeg')
    response.header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
    )
    response.header('cache-control', 'no-store')
    response.header('x-content-type-options', 'nosniff')
    return response.send(bytes)
  }
}
