import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({ 409: ['wrong_phase'], 415: ['file_kind'] })
