import type { Expected } from '#backend/sheets/read/headings'
import { COLUMNS, type Column } from '#domain/season/windows_table'

/** A table of windows as in annex 1 of the notice: a season has one window per region. */
export const WINDOW_TABLE: Expected<Column> = {
  columns: COLUMNS,
  synonyms: {
    region:
      '地区 片区 市 城市 地市 设区市 所在市 所在地区 所属片区 所属地区 地区名称 片区名称 采集地区 采集片区 area city',
    start_date:
      '开始日期 起始日期 开始日 起始日 起日 起 开始 起始 自 第一天 首日 采集开始日期 采集起始日期 start startday from_date first_day',
    end_date:
      '结束日期 截止日期 终止日期 结束日 截止日 止日 止 至 结束 截止 最后一天 末日 采集结束日期 采集截止日期 end endday to_date last_day',
    daily_from:
      '开始时间 起始时间 每日开始 每日起 每天开始 每日开始时间 每天开始时间 start_time time_from',
    daily_to:
      '结束时间 截止时间 终止时间 每日结束 每日止 每天结束 每日结束时间 每天结束时间 end_time time_to',
  },
  // More rows mean the wrong table.
  maxRows: 500,
}
