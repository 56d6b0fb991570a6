import { inUtc } from '#backend/http/in_utc'
import type { CivilDate } from '#domain/calendar/civil_date'
import { civilDateOf } from '#domain/calendar/instant'
import { workingDaysUntil } from '#domain/calendar/working_days'
import type DownloadLetter from '#models/download_letters/download_letter'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A letter in the queue of the centre. Author, unit, region and season must be loaded. */
export default class LetterToDecideTransformer extends BaseTransformer<DownloadLetter> {
  /** @param today the date by the season's clock */
  constructor(
    letter: DownloadLetter,
    private today: CivilDate
  ) {
    super(letter)
  }

  toObject() {
    const { author, seasonUnit, sentAt } = this.resource
    const { unit, season } = seasonUnit
    const at = inUtc(sentAt)
    const calendar = season.calendarVersion.calendar
    return {
      ...this.pick(this.resource, ['id', 'seasonUnitId', 'no', 'documentId']),
      unit: { code: unit.code, name: unit.name, region: unit.region.name },
      season: season.name,
      ...{ by: author.name, at },
      workingDaysWaited: Math.max(0, workingDaysUntil(civilDateOf(at), this.today, calendar)),
    }
  }
}
