import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { refuse } from '#backend/capture/errors'
import { localeOf } from '#backend/http/errors/explain'
import { say } from '#backend/lang/words'
import type { HttpContext } from '@adonisjs/core/http'
import { printDemoCodes, type DemoCodesOrder } from './print_demo_codes.js'

/** Answers a sheet of demo codes as a file; browsers and proxies keep no copy. */
export async function sendDemoCodes(
  ctx: HttpContext,
  order: Omit<DemoCodesOrder, 'viewer'>,
  decoder: CaptureCodeDecoder
) {
  const { response, viewer } = ctx
  const printed = await printDemoCodes({ ...order, viewer }, decoder)
  if (!printed.ok) return refuse(ctx, printed.error)
  const name = encodeURIComponent(`${say(localeOf(ctx), 'papers.demo_codes.title')}.pdf`)
  response.header('content-type', 'application/pdf')
  response.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
  response.header('cache-control', 'no-store')
  return response.send(printed.value)
}
