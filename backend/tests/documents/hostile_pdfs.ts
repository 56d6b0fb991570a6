import { bomb, locked, onePage, pdfOf, stream, SQUARE, withoutItsFont } from './pdf.js'

interface HostilePdf {
  bytes: Buffer
  /** What may come of it; any page may also be too heavy. */
  outcome: 'drawn' | 'document_broken' | 'document_locked' | 'any'
  /** It may take all that a page may. */
  isHeavy?: boolean
}

const script = '<</S/JavaScript/JS(while\\(true\\){app.alert\\(1\\)})>>'

/** A form that draws itself, and one that draws the next ten times, 20 deep. */
const recursive = () =>
  onePage({
    content: `${SQUARE} /X Do`,
    resources: '/XObject<</X 5 0 R>>',
    objects: [
      stream('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>'),
    ],
  })

const chained = (depth: number) =>
  onePage({
    content: `${SQUARE} /X Do`,
    resources: '/XObject<</X 5 0 R>>',
    objects: Array.from({ length: depth }, (_, level) =>
      stream(
        level === depth - 1 ? '0 0 500 500 re f' : '/X Do '.repeat(10),
        `/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X ${6 + level} 0 R>>>>`
      )
    ),
  })

const image = (side: number) =>
  onePage({
    content: `${SQUARE} q 500 0 0 500 0 0 cm /I Do Q`,
    resources: '/XObject<</I 5 0 R>>',
    objects: [
      bomb(
        60_000_000,
        `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceRGB/BitsPerComponent 8`
      ),
    ],
  })

const brokenTable = () =>
  Buffer.from(
    onePage()
      .toString('latin1')
      .replace(/\d{10} 00000 n/g, '9999999999 00000 n'),
    'latin1'
  )

/** A page whose drawing never ends in practice. */
export const endless = () => chained(20)

/** PDFs made to do harm, and those that good programs write badly. */
export const HOSTILE_PDFS: Record<string, () => HostilePdf> = {
  'a script that runs at opening': () => ({
    bytes: onePage({
      catalogue: `/OpenAction ${script}/AA<</WC ${script}>>`,
      page: `/AA<</O ${script}>>`,
    }),
    outcome: 'drawn',
  }),
  'a page of HTML behind its end': () => ({
    bytes: Buffer.concat([onePage(), Buffer.from('<script>alert(1)</script>')]),
    outcome: 'drawn',
  }),
  'a million pages of which one exists': () => ({
    bytes: onePage({ tree: '/Count 1000000' }),
    outcome: 'any',
  }),
  'a page of 200 metres': () => ({ bytes: onePage({ box: '0 0 600000 600000' }), outcome: 'any' }),
  'a page of a hair': () => ({ bytes: onePage({ box: '0 0 0.001 14400' }), outcome: 'any' }),
  'a page without area': () => ({ bytes: onePage({ box: '0 0 0 0' }), outcome: 'any' }),
  'a table of objects that is wrong': () => ({ bytes: brokenTable(), outcome: 'drawn' }),
  'a file cut in its page': () => ({
    bytes: onePage().subarray(0, 120),
    outcome: 'document_broken',
  }),
  'a page tree in a circle': () => ({
    isHeavy: true,
    bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
    outcome: 'any',
  }),
  'no pages': () => ({
    bytes: pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
    outcome: 'document_broken',
  }),
  'a password': () => ({ bytes: locked(), outcome: 'document_locked' }),
  'an unknown lock': () => ({ bytes: locked('Nobody.Knows'), outcome: 'document_locked' }),
  'a form that contains itself': () => ({ bytes: recursive(), outcome: 'any', isHeavy: true }),
  '400 megabytes of operators': () => ({
    bytes: pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
      bomb(400_000_000),
    ]),
    outcome: 'any',
    isHeavy: true,
  }),
  'an image of 900 megapixels': () => ({
    bytes: image(30_000),
    outcome: 'any',
    isHeavy: true,
  }),
  'words without their font': () => ({ bytes: withoutItsFont(), outcome: 'drawn' }),
  'a page of HTML that calls itself a PDF': () => ({
    bytes: Buffer.from('<html>%PDF-1.4<script>alert(1)</script></html>'),
    outcome: 'document_broken',
  }),
  'noise': () => ({
    bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, '1 0 obj<<[(')]),
    outcome: 'any',
  }),
}
