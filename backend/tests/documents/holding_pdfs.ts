import type { PdfContent } from '#backend/paper/scan/pdf_contents'
import { createHash } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { onePage, stream } from './pdf.js'

interface HoldingPdf {
  bytes: () => Uint8Array | Promise<Uint8Array>
  holds: PdfContent[]
  isRefused?: true
}

/** A PDF by another program, whose objects are compressed. */
async function compressed(fill: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  await fill(document)
  return document.save({ useObjectStreams: true })
}

/** RC4, with which the oldest locks of PDF work. */
function rc4(key: Buffer, text: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => ([box[a], box[b]] = [box[b]!, box[a]!])
  for (let at = 0, to = 0; at < 256; at += 1) {
    to = (to + box[at]! + key[at % key.length]!) & 255
    swap(at, to)
  }
  let [i, j] = [0, 0]
  return text.map((byte) => {
    i = (i + 1) & 255
    j = (j + box[i]!) & 255
    swap(i, j)
    return byte ^ box[(box[i]! + box[j]!) & 255]!
  }) as Buffer
}

/** What fills up a password, by the standard: alone it is the empty one. */
const NO_PASSWORD = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex'
)

/** A PDF that opens without a password, and forbids to copy from it. */
function openToAll(): Buffer {
  const owner = Buffer.alloc(32, 0x5a)
  // What the standard asks of a lock of 1993.
  const digest = 'md5'
  const key = createHash(digest)
    .update(Buffer.concat([NO_PASSWORD, owner, Buffer.from('fcffffff', 'hex'), Buffer.alloc(1)]))
    .digest()
    .subarray(0, 5)
  const user = rc4(key, NO_PASSWORD).toString('hex')
  return onePage({
    trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${owner.toString('hex')}>/U<${user}>>>`,
  })
}

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>'
const note = '<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</Type/Filespec/F(a.exe)>>>>'

/** PDFs that hold more than a scan of a paper needs. */
export const HOLDING: Record<string, HoldingPdf> = {
  'a page that it opens at': {
    bytes: () => onePage({ catalogue: '/OpenAction[3 0 R/FitH 842]' }),
    holds: [],
  },
  'a script that runs at opening': {
    bytes: () => onePage({ catalogue: `/OpenAction ${script}` }),
    holds: ['action', 'javascript'],
  },
  'a script under an escaped name': {
    bytes: () => onePage({ objects: ['<</S/J#61vaScript/J#53(app.alert\\(1\\))>>'] }),
    holds: ['javascript'],
  },
  'a script in a compressed part': {
    bytes: () => compressed((document) => document.addJavaScript('main', 'app.alert(1)')),
    holds: ['javascript'],
  },
  'an action of a page': {
    bytes: () => onePage({ page: '/AA<</O<</S/Named/N/Print>>>>' }),
    holds: ['action'],
  },
  'a program to start': {
    bytes: () => onePage({ catalogue: '/OpenAction<</S/Launch/F(cmd.exe)>>' }),
    holds: ['action', 'launch'],
    isRefused: true,
  },
  'a file': {
    bytes: () => compressed((document) => document.attach(Buffer.from('MZ'), 'a.exe', {})),
    holds: ['attachment'],
    isRefused: true,
  },
  'a file pinned to a page': {
    bytes: () => onePage({ page: '/Annots[5 0 R]', objects: [note] }),
    holds: ['attachment'],
    isRefused: true,
  },
  'a form of XFA': {
    bytes: () =>
      onePage({ catalogue: '/AcroForm<</Fields[]/XFA 5 0 R>>', objects: [stream('<xdp/>')] }),
    holds: ['xfa'],
    isRefused: true,
  },
  'a lock without a password': { bytes: openToAll, holds: ['encryption'] },
  'brackets without end': {
    bytes: () => onePage({ objects: ['['.repeat(200_000)] }),
    holds: ['unclear'],
  },
}
