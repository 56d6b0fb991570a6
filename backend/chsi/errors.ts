import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({ 409: ['season_not_closed'], 422: ['document_unknown'] })
