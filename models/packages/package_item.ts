import { readOnlyRow } from '../read_only_row.js'
import { PackageItemSchema } from '../schema.js'

/** A photo in a package, in the version in which it was packed; without one the index only says that it was removed. */
export default class PackageItem extends readOnlyRow(
  PackageItemSchema,
  'backend/packages/write_manifest.ts'
) {}
