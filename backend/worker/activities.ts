import { eraseGranted } from '#backend/consent/erase_granted'
import { sendEvents } from '#backend/collectors/hooks/send_events'
import { readClock } from '#backend/clock/season_clock'
import { sweepAttempts } from '#backend/identity/attempts/count_attempt'
import { sweepPending } from '#backend/identity/provider/pending_sign_ins'
import { sweepSessions } from '#backend/identity/sessions/end_sessions'
import { takeShots } from '#backend/demo/shots/take_shots'
import { eraseEvidence } from '#backend/documents/erase_evidence'
import { runJob, type JobKinds } from '#backend/jobs/actions/run_job'
import { sweepJobs } from '#backend/jobs/actions/sweep_jobs'
import { tellResets } from '#backend/photos/actions/tell_resets'
import { sweepPhotos } from '#backend/photos/actions/sweep_photos'
import { sweepErasures } from '#backend/photos/erasing/sweep_erasures'
import { sweepPackages } from '#backend/packages/actions/sweep_packages'
import { runPackage } from '#backend/packages/run_package'
import { sweepOrders } from '#backend/payments/actions/sweep_orders'
import { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import { runSheet } from '#backend/proofreading/sheets/run_sheet'
import { runListImport } from '#backend/roster/list/run_list_import'
import { runResets } from '#backend/photos/wall/run_resets'
import { enqueueRecheckPhotos, sweepRechecks } from '#backend/photos/rechecks/enqueue_recheck'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { deliverLetter } from '#backend/letters/deliver_letter'
import { enqueueLetters, joinAfterWalk, sweepOutbox } from '#backend/letters/sweep_outbox'
import { notifyCounts } from '#backend/seasons/actions/notify_counts'
import { runCalendarChange } from '#backend/seasons/actions/run_calendar_change'
import { walkClock, type BeforeMove } from '#backend/rehearsal/walk_clock'
import type { JobActivities } from '#backend/engine/jobs'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { Notifiers } from '#backend/student_notices/channels/notifier'
import { tellByClock } from '#backend/student_notices/actions/tell_by_clock'
import { sweepStudentNotices } from '#backend/student_notices/sweep_student_notices'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import { recordStep } from '#backend/seasons/record/record_step'
import { acknowledge } from '#backend/seasons/record/write_projection'
import type { SchoolSeasonActivities } from '#workflows/school_season/activities'
import app from '@adonisjs/core/services/app'
import { Context } from '@temporalio/activity'
import { afterCommit } from '#backend/engine/after_commit'
import { guarded } from '#backend/engine/activity_boundary'

/** Activities of the season workflow: write a step, and enqueue its letters after the commit. */
export const seasonActivities = (gateway: SeasonGateway) =>
  guarded<SchoolSeasonActivities & Record<string, never>>({
    async recordStep(record) {
      const { answer, letterIds } = await recordStep(record)
      void afterCommit('letters', () => enqueueLetters(gateway, letterIds))
      // Before the answer: a worker that is killed here does it when it is asked again.
      if (answer.recorded && record.event === 'acceptFeedback')
        await eraseEvidence(record.seasonUnitId)
      return answer
    },
    acknowledge,
  } as SchoolSeasonActivities & Record<string, never>)

const jobKinds = (gateway: SeasonGateway): JobKinds => ({
  apply_calendar: (run) => runCalendarChange(run, gateway),
  import_list: runListImport,
  reset_photos: runResets,
  print_sheet: runSheet,
  pack_photos: runPackage,
})

const heartbeat = () => Context.current().heartbeat()

/** What happens until a moment is there before the clock of a rehearsal moves to it. */
const beforeMove: BeforeMove = async (upTo, beat) => {
  await takeShots(upTo, beat)
  await tellByClock(upTo)
}

/** The activities of jobs that are started one by one. */
const singleJobs = (gateway: SeasonGateway, photos: PhotoQueue): JobActivities => ({
  deliverMail: (letter) => deliverLetter(letter, Context.current().info.attempt === 1),
  async walkClock(walker) {
    await walkClock(gateway, walker, heartbeat, beforeMove)
    await tellByClock((await readClock()).now)
    await afterCommit('letters', () => joinAfterWalk(gateway))
  },
  runJob: (job) => {
    const attempt = { number: Context.current().info.attempt, heartbeat }
    return runJob(job, jobKinds(gateway), attempt)
  },
  handOverRecheck: (recheck) => enqueueRecheckPhotos(recheck, photos),
})

/** Activities of the jobs queue: jobs, and sweeps that pick up what was left behind. */
export const jobActivities = (gateway: SeasonGateway, photos: PhotoQueue) =>
  guarded({
    ...singleJobs(gateway, photos),
    startSeasons: () => startSeasons(gateway),
    sweepCounts: () => notifyCounts(gateway, 'settled'),
    sweepOutbox: () => sweepOutbox(gateway),
    sweepOrders: async () => sweepOrders(await app.container.make(PaymentGateway)),
    sweepPhotos: async () =>
      (await sweepPhotos(photos)) + (await eraseGranted()) + (await sweepErasures()),
    sweepRechecks: () => sweepRechecks(gateway),
    async sweepResets() {
      const letterIds = await tellResets()
      await afterCommit('letters', () => enqueueLetters(gateway, letterIds))
      return letterIds.length
    },
    sweepHooks: () => sendEvents(),
    sweepNotices: async () => sweepStudentNotices(await app.container.make(Notifiers)),
    sweepJobs: async () => (await sweepJobs(gateway)) + (await sweepPackages()),
    sweepSessions: async () =>
      (await sweepSessions()) + (await sweepAttempts()) + (await sweepPending()),
  })
