import { proxyActivities } from '@temporalio/workflow'

/** Sweeps pick up what a killed process left behind. Each runs every minute by its own schedule. */
interface SweepActivities {
  startSeasons(): Promise<string[]>
  sweepCounts(): Promise<number>
  sweepHooks(): Promise<number>
  sweepJobs(): Promise<number>
  sweepNotices(): Promise<number>
  sweepOrders(): Promise<number>
  sweepOutbox(): Promise<number>
  sweepPhotos(): Promise<number>
  sweepRechecks(): Promise<number>
  sweepResets(): Promise<number>
  sweepSessions(): Promise<number>
}

const activities = proxyActivities<SweepActivities>({
  startToCloseTimeout: '1 minute',
  retry: { maximumAttempts: 2 },
})

/** Published seasons that were not started. */
export async function sweepStarts(): Promise<void> {
  await activities.startSeasons()
}

/** Day counts that were not sent to their season. */
export async function sweepCounts(): Promise<void> {
  await activities.sweepCounts()
}

/** Letters that were not enqueued, or are stuck while sending. */
export async function sweepLetters(): Promise<void> {
  await activities.sweepOutbox()
}

/** Orders of students of which the payment gateway has told nothing. */
export async function sweepOrders(): Promise<void> {
  await activities.sweepOrders()
}

/** Photos that wait for judging or making without a job. */
export async function sweepPhotos(): Promise<void> {
  await activities.sweepPhotos()
}

/** Unfinished rechecks. */
export async function sweepRechecks(): Promise<void> {
  await activities.sweepRechecks()
}

/** Resets of which their readers were not told. */
export async function sweepResets(): Promise<void> {
  await activities.sweepResets()
}

/** What collectors are told of their photos. Each waits ten seconds for its receiver: the next sweep goes on. */
export async function sweepHooks(): Promise<void> {
  await activities.sweepHooks()
}

/** What students are told, and whatever of it waits to be sent. */
export async function sweepNotices(): Promise<void> {
  await activities.sweepNotices()
}

/** Jobs without a heartbeat, and expired results. */
export async function sweepJobs(): Promise<void> {
  await activities.sweepJobs()
}

/** Sessions of users whose time is over, and attempts to sign in that nobody counts any more. */
export async function sweepSessions(): Promise<void> {
  await activities.sweepSessions()
}

/** All sweeps in sequence, as one schedule ran them until 2026-11; kept for runs that still exist. */
export async function sweep(): Promise<void> {
  await activities.startSeasons()
  await activities.sweepOutbox()
  await activities.sweepPhotos()
}
