import type { HttpContext } from '@adonisjs/core/http'

/** The page of a route, counted from 1; null if it is none. */
export function pageNumber({ params }: HttpContext): number | null {
  const number = Number(params.page)
  return Number.isInteger(number) && number >= 1 ? number : null
}
