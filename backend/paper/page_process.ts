import { ok, type Result } from '#domain/result'
import { drawPage } from './draw_page.js'
import type { PageFault } from './page_fault.js'
import { openOnlyDocuments, pictureOf } from './page_picture.js'
import type { PageRequest, RenderedPage } from './render_page.js'

// The process that draws one page of a file that somebody sent, and ends. It has no secrets and writes
// nothing; `render_page` ends it when it takes too much.

openOnlyDocuments()

async function render(request: PageRequest): Promise<Result<RenderedPage, PageFault>> {
  const drawn = await drawPage(request)
  if (!drawn.ok) return drawn
  const { pages, bitmap, missesText } = drawn.value
  return ok({ pages, missesText, picture: bitmap && (await pictureOf(bitmap)) })
}

// It answers, and then waits to be ended: an answer on its way is lost with the process.
process.on('message', async (request: PageRequest) => process.send!(await render(request)))
