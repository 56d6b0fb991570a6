import type { HttpContext } from '@adonisjs/core/http'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Answers a workbook as a file of this name; browsers and proxies keep no copy. */
export function sendBook({ response }: HttpContext, book: Buffer, name: string) {
  response.header('content-type', XLSX)
  const encoded = encodeURIComponent(`${name}.xlsx`)
  response.header('content-disposition', `attachment; filename*=UTF-8''${encoded}`)
  response.header('cache-control', 'no-store')
  return response.send(book)
}
