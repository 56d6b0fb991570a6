import { guardQueries, type KnexClient } from '#backend/isolation/guard_connections'
import { currentScope } from '#backend/isolation/scope'
import type { DatabaseRole } from '#config/database_roles'
import { temporal } from '#config/temporal'
import db from '@adonisjs/lucid/services/db'
import { asyncLocalStorage } from '@temporalio/activity'

const clientOf = (name: string) => db.connection(name).getWriteClient().client as KnexClient

let hasPolicies = true

/** Requests and activities run as the owner, for whom no policy holds: the code alone decides. */
export const withoutPolicies = () => void (hasPolicies = false)

/**
 * The role that the running code has when it is installed: activities that of their worker, everything
 * else with a scope (requests, commands) that of the web; tests, which have none, are the owner.
 */
function runningRole(): DatabaseRole {
  if (!hasPolicies || currentScope() === undefined) return 'owner'
  const activity = asyncLocalStorage.getStore()
  if (!activity) return 'web'
  return activity.info.taskQueue === temporal.queues.photos ? 'photos' : 'worker'
}

type Connection = Awaited<ReturnType<KnexClient['acquireConnection']>>

/** Makes the one process of the tests act as every role, by the code that runs: see `runningRole`. */
export function actAsRoles(): void {
  const owner = clientOf(db.primaryConnectionName)
  const lenders = new WeakMap<Connection, KnexClient>()
  guardQueries(owner)
  const { acquireConnection, releaseConnection } = owner
  owner.acquireConnection = async () => {
    const role = runningRole()
    if (role === 'owner') return acquireConnection.call(owner)
    const lender = clientOf(role)
    const connection = await lender.acquireConnection()
    lenders.set(connection, lender)
    return connection
  }
  owner.releaseConnection = (connection) => {
    const lender = lenders.get(connection)
    return lender ? lender.releaseConnection(connection) : releaseConnection.call(owner, connection)
  }
}
