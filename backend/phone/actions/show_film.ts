import { recordStep } from '#backend/phone/actions/record_step'
import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { showScene, type Showing } from '#domain/phone/film'
import { askStep, type StepFault } from '#domain/phone/steps'
import { ok, type Result } from '#domain/result'
import FilmView from '#models/phone/film_view'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/**
 * The scene of the guide film that a student sees now; the next one begins when this one has had its time, whoever asks
 * how often and in how many tabs. When the last is over the step is done.
 */
export async function showFilm(
  bearer: Pick<Bearer, 'student' | 'unit'>
): Promise<Result<Showing, StepFault | WrongPhase>> {
  const { student, unit } = bearer
  const shown = await db.transaction(
    async (trx): Promise<Result<Showing, StepFault | WrongPhase>> => {
      const open = await requireOpen(unit, trx)
      if (!open.ok) return open
      await lockStudent(student.id, trx)
      const { asked, done } = await factsOfStudent(bearer, trx)
      const allowed = askStep('film', asked, done)
      if (!allowed.ok) return allowed
      const view = await FilmView.findBy({ studentId: student.id }, { client: trx })
      const watched = view && { scene: view.scene, issuedAt: view.issuedAt.toMillis() }
      const showing = showScene(watched, Date.now())
      if (!showing.isNew) return ok(showing)
      const own = { seasonUnitId: unit.id, studentId: student.id }
      const scene = { scene: showing.scene, issuedAt: DateTime.now() }
      await FilmView.updateOrCreate(own, scene, { client: trx })
      return ok(showing)
    }
  )
  if (!shown.ok || !shown.value.isDone) return shown
  const recorded = await recordStep(bearer, { step: 'film' })
  return recorded.ok ? shown : recorded
}
