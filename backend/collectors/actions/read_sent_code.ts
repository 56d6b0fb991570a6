import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import {
  checkFields,
  readCode,
  type ReadCode,
  type ReadCodeFault,
} from '#backend/capture/reading/read_code'
import type { KnownCollector } from '#backend/collectors/queries/collector_of_key'
import type { CodeFields } from '#domain/capture/code_fields'
import { err, ok, type Result } from '#domain/result'

/** What came with a photo: the code itself, or what it says. */
export type SentCode = { token: string } | { fields: CodeFields }

/** By what a code was decoded whose fields came: the collector’s own software. */
const BY_COLLECTOR = { name: 'collector', version: '1' }

async function read(
  code: SentCode,
  seasonId: string,
  decoder: CaptureCodeDecoder
): Promise<Result<ReadCode, ReadCodeFault>> {
  if ('token' in code) return readCode(Buffer.from(code.token), seasonId, decoder)
  const checked = await checkFields(code.fields, seasonId)
  return checked.ok ? ok({ code: checked.value, decodedBy: BY_COLLECTOR }) : checked
}

/** Reads the code of a photo, for a school that its collector may send for. */
export async function readSentCode(
  code: SentCode,
  { collector, unitIds }: KnownCollector,
  decoder: CaptureCodeDecoder
): Promise<Result<ReadCode, ReadCodeFault | { type: 'school_outside_scope' }>> {
  const result = await read(code, collector.seasonId, decoder)
  if (!result.ok) return result
  const isOwn = unitIds.includes(result.value.code.unitId)
  return isOwn ? result : err({ type: 'school_outside_scope' })
}
