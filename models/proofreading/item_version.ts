import { readOnlyRow } from '../read_only_row.js'
import { ItemVersionSchema } from '../schema.js'

/** Why an item of a batch has another version. */
export const VERSION_WHYS = [
  'delivered',
  'replaced',
  'swapped',
  'relinked',
  'corrected',
  'added',
] as const
export type VersionWhy = (typeof VERSION_WHYS)[number]

/** What an item of a batch showed: photo and masked fields as the school saw them. Rows are only added. */
export default class ItemVersion extends readOnlyRow(
  ItemVersionSchema,
  'backend/seasons/record/write_versions.ts'
) {
  declare why: VersionWhy
}
