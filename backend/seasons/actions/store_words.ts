import type { Act } from '#domain/season/act_rules'
import { createHash } from 'node:crypto'
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

/** The same key gives the same id: a repeated request stores its words once. */
function idOf(key: string, what: string): string {
  const hash = createHash('sha256').update(`${what}/${key}`).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}

async function storeNote(seasonUnitId: string, authorId: string, id: string, text: string) {
  await db.rawQuery(
    `insert into notes (id, season_unit_id, author_id, text) values (?, ?, ?, ?)
     on conflict (id) do nothing`,
    [id, seasonUnitId, authorId, text]
  )
  return id
}

async function storeSetup(
  seasonUnitId: string,
  authorId: string,
  id: string,
  setup: Words['setup']
) {
  const { notice, contactName, contactPhone, mailingAddress } = setup!
  await db.rawQuery(
    `insert into unit_setups (id, season_unit_id, author_id, notice, contact_name, contact_phone,
       mailing_address) values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
    [id, seasonUnitId, authorId, notice, contactName, contactPhone, mailingAddress]
  )
  return id
}

/** Stores what an act says in words, and answers what it carries instead: ids, counts, dates. */
export async function storeWords(
  seasonUnitId: string,
  authorId: string,
  key: string,
  body: Record<string, unknown>
): Promise<Act['input']> {
  const { reason, countReason, handler, setup, ...rest } = body as Words & Record<string, unknown>
  const place = `${seasonUnitId}/${key}`
  const note = (what: string, text: string | null | undefined) =>
    text ? storeNote(seasonUnitId, authorId, idOf(`${place}/${text}`, what), text) : null
  return {
    documentId: null,
    receivedOn: null,
    ...rest,
    noteId: await note('reason', reason),
    countNoteId: await note('count', countReason),
    ...(handler && { handlerNoteId: await note('handler', handler) }),
    ...(setup && {
      setupId: await storeSetup(
        seasonUnitId,
        authorId,
        idOf(`${place}/${JSON.stringify(setup)}`, 'setup'),
        setup
      ),
    }),
  } as unknown as Act['input']
}
