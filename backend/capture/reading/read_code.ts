import type { CaptureCodeDecoder, DecodeFault } from '#backend/capture/decoder/capture_code_decoder'
import { unitCodesOfSeason } from '#backend/capture/queries/unit_codes_of_season'
import { readClock } from '#backend/clock/season_clock'
import { checkCode, type CheckedCode, type CodeFault } from '#domain/capture/check_code'
import type { CodeFields } from '#domain/capture/code_fields'
import { readCodeText, type CodeTextFault } from './read_code_text.js'
import { err, ok, type Result } from '#domain/result'
import Season from '#models/seasons/season'

/** By what a code was decoded: kept with it. */
export interface DecodedBy {
  name: string
  version: string
}

export interface ReadCode {
  code: CheckedCode
  decodedBy: DecodedBy
}

/** Before 2022 students were known by their ID cards and by the school’s word. */
type NotUsed = { type: 'codes_not_used' }

export type ReadCodeFault = DecodeFault | CodeTextFault | CodeFault | NotUsed

/** Checks decoded fields against a season that goes by codes: its clock, its cohort, and the national codes of its units. */
export async function checkFields(
  fields: CodeFields,
  seasonId: string
): Promise<Result<CheckedCode, CodeFault | NotUsed>> {
  const season = await Season.query().where('id', seasonId).preload('policy').firstOrFail()
  if (season.policy.sourced.identity.value !== 'code') return err({ type: 'codes_not_used' })
  const { now } = await readClock()
  const cohort = season.year + season.policy.sourced.cohortOffset.value
  return checkCode(fields, { now, cohort, unitCodes: await unitCodesOfSeason(seasonId) })
}

/** Decodes the bytes of a 采集码 and checks what it says, for whichever unit of the season. */
export async function readCode(
  token: Uint8Array,
  seasonId: string,
  decoder: CaptureCodeDecoder
): Promise<Result<ReadCode, ReadCodeFault>> {
  const text = await decoder.decode(token)
  if (!text.ok) return text
  const fields = readCodeText(text.value)
  if (!fields.ok) return fields
  const code = await checkFields(fields.value, seasonId)
  if (!code.ok) return code
  const { name, version } = decoder
  return ok({ code: code.value, decodedBy: { name, version } })
}
