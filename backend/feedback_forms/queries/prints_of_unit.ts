import FormPrint from '#models/feedback_forms/form_print'
import type SeasonUnit from '#models/seasons/season_unit'

/** As many as a page shows: whoever prints more looks at the newest. */
const SHOWN = 50

/** The forms that were printed for a unit, the newest first. */
export const printsOfUnit = ({ id }: SeasonUnit) =>
  FormPrint.query()
    .where('seasonUnitId', id)
    .preload('author')
    .preload('document')
    .orderBy('no', 'desc')
    .limit(SHOWN)
