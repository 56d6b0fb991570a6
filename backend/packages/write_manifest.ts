import type { Manifest } from '#backend/packages/manifest'
import type Package from '#models/packages/package'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const WRITE = `insert into package_items (package_id, season_unit_id, item_id, item_version, entry_name)
  select :packageId, :seasonUnitId, item_id, item_version, entry_name
  from unnest(:ids::uuid[], :versions::int[], :names::text[]) as lines (item_id, item_version, entry_name)`

/** Keeps what is in a package: by it is told later what has changed since. */
export const writeManifest = (
  { id: packageId, seasonUnitId }: Package,
  { lines }: Manifest,
  trx: TransactionClientContract
) =>
  trx.rawQuery(WRITE, {
    ...{ packageId, seasonUnitId },
    ids: lines.map(({ itemId }) => itemId),
    versions: lines.map(({ version }) => version),
    names: lines.map(({ name }) => name),
  } as never)
