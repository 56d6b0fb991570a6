import type { Viewer } from '#backend/identity/viewer'
import type { UnitDetail } from '#backend/seasons/queries/unit_detail'
import type { CivilDate } from '#domain/calendar/civil_date'
import { BaseTransformer } from '@adonisjs/core/transformers'
import SeasonUnitTransformer from './season_unit_transformer.js'
import { stageViews } from './stage_view.js'

/** A unit as its own page shows it. */
export default class SeasonUnitDetailTransformer extends BaseTransformer<UnitDetail> {
  constructor(
    detail: UnitDetail,
    private viewer: Viewer,
    private today: CivilDate
  ) {
    super(detail)
  }

  toObject() {
    const { setup, sentBack, rounds, recorded } = this.resource
    const unit = new SeasonUnitTransformer(this.resource, this.viewer, this.today)
    const stages = recorded && stageViews(recorded, this.today)
    return { ...unit.toObject(), setup, sentBack, rounds, stages }
  }
}
