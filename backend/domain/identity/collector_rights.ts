import { all, collector, type RouteRight } from './right_lines.js'

/** The rights to collectors: who may send photos by the API is up to whoever manages seasons. */
export const COLLECTOR_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/collectors': all('manageSeasons'),
  'POST /api/collectors': all('manageSeasons'),
  'GET /api/collectors/:id': all('manageSeasons'),
  'PUT /api/collectors/:id': all('manageSeasons'),
  'POST /api/collectors/:id/revocation': all('manageSeasons'),
  'POST /api/collectors/:id/keys': all('manageSeasons'),
  'POST /api/collectors/:id/hook': all('manageSeasons'),
  'DELETE /api/collectors/:id/hook': all('manageSeasons'),
  'POST /api/collectors/:id/hook/repetitions': all('manageSeasons'),
  // By key: people are signed out here.
  'GET /api/intake/openapi.json': collector,
  'POST /api/intake/photos': collector,
  'GET /api/intake/photos/:externalNo': collector,
}
