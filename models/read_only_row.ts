import { BaseModel } from '@adonisjs/lucid/orm'
import type { LucidModel, LucidRow, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

const WRITES = ['update', 'del', 'delete', 'increment', 'decrement'] as const

/** Somebody writes through a model that is only read. */
export class ReadOnlyRowError extends Error {}

/**
 * A row whose key has several columns. Lucid knows one column of it: what it saved, deleted or found by
 * that one would be other rows as well. So these models are for reading, by `query` and `findBy`.
 * @param schema the generated class of the table
 * @param writer the one module that writes the table, from the project's folder
 * @throws ReadOnlyRowError on every write through the model, and on a search by its key
 */
export function readOnlyRow<Schema extends typeof BaseModel>(schema: Schema, writer: string) {
  const refuse = (): never => {
    throw new ReadOnlyRowError(`${schema.name}: its rows are written by ${writer}`)
  }
  const query: LucidModel['query'] = function query(this: LucidModel, options) {
    const builder = BaseModel.query.call(this, options) as ModelQueryBuilderContract<never>
    for (const write of WRITES) Object.defineProperty(builder, write, { value: refuse })
    return builder
  }
  const row: Pick<LucidRow, '$getQueryFor'> = { $getQueryFor: refuse }
  class ReadOnlyRow extends (schema as typeof BaseModel) {
    static readonly writer = writer
  }
  Object.assign(ReadOnlyRow, { query, find: refuse, findOrFail: refuse, truncate: refuse })
  Object.assign(ReadOnlyRow.prototype, row)
  return ReadOnlyRow as unknown as Schema & { writer: string }
}
