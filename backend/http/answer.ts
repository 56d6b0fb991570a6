import { BaseSerializer } from '@adonisjs/core/transformers'
import type { CollectionContract, ItemContract } from '@adonisjs/core/types/transformers'

type Records = ItemContract<any, any, any> | CollectionContract<any, any, any>

/** The serialized form of one record, or of a list of them. */
class PlainSerializer extends BaseSerializer<{ Wrap: undefined; PaginationMetaData: never }> {
  wrap = undefined

  definePaginationMetaData(): never {
    throw new Error('lists are paged by a cursor: see cursors.ts')
  }
}

const serializer = new PlainSerializer()

/** Answers one record or a list of records, made by a transformer: `{ data }`. */
export async function answer(records: Records) {
  return { data: await serializer.serialize(records) }
}

/** As `answer`, with what belongs to the whole: the cursor of the next page, the number of rows. */
export async function answerWith<Meta extends object>(records: Records, meta: Meta) {
  // The serializer would put `data` behind plain values.
  return { data: await serializer.serialize(records), meta }
}
