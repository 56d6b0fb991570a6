import { NOT_OVER } from '#backend/seasons/queries/not_over'
import DownloadLetter from '#models/download_letters/download_letter'
import SeasonUnit from '#models/seasons/season_unit'

export interface LetterFilter {
  /** Without it, of every season. */
  seasonId?: string
}

/** Rows of `seasons` whose policy asks for the letter. */
const ASKED = `exists (select from season_policies policy
  where policy.id = seasons.policy_id and policy.sourced -> 'downloadLetter' ->> 'value' = 'true')`

/** As many as there are schools in the seasons that run at once, and more. */
const MOST = 1_000

const waiting = ({ seasonId }: LetterFilter) =>
  DownloadLetter.query()
    .where('state', 'sent')
    .if(seasonId, (query) =>
      query.whereIn('seasonUnitId', SeasonUnit.query().where({ seasonId }).select('id'))
    )

/** How many letters nobody has accepted or returned yet. */
export async function countLettersToDecide(filter: LetterFilter): Promise<number> {
  const [row] = await waiting(filter).count('* as total')
  return Number(row!.$extras.total)
}

/** The letters that nobody has accepted or returned yet, the oldest first. */
export const lettersToDecide = (filter: LetterFilter): Promise<DownloadLetter[]> =>
  waiting(filter)
    .preload('author')
    .preload('seasonUnit', (unit) =>
      unit
        .preload('unit', (school) => school.preload('region'))
        .preload('season', (season) => season.preload('calendarVersion'))
    )
    .orderBy('sentAt')
    .orderBy('id')
    .limit(MOST)

/** Whether a school is in a season that asks for the letter, and is not over. */
export const isLetterAsked = async ({ seasonId }: LetterFilter): Promise<boolean> =>
  Boolean(
    await SeasonUnit.query()
      .whereHas('season', (season) => season.whereNotNull('published_at').whereRaw(ASKED))
      .if(seasonId, (query) => query.where({ seasonId }))
      .whereRaw(NOT_OVER)
      .first()
  )
