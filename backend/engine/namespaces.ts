import { temporal } from '#config/temporal'
import { isGrpcServiceError, type Client } from '@temporalio/client'

/** gRPC status. */
const ALREADY_EXISTS = 6

/** Days for which the engine keeps what has ended; its facts stay in the database. */
const RETENTION_DAYS: Record<string, number> = {
  [temporal.namespace]: 90,
  // A million photos and a sweep every minute would fill the engine's database.
  [temporal.jobsNamespace]: 3,
}

async function unlessItExists(create: () => Promise<unknown>) {
  try {
    await create()
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== ALREADY_EXISTS) throw error
  }
}

/** Creates the namespaces of seasons and of jobs. */
export async function createNamespaces({ connection }: Client) {
  for (const [namespace, days] of Object.entries(RETENTION_DAYS)) {
    const retention = { seconds: (days * 86_400) as never }
    await unlessItExists(() =>
      connection.workflowService.registerNamespace({
        namespace,
        workflowExecutionRetentionPeriod: retention,
      })
    )
  }
}

/** Creates the search attributes by which operators find a season. */
export async function createSearchAttributes(client: Client) {
  const { operatorService } = client.connection as typeof client.connection & {
    operatorService: { addSearchAttributes(request: object): Promise<unknown> }
  }
  const searchAttributes = { SeasonId: 2, UnitCode: 2 }
  const { namespace } = temporal
  await unlessItExists(() => operatorService.addSearchAttributes({ namespace, searchAttributes }))
}
