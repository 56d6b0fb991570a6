/** 院校名称, 学院, 班级, 学号, 证件号码后四位, 姓名(脱敏): 排版冲印数据 (苏教指通〔2023〕13号 四). */
export const LIST_FIELDS = ['school', 'college', 'class', 'xh', 'last_four', 'masked_name'] as const
export type ListField = (typeof LIST_FIELDS)[number]

/** A row as it is stored; a cell that may not be stored, such as a full name, is null. */
export type ListFields = Record<ListField, string | null>

/** The row and the list that a row of an error workbook mends. */
export const ORIGIN_COLUMNS = ['origin_row', 'origin_list'] as const
export type OriginColumn = (typeof ORIGIN_COLUMNS)[number]

/** The heading of the file for each field, and in an error workbook for where its rows belong. */
export type ListMapping = Partial<Record<ListField | OriginColumn, string>>

/** A cell as the file has it: a number or a day is one that Excel has already changed. */
export type RawCell = string | number | Date

export interface RawRow {
  /** Of the file, or the 原行号 of an error workbook. */
  rowNo: number
  cells: Record<ListField, RawCell>
}
