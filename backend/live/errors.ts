import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({ 406: ['event_stream_only'], 429: ['too_many_streams'] })
