/** A job is heard of at least every ten seconds, whatever its parts take. */
const BEAT_MS = 4_000

/** Does some work, and has the job report meanwhile. */
export async function beating<Made>(beat: () => Promise<void>, work: Promise<Made>): Promise<Made> {
  // Who has cancelled it is told by the next report.
  const timer = setInterval(() => void beat().catch(() => {}), BEAT_MS)
  return work.finally(() => clearInterval(timer))
}
