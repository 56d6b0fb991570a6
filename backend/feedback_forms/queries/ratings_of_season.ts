import FeedbackForm from '#models/feedback_forms/feedback_form'

/** As many as a season has schools, and more. */
const MOST = 1_000

/**
 * The forms whose ratings feed the statistics of a season: of each unit the one that was accepted last (苏教指通〔2023〕13号
 * 附件3). @param seasonId all seasons without it
 */
export const ratingsOfSeason = (seasonId: string | undefined) =>
  FeedbackForm.query()
    .whereIn('state', ['accepted', 'needs_update'])
    .whereNotExists((later) =>
      later
        .from('feedback_forms as later')
        .whereColumn('later.season_unit_id', 'feedback_forms.season_unit_id')
        .whereColumn('later.no', '>', 'feedback_forms.no')
        .whereIn('later.state', ['accepted', 'needs_update'])
    )
    .if(seasonId, (forms) =>
      forms.whereHas('seasonUnit', (unit) => unit.where('seasonId', seasonId!))
    )
    .preload('commentsNote')
    .preload('seasonUnit', (unit) =>
      unit.preload('season').preload('unit', (school) => school.preload('region'))
    )
    .orderBy('submittedAt')
    .orderBy('id')
    .limit(MOST)
