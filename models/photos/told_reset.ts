import { readOnlyRow } from '../read_only_row.js'
import { ToldResetSchema } from '../schema.js'

/** A reset of which somebody was told, by which letter: each reader is told of each once. */
export default class ToldReset extends readOnlyRow(
  ToldResetSchema,
  'backend/photos/actions/tell_resets.ts'
) {}
