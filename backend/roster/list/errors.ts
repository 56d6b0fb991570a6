import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

declareConstraints({ one_previewed_import: 'list_import_running' })

export const refuse = refusing({
  409: [
    'layout_empty',
    'layout_incomplete',
    'list_has_faults',
    'list_import_running',
    'list_not_previewed',
    'list_origin_replaced',
    'list_rows_unnamed',
    'list_without_good_rows',
    'list_without_origin',
    'wrong_phase',
  ],
  422: [
    'column_missing',
    'column_twice',
    'encoding',
    'list_heading_gone',
    'list_heading_other',
    'list_origin_mixed',
    'list_origin_row',
    'list_origin_unfit',
    'list_part_replaces',
    'list_rows_too_many',
    'list_too_heavy',
    'no_rows',
    'text_too_large',
    'unreadable',
    'workbook_active',
    'workbook_old',
    'workbook_too_large',
    'workbook_too_wide',
    'workbook_unreadable',
  ],
  503: ['list_busy'],
})
