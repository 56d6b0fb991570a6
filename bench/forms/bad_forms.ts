import { documentKind } from '#backend/documents/document_kind'
import { readPage } from '#backend/paper/scan/read_page'
import type { ScanFault } from '#backend/paper/scan/scan_hints'
import { HOLDING } from '#tests/documents/holding_pdfs'
import { locked, onePage } from '#tests/documents/pdf'
import { drawScan } from '#tests/drawn_scans/draw_scan'

/** What a file is told to be: a fault, or what is named beside its picture. */
interface BadForm {
  name: string
  bytes: Uint8Array
  kind: string
  told: string
}

const PDF = 'application/pdf'

async function badForms(): Promise<BadForm[]> {
  const { jpeg } = await drawScan({ mark: 'seal', seed: 1 })
  const holding = Object.entries(HOLDING).map(async ([name, { bytes, holds, isRefused }]) => {
    const told = `${isRefused ? 'document_refused' : 'read'} ${holds}`.trim()
    return { name, bytes: await bytes(), kind: PDF, told }
  })
  return [
    ...(await Promise.all(holding)),
    { name: 'a JPEG named .pdf', bytes: jpeg, kind: documentKind(jpeg)!, told: 'read' },
    { name: 'nothing', bytes: new Uint8Array(), kind: PDF, told: 'document_broken' },
    { name: 'half a PDF', bytes: onePage().subarray(0, 120), kind: PDF, told: 'document_broken' },
    { name: 'a password', bytes: locked(), kind: PDF, told: 'document_locked' },
    {
      ...{ name: 'a thousand pages', bytes: onePage({ tree: '/Count 1000' }), kind: PDF },
      told: 'document_too_long',
    },
  ]
}

const wordsOf = (fault: ScanFault) =>
  fault.type === 'document_refused' ? `${fault.type} ${fault.holds}` : fault.type

/** The files of which something else is told than is true. */
export async function readBadForms(): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, bytes, kind, told } of await badForms()) {
    const read = await readPage({ bytes, kind, number: 1 })
    const said = read.ok ? `read ${read.value.page?.hints.holds ?? ''}`.trim() : wordsOf(read.error)
    if (said !== told) wrong.push(`${name}: ${said}`)
  }
  return wrong
}
