import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { LONG_FIELDS } from '#tests/drawn_codes/code_fields'
import { drawCode, LOOKS, type Look } from '#tests/drawn_codes/draw_code'
import { seeded } from '#tests/drawn_scans/random'

export const SECRET = 'a secret of this measurement, and of nothing else'

/** Pictures of each look. */
export const EACH = 40

/** What codes of QR take at most here. */
const MAX_TOKEN_BYTES = 320

const SUBJECTS = [
  '软件工程',
  '临床医学',
  '材料成型及控制工程（中外合作办学）',
  '蚕学',
  '汉语言文学',
]
const NAMES = ['张**三', '欧**丽', '李*', `阿${'*'.repeat(15)}木`] as const

/** What a code says: of an invented student, as long as such fields may be. */
function textOf(seed: number): string {
  const { between, pick } = seeded(seed)
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(between(0, 10))).join('')
  return JSON.stringify({
    ...LONG_FIELDS,
    ...{ sjc: `17${digits(11)}`, yxdm: `1${digits(4)}`, zjhm: digits(4) },
    ...{ xh: `20${digits(pick([6, 10, 18]))}`, cc: pick(['本科', '专科', '第二学士学位']) },
    ...{ xm: pick(NAMES), bh: `${pick(SUBJECTS)}2022级${pick(['1', '3', '卓越2'])}班` },
  })
}

export interface DrawnCode {
  look: Look
  text: string
  token: Uint8Array
  picture: Buffer
}

/** Draws each picture in turn, of a code of its own, sealed and signed. */
export async function* drawCodes(): AsyncGenerator<DrawnCode> {
  for (const [round, look] of LOOKS.entries())
    for (let at = 0; at < EACH; at += 1) {
      const seed = round * 1_000 + at
      const text = textOf(seed)
      const token = makeSimulatedCode(text, SECRET)
      if (token.length > MAX_TOKEN_BYTES) throw new Error(`${token.length} bytes: ${text}`)
      yield { look, text, token, picture: await drawCode(look, token, seed) }
    }
}
