import { ok, type Result } from '#domain/result'
import sharp from 'sharp'
import { drawPdfPage } from './draw_pdf_page.js'
import { drawPicturePage } from './draw_picture_page.js'
import type { PageFault } from './page_fault.js'
import type { PageRequest, RenderedPage } from './render_page.js'

// The process that draws one page of a file that somebody sent, and ends. It has no secrets and writes
// nothing; `render_page` ends it when it takes too much.

sharp.concurrency(1)
sharp.cache(false)
// Of all decoders only those of accepted documents.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] })

/** For text and stamps; half the size of a JPEG of that quality. */
const QUALITY = 82

async function render({
  bytes,
  kind,
  number,
}: PageRequest): Promise<Result<RenderedPage, PageFault>> {
  const draw = kind === 'application/pdf' ? drawPdfPage : drawPicturePage
  const drawn = await draw(Buffer.from(bytes), number)
  if (!drawn.ok) return drawn
  const { bitmap, ...page } = drawn.value
  if (!bitmap) return ok({ ...page, picture: null })
  const { data, width, height } = bitmap
  const picture = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ quality: QUALITY })
    .toBuffer()
  return ok({ ...page, picture })
}

// It answers, and then waits to be ended: an answer on its way is lost with the process.
process.on('message', async (request: PageRequest) => process.send!(await render(request)))
