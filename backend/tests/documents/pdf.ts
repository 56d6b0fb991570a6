import { deflateSync } from 'node:zlib'

/** A PDF of these objects, numbered from 1; the first is the catalogue. `trailer` adds to the trailer. */
export function pdfOf(objects: string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`
  const end = `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}

export const stream = (content: string, more = '') =>
  `<</Length ${content.length}${more}>>\nstream\n${content}\nendstream`

/** A stream of so many zero bytes, which is small in the file. */
export const bomb = (bytes: number, more = '') =>
  stream(
    deflateSync(Buffer.alloc(bytes), { level: 9 }).toString('latin1'),
    `/Filter/FlateDecode${more}`
  )

interface Page {
  /** Operators of the page. */
  content?: string
  /** Entries of its resources. */
  resources?: string
  box?: string
  /** Entries of the page, of the page tree, and of the catalogue. */
  page?: string
  tree?: string
  catalogue?: string
  /** Objects from number 5 on. */
  objects?: string[]
  trailer?: string
}

/** A red square in the middle of the page. */
export const SQUARE = '1 0 0 rg 200 300 200 200 re f'

/** A PDF of one page, by default A4 with a red square. */
export function onePage({
  content = SQUARE,
  resources = '',
  box = '0 0 595 842',
  page = '',
  tree = '/Count 1',
  catalogue = '',
  objects = [],
  trailer = '',
}: Page = {}): Buffer {
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
      `<</Type/Pages/Kids[3 0 R]${tree}>>`,
      `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<<${resources}>>${page}>>`,
      stream(content),
      ...objects,
    ],
    trailer
  )
}

/** The word 反馈表 in a Chinese font that is not in the file. */
export const withoutItsFont = () =>
  onePage({
    content: 'BT /F1 40 Tf 60 700 Td <53CD99888868> Tj ET',
    resources: '/Font<</F1 5 0 R>>',
    objects: [
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
      `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R
        /CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>`,
      `<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0
        /Ascent 800/Descent -200/CapHeight 700/StemV 80>>`,
    ],
  })

const KEY = '<'.concat('5a'.repeat(32), '>')

/** A PDF that opens with a password only. */
export const locked = (filter = 'Standard') =>
  onePage({
    trailer: `/ID[<00><00>]/Encrypt<</Filter/${filter}/V 1/R 2/P -4/O${KEY}/U${KEY}>>`,
  })
