import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { demoFields, type DemoSeason } from '#domain/capture/demo_code'
import type Student from '#models/roster/student'
import { createHmac } from 'node:crypto'
import { renderSVG } from 'uqr'

/** What stands on paper of one student: the code, and by what a person recognises whose it is. */
export interface DrawnCode {
  svg: string
  maskedName: string
  /** Of the number; the whole one is in the code alone. */
  lastOfXh: string
  className: string
}

/** The same of a student in every print, and nothing by which the student is found elsewhere. */
const digestOf = ({ id }: Student, secret: string) =>
  createHmac('sha256', secret).update(`demo code of student ${id}`).digest()

/** Has somebody all that a code says of a person? Lists may lack a name or the last four. */
export const isWhole = ({ xh, maskedName, lastFour }: Student): boolean =>
  Boolean(xh && maskedName && lastFour)

/**
 * Draws the demo code of a student who has all that it says.
 * @param student with the class, if there is one
 * @returns null without a national code of the unit for the student’s level
 */
export function drawDemoCode(
  student: Student,
  season: DemoSeason,
  secret: string
): DrawnCode | null {
  const [xh, maskedName, lastFour] = [student.xh!, student.maskedName!, student.lastFour!]
  const className = student.schoolClass?.name ?? ''
  const { level, studyKind } = student
  const known = { xh, maskedName, lastFour, className, level, studyKind }
  const fields = demoFields(known, season, digestOf(student, secret))
  if (!fields) return null
  const token = Buffer.from(makeSimulatedCode(JSON.stringify(fields), secret)).toString('latin1')
  // On paper some of a code is lost to folds and light.
  const svg = renderSVG(token, { border: 0, ecc: 'M' })
  return { svg, maskedName, lastOfXh: xh.slice(-4), className }
}
