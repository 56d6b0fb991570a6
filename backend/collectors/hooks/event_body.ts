import type HookEvent from '#models/collectors/hook_event'

/**
 * What a collector is told: its own number, and codes. What helps a student, and why a photo was reset, it asks for by
 * that number.
 */
export const bodyOf = ({ id, externalNo, state, verdict, recordedAt }: HookEvent): string =>
  JSON.stringify({
    id,
    external_no: externalNo,
    state,
    verdict,
    happened_at: recordedAt.toUTC().toISO(),
  })
