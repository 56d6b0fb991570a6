import Erratum from '#models/proofreading/erratum'
import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'

/** A row that a school has not sent yet. */
export const draftErratum = (unit: SeasonUnit, author: User, studentId: string) =>
  Erratum.create({
    ...{ seasonUnitId: unit.id, authorId: author.id, studentId, round: 'main' },
    ...{ kind: 'no_image', state: 'draft' },
  })
