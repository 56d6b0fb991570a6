import { currentScope } from './scope.js'

/** What this needs of a pg connection, a client of knex, and Lucid's manager of connections. */
interface Connection {
  query: (sql: string, values: unknown[]) => Promise<unknown>
  __knex__disposed?: unknown
}
export interface KnexClient {
  acquireConnection(): Promise<Connection>
  releaseConnection(connection: Connection): Promise<void>
  _query(connection: Connection, query: unknown): unknown
  _stream(connection: Connection, ...rest: unknown[]): unknown
}
interface Manager {
  connect: (name: string) => void
  isConnected: (name: string) => boolean
  get: (name: string) => { connection?: { client?: { client: unknown } } } | undefined
}

/** The scope that each connection is set to. */
const carried = new WeakMap<Connection, string>()

/** A query outside `runAs`. */
export class NoScopeError extends Error {
  code = 'E_NO_SCOPE'
}

/** A transaction that was opened in one scope and used in another. */
export class ScopeChangedError extends Error {
  code = 'E_SCOPE_CHANGED'
}

/** A transaction ends in any scope: left open, it would be handed on with its connection. */
const isEnd = (query: unknown) =>
  /^(commit|rollback)\b/i.test((query as { sql?: string }).sql ?? '')

function requireUnchanged(connection: Connection) {
  if (carried.has(connection) && carried.get(connection) !== currentScope())
    throw new ScopeChangedError('the scope has changed inside a transaction')
}

/** Sets a connection to the scope of the running code. */
async function carry(connection: Connection, scope: string) {
  if (carried.get(connection) === scope) return
  await connection.query(`select set_config('app.scope', $1, false)`, [scope])
  carried.set(connection, scope)
}

type Constructor = new (...args: never[]) => KnexClient

/**
 * Makes a client of knex refuse queries on a connection that is set to another scope. Knex makes the
 * clients of transactions from the prototype, so it is the prototype that changes.
 */
export function guardQueries(client: KnexClient) {
  class Guarded extends (client.constructor as Constructor) {
    _query(connection: Connection, query: unknown) {
      if (!isEnd(query)) requireUnchanged(connection)
      return super._query(connection, query)
    }

    _stream(connection: Connection, ...rest: unknown[]) {
      requireUnchanged(connection)
      return super._stream(connection, ...rest)
    }
  }
  Object.setPrototypeOf(client, Guarded.prototype)
}

/** Makes a client of knex set each connection that it hands out to the scope of the running code. */
export function guardClient(client: KnexClient) {
  guardQueries(client)
  class Scoped extends (client.constructor as Constructor) {
    async acquireConnection() {
      const scope = currentScope()
      if (scope === undefined) throw new NoScopeError('a query needs a scope: see runAs')
      const connection = await super.acquireConnection()
      try {
        await carry(connection, scope)
        return connection
      } catch (error) {
        // The pool closes it instead of handing it out again.
        connection.__knex__disposed = error
        await super.releaseConnection(connection)
        throw error
      }
    }
  }
  Object.setPrototypeOf(client, Scoped.prototype)
}

/**
 * Guards these connections of Lucid from their first query on; the event that it sends would come later.
 * @param names of connections as roles for which policies hold
 */
export function guardConnections(manager: Manager, names: string[]) {
  const connect = manager.connect.bind(manager)
  manager.connect = (name) => {
    const isNew = !manager.isConnected(name)
    connect(name)
    if (isNew && names.includes(name))
      guardClient(manager.get(name)!.connection!.client!.client as KnexClient)
  }
}
