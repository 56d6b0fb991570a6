import { refuse } from '#backend/live/errors'
import { Live, MAX_STREAMS_EACH } from '#backend/live/live'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

const EVENT_STREAM = 'text/event-stream'

const HEADERS = {
  'content-type': EVENT_STREAM,
  'cache-control': 'private, no-cache, no-transform',
  // Proxies would keep the stream until it ends.
  'x-accel-buffering': 'no',
  // No other request follows on this connection, so it closes with the stream.
  'connection': 'close',
}

/** Tells a page what it may have to read again (server-sent events). */
@inject()
export default class OpenStreamController {
  constructor(private live: Live) {}

  handle(ctx: HttpContext) {
    const { request, response, session, viewer } = ctx
    // As sent: for answers the header is set to JSON.
    const accepted = request.request.headersDistinct.accept ?? []
    if (!accepted.join().includes(EVENT_STREAM)) return refuse(ctx, { type: 'event_stream_only' })
    const stream = this.live.open(viewer.user.id, session.sessionId)
    if (!stream) {
      const refusal = { type: 'too_many_streams' as const, most: MAX_STREAMS_EACH }
      return refuse(ctx, refusal)
    }
    for (const [name, value] of Object.entries(HEADERS)) response.header(name, value)
    return response.stream(stream)
  }
}
