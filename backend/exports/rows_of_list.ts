import type { HttpContext } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import type { ListName } from './lists.js'

/** The largest page of every list. */
const PAGE_ROWS = 200

interface Answer {
  data: object[]
  meta: { next: string | null }
}

/** What answers `GET /api/{list}`. */
function handlerOf(list: ListName) {
  const routes = Object.values(router.toJSON()).flat()
  const isList = ({ pattern, methods }: (typeof routes)[number]) =>
    pattern === `/api/${list}` && methods.includes('GET')
  return routes.find(isList)!.handler
}

/**
 * All rows of a list, a page at a time, as the list itself answers this request: its rights, its scope and
 * its filters are those of the export.
 * @throws what the list refuses the request with
 */
export async function* rowsOfList(list: ListName, ctx: HttpContext): AsyncGenerator<object[]> {
  const { limit: _limit, after: _after, ...filters } = ctx.request.qs()
  const handler = handlerOf(list)
  let after: string | undefined
  do {
    ctx.request.updateQs({ ...filters, limit: PAGE_ROWS, ...(after && { after }) })
    const answer: Answer =
      typeof handler === 'function'
        ? await handler(ctx)
        : await handler.handle(ctx.containerResolver, ctx)
    yield answer.data
    after = answer.meta.next ?? undefined
  } while (after)
}
