import type { Data } from '@api/data'
import type { DataProvider, GetListParams, Identifier } from 'react-admin'
import { request, type ListMeta } from './http'
import { searchParams, sortParams } from './searchParams'

/** The key at which each page begins: the API pages by key, react-admin by number. */
const cursors = new Map<string, string[]>()

const query = (params: GetListParams, after: string | undefined) =>
  searchParams({
    ...params.filter,
    ...sortParams(params.sort),
    limit: params.pagination?.perPage,
    after,
  })

async function getList(resource: string, params: GetListParams) {
  const page = params.pagination?.page ?? 1
  const key = JSON.stringify([
    resource,
    params.filter,
    sortParams(params.sort),
    params.pagination?.perPage,
  ])
  const known = cursors.get(key) ?? []
  const { data, meta } = await request<any[]>(
    'GET',
    `${resource}?${query(params, known[page - 2])}`
  )
  if (meta?.next) known[page - 1] = meta.next
  cursors.set(key, known)
  const pageInfo = { hasNextPage: Boolean(meta?.next), hasPreviousPage: page > 1 }
  // If the first page is the last, the total is known.
  const total = meta?.total ?? (page === 1 && !meta?.next ? data.length : undefined)
  return total === undefined ? { data, pageInfo } : { data, total, pageInfo }
}

async function one<Content, Meta = ListMeta>(method: string, path: string, body?: unknown) {
  const { data, meta } = await request<Content, Meta>(method, path, body)
  return { data, meta }
}

const never = () => Promise.reject(new Error('not offered by the API'))

/** A template of letters has two segments in its address: `setup_due.zh`. */
const pathOf = (resource: string, id: Identifier) =>
  `${resource}/${resource === 'wordings' ? String(id).replace('.', '/') : id}`

const rest: DataProvider = {
  getList,
  getOne: (resource, { id }) => one('GET', pathOf(resource, id)),
  getMany: async (resource, { ids }) => ({
    data: await Promise.all(
      ids.map(async (id: Identifier) => (await request<any>('GET', `${resource}/${id}`)).data)
    ),
  }),
  getManyReference: never,
  create: (resource, { data }) => one('POST', resource, data),
  update: (resource, { id, data }) => one('PUT', pathOf(resource, id), data),
  updateMany: never,
  /** The API answers nothing; react-admin wants what was deleted. */
  delete: async (resource, { id, previousData, meta }) => {
    const asked = meta ? `?${searchParams(meta)}` : ''
    await request('DELETE', `${pathOf(resource, id)}${asked}`)
    return { data: previousData! }
  },
  deleteMany: never,
}

/** API calls other than react-admin's own methods. */
export const dataProvider = {
  ...rest,
  act: (unitId: Identifier, act: string, key: string, body: object) =>
    one('POST', `season_units/${unitId}/acts/${act}`, { ...body, key }),
  upload: <Content, Meta = ListMeta>(
    path: string,
    file: File,
    fields: Record<string, string> = {}
  ) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file)
    return one<Content, Meta>('POST', path, form)
  },
  post: <Content, Meta = ListMeta>(path: string, body: object = {}) =>
    one<Content, Meta>('POST', path, body),
  patch: (path: string, body: object) => one<null>('PATCH', path, body),
  put: <Content = null>(path: string, body: object) => one<Content>('PUT', path, body),
  read: <Content, Meta = ListMeta>(path: string) => request<Content, Meta>('GET', path),
  moveClock: (move: object) => one<Data.Rehearsal.Clock>('POST', 'clock/moves', move),
}

export type ConsoleDataProvider = typeof dataProvider
