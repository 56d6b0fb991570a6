import { rightsFaults, routeName } from '#domain/identity/route_rights'
import type { Router } from '@adonisjs/core/http'

/** The routes of a router as the table of rights names them. */
export const routeNames = (router: Router): string[] =>
  Object.values(router.toJSON())
    .flat()
    .flatMap(({ methods, pattern }) => methods.map((method) => routeName(method, pattern)))

/**
 * Commits the routes of a web process.
 * @throws if one of them is not in `ROUTE_RIGHTS`, or the table names one that is not there: then the process
 * does not start, because nobody has decided who may use that route
 */
export function requireRights(router: Router) {
  router.commit()
  const faults = rightsFaults(routeNames(router))
  if (faults.length > 0)
    throw new Error(`ROUTE_RIGHTS (backend/domain/identity/route_rights.ts): ${faults.join('; ')}`)
}
