import type { Act } from '#domain/season/act_rules'
import Note from '#models/seasons/note'
import UnitSetup from '#models/seasons/unit_setup'
import db from '@adonisjs/lucid/services/db'

/** Words of an act that stay here while their ids travel through the process. */
interface Words {
  reason?: string | null
  countReason?: string | null
  handler?: string | null
  documentId?: string | null
  receivedOn?: string | null
  setup?: { notice: string; contactName: string; contactPhone: string; mailingAddress: string }
}

/** Where an act's input names its words, and where those are kept. */
const PLACES = [
  { table: 'notes', names: ['noteId', 'countNoteId', 'handlerNoteId'] },
  { table: 'unit_setups', names: ['setupId'] },
]

/** Stores what an act says in words, and answers what it carries instead: ids, counts, dates. */
export async function storeWords(
  seasonUnitId: string,
  authorId: string,
  body: Record<string, unknown>
): Promise<Act['input']> {
  const { reason, countReason, handler, setup, ...rest } = body as Words & Record<string, unknown>
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
    ...(setup && { setupId: (await UnitSetup.create({ ...own, ...setup })).id }),
  } as unknown as Act['input']
}

/**
 * Deletes the words of an act that no step of its unit refers to: it was refused, or the same request
 * was done already with words of its own. With them go those of a day ago whose act had no answer.
 */
export async function forgetWords(seasonUnitId: string, input: Act['input']): Promise<void> {
  const carried = input as unknown as Record<string, unknown>
  for (const { table, names } of PLACES) {
    const ids = names.map((name) => carried[name]).filter((id) => typeof id === 'string')
    if (ids.length === 0) continue
    await db.rawQuery(
      `delete from ${table} words where season_unit_id = ? and author_id is not null
         and (id::text = any(?) or recorded_at < now() - interval '1 day')
         and not exists (select 1 from unit_steps steps
           where steps.season_unit_id = words.season_unit_id
             and words.id::text in (${names.map((name) => `steps.details ->> '${name}'`).join(', ')}))`,
      [seasonUnitId, ids as string[]]
    )
  }
}
