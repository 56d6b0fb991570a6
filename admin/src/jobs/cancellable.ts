import type { JobRow } from './types'

/** Jobs that can be cancelled on their way, as `CANCELLABLE_KINDS` of the server. */
export const CANCELLABLE: readonly JobRow['kind'][] = [
  'import_list',
  'upload_photos',
  'reset_photos',
  'print_sheet',
  'pack_photos',
]
