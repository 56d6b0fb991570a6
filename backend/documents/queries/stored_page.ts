import { documentKey, scanFolder } from '#backend/documents/store_document'
import type { PageFault } from '#backend/paper/page_fault'
import { renderPage } from '#backend/paper/render_page'
import { ok, type Result } from '#domain/result'
import type Document from '#models/documents/document'
import drive from '@adonisjs/drive/services/main'

/** A page as it was drawn; `key` is of its picture, null if the document has no such page. */
export interface StoredPage {
  pages: number
  missesText: boolean
  key: string | null
}

type Stored = Result<StoredPage, PageFault>

/** Raise it when pages are drawn differently: pictures of earlier versions are then not used any more. */
const VERSION = 1

/** Further pages are not drawn; the original has them. */
export const MAX_PAGES = 200

const folder = (digest: string) => `document_pages/${VERSION}/${digest.slice(0, 2)}/${digest}`

/** The pictures of a document that is erased go with it. */
export const forgetPages = (digest: string) =>
  Promise.all([folder(digest), scanFolder(digest)].map((one) => drive.use().deleteAll(one)))

/** Draws a page and keeps its picture. */
async function drawPage({ digest, kind }: Document, number: number): Promise<Stored> {
  const bytes = await drive.use().getBytes(documentKey(digest))
  const rendered = await renderPage({ bytes, kind, number })
  if (!rendered.ok) return rendered
  const { picture, pages, missesText } = rendered.value
  const key = `${folder(digest)}/${number}.webp`
  if (picture) await drive.use().put(key, picture)
  return ok({ pages, missesText, key: picture && key })
}

/** What was kept of a page; null if it was not drawn before, or is being written right now. */
async function readRow(key: string): Promise<Stored | null> {
  if (!(await drive.use().exists(key))) return null
  const text = await drive.use().get(key)
  return text.endsWith('}') ? (JSON.parse(text) as Stored) : null
}

/** A page that was drawn before, or is drawn now. Its picture is stored before the row that names it. */
async function knownPage(document: Document, number: number): Promise<Stored> {
  const row = `${folder(document.digest)}/${number}.json`
  const known = await readRow(row)
  if (known) return known
  const drawn = await drawPage(document, number)
  const passes = !drawn.ok && drawn.error.type === 'document_busy'
  if (!passes) await drive.use().put(row, JSON.stringify(drawn))
  return drawn
}

/**
 * A page of a document, counted from 1: drawn when it is first looked at, and kept by the digest of the
 * document. That a page cannot be drawn is kept too: a hostile file is tried once.
 */
export async function storedPage(document: Document, number: number): Promise<Stored> {
  const first = await knownPage(document, 1)
  if (number === 1 || !first.ok) return first
  const isThere = number <= Math.min(first.value.pages, MAX_PAGES)
  return isThere ? knownPage(document, number) : ok({ ...first.value, key: null })
}
