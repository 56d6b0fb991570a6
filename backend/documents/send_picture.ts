import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'

interface Picture {
  key: string
  /** Changes with what is to be seen. */
  version: string
  number: number
}

/** Sends the picture of a page. Browsers keep it and ask each time whether they still may show it. */
export async function sendPicture(
  { request, response }: HttpContext,
  { key, version, number }: Picture
) {
  const etag = `"${version}"`
  response.header('cache-control', 'private, no-cache')
  response.header('etag', etag)
  if (request.header('if-none-match') === etag) return response.status(304).send('')
  response.header('content-type', 'image/webp')
  // Our own file name: the name of an upload is never used.
  response.header('content-disposition', `inline; filename="page-${number}.webp"`)
  response.header('x-content-type-options', 'nosniff')
  return response.stream(await drive.use().getStream(key))
}
