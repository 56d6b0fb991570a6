import { runJob, type JobKinds } from '#backend/jobs/actions/run_job'
import { sweepJobs } from '#backend/jobs/actions/sweep_jobs'
import { sweepPhotos } from '#backend/photos/actions/sweep_photos'
import { handOverRecheck, sweepRechecks } from '#backend/photos/recheck/hand_over_recheck'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { deliverLetter } from '#backend/reminders/deliver_letter'
import { handOver, sweepOutbox } from '#backend/reminders/sweep_outbox'
import { notifyCounts } from '#backend/seasons/actions/notify_counts'
import { runCalendarChange } from '#backend/seasons/actions/run_calendar_change'
import { walkClock } from '#backend/seasons/clock/walk_clock'
import type { SeasonGateway } from '#backend/seasons/engine/season_gateway'
import { startSeasons } from '#backend/seasons/engine/start_seasons'
import { recordStep } from '#backend/seasons/record/record_step'
import { acknowledge } from '#backend/seasons/record/write_projection'
import type { SchoolSeasonActivities } from '#workflows/school_season/activities'
import { Context } from '@temporalio/activity'
import logger from '@adonisjs/core/services/logger'
import { guarded } from './activity_boundary.js'

/** The season's port: it writes what happened, and hands letters over once that is committed. */
export const seasonActivities = (gateway: SeasonGateway) =>
  guarded<SchoolSeasonActivities & Record<string, never>>({
    async recordStep(record) {
      const { answer, letterIds } = await recordStep(record)
      // The outbox keeps them: the sweep sends what cannot be handed over now.
      handOver(gateway, letterIds).catch((err) =>
        logger.warn({ err }, 'letters wait for the sweep')
      )
      return answer
    },
    acknowledge,
  } as SchoolSeasonActivities & Record<string, never>)

const jobKinds = (gateway: SeasonGateway): JobKinds => ({
  apply_calendar: (run) => runCalendarChange(run, gateway),
})

const heartbeat = () => Context.current().heartbeat()

/** What the jobs queue does beside the seasons. */
export const jobActivities = (gateway: SeasonGateway, photos: PhotoQueue) =>
  guarded({
    deliverMail: (id: string) => deliverLetter(id, Context.current().info.attempt === 1),
    sweepOutbox: () => sweepOutbox(gateway),
    sweepPhotos: () => sweepPhotos(photos),
    sweepRechecks: () => sweepRechecks(gateway),
    sweepCounts: () => notifyCounts(gateway),
    sweepJobs: () => sweepJobs(gateway),
    handOverRecheck: (id: string) => handOverRecheck(id, photos),
    startSeasons: () => startSeasons(gateway),
    walkClock: (walker: string) => walkClock(gateway, walker, heartbeat),
    runJob: (id: string) => {
      const attempt = { number: Context.current().info.attempt, heartbeat }
      return runJob(id, jobKinds(gateway), attempt)
    },
  })
