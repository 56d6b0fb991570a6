import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { SEASON_CONSTRAINTS } from '#backend/seasons/errors'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import type { SourcedPolicy } from '#domain/policy/season_policy'
import { err, ok, type Result } from '#domain/result'
import type Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import { isDeepStrictEqual } from 'node:util'
import type { CreateSeasonError, NewSeason } from './create_season.js'
import { sourcePolicy, writePolicyVersion } from './write_policy.js'

export type EditDraftError = CreateSeasonError | { type: 'already_published' }

/** Changes a draft. Its windows and units stay; what they then lack is said before publication. */
export async function editDraft(
  id: string,
  input: NewSeason
): Promise<Result<null, EditDraftError>> {
  const sourced = sourcePolicy(input)
  if (!sourced.ok) return sourced
  const edited = await unlessTaken(() => writeDraft(id, input, sourced.value), SEASON_CONSTRAINTS)
  return edited.ok ? edited.value : edited
}

const writeDraft = (id: string, input: NewSeason, sourced: SourcedPolicy) =>
  db.transaction(async (trx): Promise<Result<null, EditDraftError>> => {
    const season = await lockSeason(id, trx)
    if (season.publishedAt) return err({ type: 'already_published' })
    const { year, name, notice, preset, changes, authorId } = input
    const policyId = await policyFor(season, input, sourced, trx)
    const before = { year: season.year, name: season.name, notice: season.notice }
    await season.merge({ year, name, notice, policyId }).save()
    const subject = { subjectType: 'season', subjectId: id }
    const details = { before, preset, changed: Object.keys(changes) }
    await recordAudit({ actorId: authorId, action: 'season.edited', ...subject, details }, trx)
    return ok(null)
  })

/** The policy in force while it says the same, else a new version. */
async function policyFor(
  season: Season,
  input: NewSeason,
  sourced: SourcedPolicy,
  trx: TransactionClientContract
) {
  await season.load('policy')
  const { preset, sourced: known, id } = season.policy
  if (preset === input.preset && isDeepStrictEqual(known, sourced)) return id
  return (await writePolicyVersion(input, sourced, trx)).id
}
