import { afterCommit } from '#backend/engine/after_commit'
import { localeOf } from '#backend/http/errors/explain'
import { runAs, scopeOf } from '#backend/isolation/scope'
import { say } from '#backend/lang/words'
import { beginDownload, endDownload, ownLink } from '#backend/packages/actions/begin_download'
import { refuse } from '#backend/packages/errors'
import { inFull } from '#backend/packages/in_full'
import { streamObject } from '#backend/photos/photo_objects'
import { civilDateOf } from '#domain/calendar/instant'
import type Package from '#models/packages/package'
import SeasonUnit from '#models/seasons/season_unit'
import type { HttpContext } from '@adonisjs/core/http'

/** Of the unit, the college or the class: what is in it, and of which day. */
async function nameOf(ctx: HttpContext, pack: Package): Promise<string> {
  const { unit } = await SeasonUnit.query()
    .where('id', pack.seasonUnitId)
    .preload('unit')
    .firstOrFail()
  const locale = localeOf(ctx)
  const what = say(locale, pack.changed ? 'packages.changed' : 'packages.whole')
  const part = pack.schoolClass?.name ?? pack.college?.name
  const day = civilDateOf(pack.recordedAt.toISO()!)
  return [say(locale, 'packages.file'), unit.name, part, what, day].filter(Boolean).join('-')
}

function writeHead(ctx: HttpContext, { bytes }: Package, name: string) {
  const { response } = ctx
  response.header('content-type', 'application/zip')
  response.header('content-length', bytes!)
  response.header(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.zip`)}`
  )
  response.header('cache-control', 'no-store')
  response.header('x-content-type-options', 'nosniff')
}

/** Downloads a package by a link, once; asking only for the head of the answer does not use it. */
export default class DownloadPackageController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const { pack: known } = await ownLink(viewer, params.id)
    if (request.method() === 'HEAD') return response.status(204)
    const begun = await beginDownload(viewer, params.id)
    if (!begun.ok) return refuse(ctx, begun.error)
    const { pack } = begun.value
    writeHead(ctx, pack, await nameOf(ctx, known))
    const sent = response.response
    // Who breaks off has not got it.
    sent.once('close', () => {
      if (sent.writableFinished)
        void afterCommit('the end of a download', () =>
          runAs(scopeOf(viewer), () => endDownload(begun.value))
        )
    })
    return response.stream(inFull(await streamObject(pack.objectKey!), pack.bytes!))
  }
}
