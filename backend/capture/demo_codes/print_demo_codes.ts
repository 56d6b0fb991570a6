import { recordAudit } from '#backend/audit/record_audit'
import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { SimulatedDecoder } from '#backend/capture/decoder/simulated_decoder'
import { readClock } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { say } from '#backend/lang/words'
import { fillTemplate } from '#backend/paper/printer/fill_template'
import { printPaper } from '#backend/paper/printer/print_paper'
import type { PrinterFault } from '#backend/paper/printer/printer_fault'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { captureCodes } from '#config/capture_codes'
import type { DemoSeason } from '#domain/capture/demo_code'
import { policyOf } from '#domain/policy/read_policy'
import { err, type Result } from '#domain/result'
import UnitCode from '#models/people/unit_code'
import type Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'
import { fileURLToPath } from 'node:url'
import { drawDemoCode, isWhole } from './draw_demo_code.js'

const TEMPLATE = fileURLToPath(new URL('../templates/demo_codes.edge', import.meta.url))

const CODES_A_PAGE = 12
/** A request waits for its paper: some four seconds for so many. */
const MOST_CODES = 120

export type DemoCodesFault =
  | WrongPhase
  | PrinterFault
  | { type: 'codes_not_used' }
  | { type: 'demo_codes_in_rehearsal' }
  | { type: 'demo_codes_of_nobody' }
  | { type: 'demo_codes_too_many'; most: number }
  | { type: 'no_national_code' }

/** Whose codes are printed, and who asks for them. */
export interface DemoCodesOrder {
  seasonUnitId: string
  /** Each with the class. */
  students: Student[]
  subject: { subjectType: 'class' | 'student'; subjectId: string }
  viewer: Viewer
}

async function seasonOf({ season, unitId }: SeasonUnit): Promise<DemoSeason> {
  const nationalCodes = await UnitCode.query().where({ unitId }).orderBy('level')
  const cohort = season.year + policyOf(season.policy.sourced).cohortOffset
  return { year: season.year, cohort, nationalCodes }
}

/** Who rehearses reads either language: a paper that looks like codes of people says in both what it is. */
const inBoth = (key: 'title' | 'warning' | 'short' | 'scan') =>
  (['zh', 'en'] as const).map((locale) => say(locale, `papers.demo_codes.${key}`))

/**
 * The demo codes of students as a sheet to print, so that a rehearsal is played by scanning. Where seasons are real, or
 * a decoder of the registry is connected, there are none: nobody may take one for a code of the registry.
 */
export async function printDemoCodes(
  { seasonUnitId, students, subject, viewer }: DemoCodesOrder,
  decoder: CaptureCodeDecoder
): Promise<Result<Buffer, DemoCodesFault>> {
  const { mode } = await readClock()
  if (mode !== 'rehearsal' || !(decoder instanceof SimulatedDecoder))
    return err({ type: 'demo_codes_in_rehearsal' })
  const unit = await SeasonUnit.query()
    .where('id', seasonUnitId)
    .preload('unit')
    .preload('season', (season) => season.preload('policy'))
    .firstOrFail()
  const open = await requireOpen(unit)
  if (!open.ok) return open
  if (policyOf(unit.season.policy.sourced).identity !== 'code')
    return err({ type: 'codes_not_used' })
  const whole = students.filter(isWhole)
  if (whole.length === 0) return err({ type: 'demo_codes_of_nobody' })
  if (whole.length > MOST_CODES) return err({ type: 'demo_codes_too_many', most: MOST_CODES })
  const season = await seasonOf(unit)
  const secret = captureCodes.secret.release()
  const drawn = whole.map((student) => drawDemoCode(student, season, secret))
  const codes = drawn.filter((code) => code !== null)
  if (codes.length < drawn.length) return err({ type: 'no_national_code' })
  const html = await fillTemplate(TEMPLATE, {
    ...{ unit: unit.unit.name, year: season.year, title: inBoth('title') },
    ...{ warning: inBoth('warning'), short: inBoth('short'), scan: inBoth('scan') },
    pages: Array.from({ length: Math.ceil(codes.length / CODES_A_PAGE) }, (_, page) =>
      codes.slice(page * CODES_A_PAGE, (page + 1) * CODES_A_PAGE)
    ),
  })
  const printed = await printPaper(html)
  if (!printed.ok) return printed
  const details = { count: codes.length }
  await recordAudit({ actorId: viewer.user.id, action: 'code.demo_printed', ...subject, details })
  return printed
}
