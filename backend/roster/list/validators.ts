import { numberedCursor, pageLimit } from '#backend/http/cursors'
import { LIST_COLUMNS, type ListColumn } from '#domain/roster/list/list_mapping'
import { IMPORT_KINDS, IMPORT_WAYS } from '#models/roster/list_import'
import { QUALITY_KINDS } from '#backend/roster/list/queries/list_quality'
import vine from '@vinejs/vine'

const heading = () => vine.string().maxLength(200).optional()

const columns = Object.fromEntries(LIST_COLUMNS.map((column) => [column, heading()])) as Record<
  ListColumn,
  ReturnType<typeof heading>
>

/** The choices that come with a file: a form has no objects, so each column is a field of its own. */
export const listChoice = vine.create({
  way: vine.enum(IMPORT_WAYS),
  kind: vine.enum(IMPORT_KINDS),
  masks: vine.boolean().optional(),
  ...columns,
})

export const rowsFilter = vine.create({
  after: numberedCursor(),
  limit: pageLimit(),
  outcome: vine.enum(['good', 'bad'] as const).optional(),
})

export const qualityFilter = vine.create({
  kind: vine.enum(QUALITY_KINDS),
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})
