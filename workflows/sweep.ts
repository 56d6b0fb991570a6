import { proxyActivities } from '@temporalio/workflow'

/** What a kill left behind is picked up every minute: each kind by a schedule of its own. */
interface SweepActivities {
  startSeasons(): Promise<string[]>
  sweepCounts(): Promise<number>
  sweepJobs(): Promise<number>
  sweepOutbox(): Promise<number>
  sweepPhotos(): Promise<number>
  sweepRechecks(): Promise<number>
}

const activities = proxyActivities<SweepActivities>({
  startToCloseTimeout: '1 minute',
  retry: { maximumAttempts: 2 },
})

/** Seasons that were published and not started. */
export async function sweepStarts(): Promise<void> {
  await activities.startSeasons()
}

/** Day counts of which their season was not notified. */
export async function sweepCounts(): Promise<void> {
  await activities.sweepCounts()
}

/** Letters that nobody took to the relay, or whose delivery never ended. */
export async function sweepLetters(): Promise<void> {
  await activities.sweepOutbox()
}

/** Photos that nobody judges or makes. */
export async function sweepPhotos(): Promise<void> {
  await activities.sweepPhotos()
}

/** Seasons whose photos are looked at again. */
export async function sweepRechecks(): Promise<void> {
  await activities.sweepRechecks()
}

/** Jobs whose process is gone, and results that are no longer kept. */
export async function sweepJobs(): Promise<void> {
  await activities.sweepJobs()
}

/** All in a row, as one schedule did it until 2026-11: for those that still run. */
export async function sweep(): Promise<void> {
  await activities.startSeasons()
  await activities.sweepOutbox()
  await activities.sweepPhotos()
}
