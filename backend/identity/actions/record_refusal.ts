import { recordAudit } from '#backend/audit/record_audit'
import type User from '#models/people/user'

/**
 * Records a refused sign-in: nobody acts yet, and an account that does not exist has no name here either.
 * Attempts that were not verified leave no entry: they would fill the audit.
 */
export const recordRefusal = (user: User | null, reason: string) =>
  recordAudit({
    actorId: null,
    action: 'session.refused',
    subjectType: 'user',
    subjectId: user?.id ?? 'unknown',
    details: { reason },
    refused: true,
  })
