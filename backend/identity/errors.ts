import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

declareConstraints({ users_email_unique: 'email_taken' })

export const refuse = refusing({ 409: ['email_taken'] })
