import { proxyActivities } from '@temporalio/workflow'

/** What a schedule starts every minute: letters and seasons that a kill left behind. */
interface SweepActivities {
  sweepOutbox(): Promise<number>
  startSeasons(): Promise<string[]>
}

const activities = proxyActivities<SweepActivities>({
  startToCloseTimeout: '1 minute',
  retry: { maximumAttempts: 2 },
})

export async function sweep(): Promise<void> {
  await activities.startSeasons()
  await activities.sweepOutbox()
}
