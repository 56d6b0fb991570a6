import type { PartCounts, UnitCounts } from '#backend/seasons/queries/unit_counts'
import { BaseTransformer } from '@adonisjs/core/transformers'
import DayCountTransformer from './day_count_transformer.js'
import { headCountsView } from './head_counts_view.js'

const partView = ({ id, name, collegeId, counts }: PartCounts) => ({
  id,
  name,
  collegeId,
  ...headCountsView(counts),
})

/** 采集进度 of a unit: its figures by college, class and day. */
export default class UnitCountsTransformer extends BaseTransformer<UnitCounts> {
  toObject() {
    const { round, total, colleges, classes, days } = this.resource
    return {
      round,
      total: headCountsView(total),
      colleges: colleges.map(partView),
      classes: classes.map(partView),
      days: days.map((day) => new DayCountTransformer(day).toObject()),
    }
  }
}
