import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({ 409: ['batch_empty', 'wrong_phase'] })
