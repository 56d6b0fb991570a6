import { temporal } from '#config/temporal'
import { isGrpcServiceError, type Client } from '@temporalio/client'
import { setTimeout as sleep } from 'node:timers/promises'

const SILENT = Symbol('silent')

/** The engine did not answer in time. */
export class EngineSilentError extends Error {}

/**
 * Calls the engine with a time limit. The client's own retries may exceed its deadline, hence the
 * second limit.
 * @throws an error for which `isUnreachable` is true when the engine does not answer
 */
export async function withDeadline<T>(
  client: Client,
  ask: () => Promise<T>,
  ms = temporal.answerWithinMs
): Promise<T> {
  const asked = client.withDeadline(Date.now() + ms, ask)
  const silence = sleep(ms + 300, SILENT, { ref: false })
  const answer = await Promise.race([asked, silence])
  if (answer !== SILENT) return answer as T
  asked.catch(() => {})
  throw new EngineSilentError()
}

/** gRPC: 1 cancelled, 4 deadline exceeded, 14 unavailable. The client may wrap it. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof EngineSilentError) return true
  const inner = isGrpcServiceError(error) ? error : (error as { cause?: unknown })?.cause
  return isGrpcServiceError(inner) && [1, 4, 14].includes(inner.code)
}
