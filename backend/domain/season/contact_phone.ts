/** More numbers than this are probably a list of something else. */
const MAX_NUMBERS = 3

/** Extensions: 转801, 分机801, ext. 801, #801, and -801 as a third group. */
const EXTENSION = /(?:转|分机|ext\.?|x|#)(\d{1,6})$/
const MOBILE = /^(?:\+?86|0086)?(1[3-9]\d{9})$/
/** With +86 the 0 of an area code is left out, or written in brackets. */
const FROM_ABROAD = /^(?:\+86|0086)-?(?:0-?)?(?=10|[2-9])/
/** Area codes have three digits for Beijing (010) and 02x, four elsewhere. */
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))-?(\d{7,8})(?:-(\d{1,6}))?$/
const SERVICE = /^([48]00)(\d{3})(\d{4})$/
/** A number without area code, or a short number: 86666666, 12345. */
const LOCAL = /^([1-9]\d{4,7})(?:-(\d{1,6}))?$/
const ABROAD = /^(?:\+|00)(?!86)([1-9]\d{6,14})$/

/** Normalises full-width characters and dashes, and removes labels. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐-―−﹘﹣ー]|--+/g, '-')
    .replaceAll(/(?:固定|办公|联系)?(?:电话|座机|手机)(?:号码?)?:?|tel\.?:?/g, ' ')
    .trim()

const withExtension = (number: string, extension: string | undefined) =>
  extension ? `${number}转${extension}` : number

const withoutEdges = (typed: string) => typed.replaceAll(/[()-]+/g, '-').replaceAll(/^-|-$/g, '')

/** One number, without spaces, in its stored form; null if it is not a phone number. */
function readNumber(typed: string): string | null {
  const whole = withoutEdges(typed)
  const dialled = EXTENSION.exec(whole)?.[1]
  const bare = withoutEdges(whole.replace(EXTENSION, ''))
  const joined = bare.replaceAll('-', '')
  const mobile = MOBILE.exec(joined)
  if (mobile) return withExtension(mobile[1]!, dialled)
  const landline = LANDLINE.exec(bare.replace(FROM_ABROAD, '0'))
  if (landline) return withExtension(`${landline[1]}-${landline[2]}`, dialled ?? landline[3])
  const service = SERVICE.exec(joined)
  if (service) return withExtension(service.slice(1).join('-'), dialled)
  const local = LOCAL.exec(bare)
  if (local) return withExtension(local[1]!, dialled ?? local[2])
  const abroad = ABROAD.exec(joined)
  return abroad ? withExtension(`+${abroad[1]}`, dialled) : null
}

/** Spaces may be inside a number or between two: the longest run of words that is a number wins. */
function readNumbers(words: string[]): string[] | null {
  if (words.length === 0) return []
  for (let count = words.length; count > 0; count -= 1) {
    const first = readNumber(words.slice(0, count).join(''))
    const rest = first && readNumbers(words.slice(count))
    if (rest) return [first, ...rest]
  }
  return null
}

/**
 * Reads the phone numbers of a school's contact into their stored form: 0523-86666666,
 * 0523-86666666转801, 13812345678, 400-123-4567, +85223456789; several are joined by 、. Accepts
 * full-width digits, brackets, spaces, +86, and 、 ， ； / or a space between two numbers. Null if any
 * part is not a phone number.
 */
export function readContactPhone(text: string): string | null {
  const parts = plain(text)
    .split(/[、,;/|]|或|\n/)
    .map((part) => part.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0)
  if (parts.length > MAX_NUMBERS || parts.some((words) => words.length > 12)) return null
  const numbers = parts.map(readNumbers)
  if (numbers.some((found) => found === null)) return null
  const distinct = [...new Set(numbers.flatMap((found) => found!))]
  return distinct.length > 0 && distinct.length <= MAX_NUMBERS ? distinct.join('、') : null
}
