import type { JobRow } from './types'

/** Jobs that write all or nothing, as `CANCELLABLE_KINDS` of the server. */
export const CANCELLABLE: readonly JobRow['kind'][] = ['import_list']
