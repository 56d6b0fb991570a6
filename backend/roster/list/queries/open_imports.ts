import { OPEN_JOB_STATES } from '#models/jobs/job'
import ListImport from '#models/roster/list_import'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The imports that can still be run: previewed, or begun by a job that was cancelled or has failed. Whose job is
 * open or done is not among them.
 */
export const openImports = (client?: TransactionClientContract) =>
  ListImport.query({ client }).where((query) =>
    query.where('state', 'previewed').orWhere((begun) =>
      begun.where('state', 'running').whereNotExists((job) =>
        job
          .from('jobs')
          .whereColumn('jobs.id', 'list_imports.job_id')
          .whereIn('jobs.state', [...OPEN_JOB_STATES, 'done'])
      )
    )
  )

/** Has another list been put in place of this one? */
export async function isReplaced(
  { seasonUnitId, finishedAt }: ListImport,
  client: TransactionClientContract
): Promise<boolean> {
  const later = await ListImport.query({ client })
    .where({ seasonUnitId, state: 'done', kind: 'replace' })
    .where('finished_at', '>', finishedAt!.toJSDate())
    .first()
  return later !== null
}
