import { ofClass, unit, type RouteRight } from './right_lines.js'

/** The rights to the electronic photos that a school downloads, also when its season is over. */
export const PACKAGE_RIGHTS: Readonly<Record<string, RouteRight>> = {
  // Of a unit, a college or a class, by the grant (`rosterSight`).
  'GET /api/season_units/:id/packages': unit('downloadPhotos'),
  'GET /api/season_units/:id/packages/counts': unit('downloadPhotos'),
  'POST /api/season_units/:id/packages': unit('downloadPhotos'),
  'GET /api/season_units/:id/downloads': unit('downloadPhotos'),
  // Of these only their author’s, as long as everybody in them is reached.
  'POST /api/packages/:id/downloads': unit('downloadPhotos'),
  'GET /api/downloads/:id/file': unit('downloadPhotos'),
  'GET /api/students/:id/delivered_photo': ofClass('downloadPhotos'),
}
