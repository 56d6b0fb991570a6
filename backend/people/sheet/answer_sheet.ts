import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import type { ErrorType } from '#backend/http/errors/error_type'
import { readUpload } from '#backend/http/uploads/read_upload'
import { requireStepUp } from '#backend/identity/step_up'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { refuse } from '#backend/people/errors'
import { toldFaults } from '#backend/sheets/told_faults'
import type { Result } from '#domain/result'
import type { SheetFault } from '#domain/sheets/sheet_fault'
import type { HttpContext } from '@adonisjs/core/http'

const ONE_MEGABYTE = 1

/** How many were invited, and the letters to send: whoever has an account gets none. */
export interface InvitedSheet {
  people: number
  letterIds: string[]
}

type Refusal =
  | { type: 'bad_rows'; faults: SheetFault<ErrorType>[] }
  | Exclude<Parameters<typeof refuse>[1], { type: 'bad_rows' }>

/** Has everybody in the uploaded sheet invited by letter, or nobody; answers how many, or the faults of its rows. */
export async function answerSheet(
  ctx: HttpContext,
  gateway: SeasonGateway,
  invite: (bytes: Uint8Array) => Promise<Result<InvitedSheet, Refusal>>
) {
  const refusal = requireStepUp(ctx)
  if (refusal) return refuse(ctx, refusal)
  const upload = await readUpload(ctx.request, ONE_MEGABYTE)
  if (!upload.ok) return refuse(ctx, upload.error)
  const invited = await invite(upload.value.bytes)
  if (!invited.ok) {
    const { error } = invited
    return refuse(ctx, 'faults' in error ? await toldFaults(ctx, error.faults) : error)
  }
  const { people, letterIds } = invited.value
  // Hundreds of them take a while, and the sweep of the outbox finds what is left.
  void afterCommit('invitations', () => enqueueLetters(gateway, letterIds))
  return ctx.response.created({ data: { people } })
}
