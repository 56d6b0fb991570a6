import type { Act } from '#domain/season/act_rules'
import Note from '#models/seasons/note'
import UnitSetup from '#models/seasons/unit_setup'
import db from '@adonisjs/lucid/services/db'

/** Free text in the body of an act, which is stored here; the process only gets ids. */
interface FreeText {
  reason?: string | null
  countReason?: string | null
  handler?: string | null
  phone?: string | null
  comments?: string | null
  documentId?: string | null
  receivedOn?: string | null
  setup?: { notice: string; contactName: string; contactPhone: string; mailingAddress: string }
}

/** Free text that no step names because it was written beside the process. */
const BESIDE_STEPS = `and not exists (
  select from download_letters letters where texts.id = letters.reason_note_id)`

/** The input fields that refer to free text, by table. */
const PLACES = [
  {
    table: 'notes',
    names: ['noteId', 'countNoteId', 'handlerNoteId', 'phoneNoteId', 'commentsNoteId'],
    kept: BESIDE_STEPS,
  },
  { table: 'unit_setups', names: ['setupId'], kept: '' },
]

/** Stores the free text of an act and returns its input: ids, counts and dates only. */
export async function storeFreeText(
  seasonUnitId: string,
  authorId: string,
  body: Record<string, unknown>
): Promise<Act['input']> {
  const { reason, countReason, handler, phone, comments, setup, ...rest } = body as FreeText &
    Record<string, unknown>
  const own = { seasonUnitId, authorId }
  const note = async (text: string | null | undefined) =>
    text ? (await Note.create({ ...own, text })).id : null
  return {
    documentId: null,
    receivedOn: null,
    ...rest,
    noteId: await note(reason),
    countNoteId: await note(countReason),
    ...(handler && { handlerNoteId: await note(handler) }),
    ...(phone && { phoneNoteId: await note(phone) }),
    ...(comments && { commentsNoteId: await note(comments) }),
    ...(setup && { setupId: (await UnitSetup.create({ ...own, ...setup })).id }),
  } as unknown as Act['input']
}

/**
 * Deletes the free text of an act that no step refers to, because it was refused or a repeated request.
 * Also deletes unreferenced text older than a day, whose act had no answer.
 */
export async function deleteFreeText(seasonUnitId: string, input: Act['input']): Promise<void> {
  const carried = input as unknown as Record<string, unknown>
  for (const { table, names, kept } of PLACES) {
    const ids = names.map((name) => carried[name]).filter((id) => typeof id === 'string')
    if (ids.length === 0) continue
    await db.rawQuery(
      `delete from ${table} texts where season_unit_id = ? and author_id is not null
         and (id::text = any(?) or recorded_at < now() - interval '1 day')
         and not exists (select 1 from unit_steps steps
           where steps.season_unit_id = texts.season_unit_id
             and texts.id::text in (${names.map((name) => `steps.details ->> '${name}'`).join(', ')})) ${kept}`,
      [seasonUnitId, ids as string[]]
    )
  }
}
