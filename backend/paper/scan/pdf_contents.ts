import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  PDFStream,
  type PDFObject,
} from 'pdf-lib'

/** What a scan of a paper has no need of. */
export type PdfContent =
  | 'javascript'
  /** Something happens by itself when it is opened. */
  | 'action'
  /** Starts a program. */
  | 'launch'
  | 'attachment'
  /** A form that programs with XFA draw otherwise than all others. */
  | 'xfa'
  /** It opens without a password, but may restrict what is done with it. */
  | 'encryption'
  /** Not all of it could be looked into. */
  | 'unclear'

const valueOf = (dict: PDFDict, key: string): unknown => dict.lookup(PDFName.of(key))
const has = (dict: PDFDict, key: string) => dict.has(PDFName.of(key))
const says = (dict: PDFDict, key: string, name: string) => valueOf(dict, key) === PDFName.of(name)

/** To open at a page and a size is harmless. */
function actsAtOpening(dict: PDFDict): boolean {
  const action = valueOf(dict, 'OpenAction')
  return has(dict, 'AA') || (action instanceof PDFDict && !says(action, 'S', 'GoTo'))
}

const SIGNS: [PdfContent, (dict: PDFDict) => boolean][] = [
  [
    'javascript',
    (dict) => has(dict, 'JS') || has(dict, 'JavaScript') || says(dict, 'S', 'JavaScript'),
  ],
  ['action', actsAtOpening],
  ['launch', (dict) => says(dict, 'S', 'Launch')],
  [
    'attachment',
    (dict) =>
      has(dict, 'EF') ||
      has(dict, 'EmbeddedFiles') ||
      says(dict, 'Type', 'EmbeddedFile') ||
      says(dict, 'Subtype', 'FileAttachment'),
  ],
  ['xfa', (dict) => has(dict, 'XFA')],
]

/** All objects of a file with what is in them, whether something refers to them or not. */
function* objectsOf(document: PDFDocument): Generator<PDFObject> {
  const waiting: PDFObject[] = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
  while (waiting.length > 0) {
    const object = waiting.pop()!
    const inside = object instanceof PDFStream ? object.dict : object
    yield inside
    if (inside instanceof PDFDict) waiting.push(...inside.values())
    else if (inside instanceof PDFArray) waiting.push(...inside.asArray())
  }
}

/** What a PDF holds that a scan has no need of, in compressed parts and under escaped names too. */
export async function findContents(bytes: Uint8Array): Promise<PdfContent[]> {
  try {
    const document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    })
    const found = new Set<PdfContent>()
    if (document.isEncrypted) found.add('encryption')
    for (const object of objectsOf(document)) {
      if (object instanceof PDFInvalidObject) found.add('unclear')
      if (!(object instanceof PDFDict)) continue
      for (const [content, isThere] of SIGNS) if (isThere(object)) found.add(content)
    }
    return [...found].toSorted()
  } catch {
    return ['unclear']
  }
}
