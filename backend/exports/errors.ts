import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({ 422: ['export_too_large'] })
