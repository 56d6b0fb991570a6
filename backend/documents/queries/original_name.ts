import { downloadName } from '#backend/documents/document_name'
import { civilDateOf } from '#domain/calendar/instant'
import type Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import { namingOf } from './document_naming.js'

/** The name of an original as a download, by the day on which it was handed in. */
export async function originalName(document: Document, { unit }: SeasonUnit): Promise<string> {
  const naming = await namingOf(document)
  const at = naming?.at ?? document.businessAt
  return downloadName(document, unit.code, civilDateOf(at.toUTC().toISO()!))
}
