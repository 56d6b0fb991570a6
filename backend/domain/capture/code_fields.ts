/** The nine fields of a 采集码, in the order in which the notice prints them (海南 附件一, 3: the sample of the registry). */
export const CODE_FIELDS = ['sjc', 'cjm', 'yxdm', 'zjhm', 'xh', 'cc', 'xllb', 'xm', 'bh'] as const
export type CodeField = (typeof CODE_FIELDS)[number]

/**
 * What the simulator adds, marked as ours: the year of graduation (预计毕业年度) and the state of the enrolment (学籍状态).
 * A real code has neither; then the school's list says who is expected.
 */
export const OWN_FIELDS = ['bynd', 'xjzt'] as const
export type OwnField = (typeof OWN_FIELDS)[number]

/** A decoded code as it was printed: every field a text, none of them checked yet. */
export type CodeFields = Record<CodeField, string> & Partial<Record<OwnField, string>>
