import type { PartCounts, UnitCounts } from '#backend/seasons/queries/unit_counts'
import { BaseTransformer } from '@adonisjs/core/transformers'
import DayCountTransformer from './day_count_transformer.js'
import { headCountsView } from './head_counts_view.js'

const partView = ({ id, name, collegeId, counts, reasons }: PartCounts) => ({
  id,
  name,
  collegeId,
  ...headCountsView(counts),
  reasons,
})

/** 采集进度 of a unit: its figures by college, class and day. */
export default class UnitCountsTransformer extends BaseTransformer<UnitCounts> {
  toObject() {
    const { round, total, reasons, colleges, classes, days, captured, pace } = this.resource
    return {
      round,
      total: headCountsView(total),
      reasons,
      colleges: colleges.map(partView),
      classes: classes.map(partView),
      days: days.map((day) => new DayCountTransformer(day).toObject()),
      captured,
      pace,
    }
  }
}
