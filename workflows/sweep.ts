import { proxyActivities } from '@temporalio/workflow'

/** What a schedule starts every minute: letters, seasons and photos that a kill left behind. */
interface SweepActivities {
  sweepOutbox(): Promise<number>
  startSeasons(): Promise<string[]>
  sweepPhotos(): Promise<number>
}

const activities = proxyActivities<SweepActivities>({
  startToCloseTimeout: '1 minute',
  retry: { maximumAttempts: 2 },
})

export async function sweep(): Promise<void> {
  await activities.startSeasons()
  await activities.sweepOutbox()
  await activities.sweepPhotos()
}
