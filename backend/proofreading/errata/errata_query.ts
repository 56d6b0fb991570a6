import { pageLimit } from '#backend/http/cursors'
import { ERRATA_STANDS } from '#backend/proofreading/errata/queries/errata_page'
import vine from '@vinejs/vine'

/** What a list of errata is asked for. */
export const errataQuery = () => ({
  stand: vine.enum(ERRATA_STANDS).optional(),
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})
