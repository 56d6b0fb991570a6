const ZIP = [0x50, 0x4b]
/** Workbooks of Excel 97, and newer ones with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0]

const beginsWith = (bytes: Uint8Array, mark: number[]) =>
  mark.every((byte, place) => bytes[place] === byte)

/** What a file is by its first bytes: a workbook, one of Excel 97 or with a password, or text. */
export function sheetKind(bytes: Uint8Array): 'workbook' | 'workbook_old' | 'text' {
  if (beginsWith(bytes, ZIP)) return 'workbook'
  return beginsWith(bytes, OLD) ? 'workbook_old' : 'text'
}
