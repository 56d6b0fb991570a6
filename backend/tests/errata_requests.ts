import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

/** What somebody asks of the errata of a unit. */
export function asksErrata(client: ApiClient, { id: unitId }: SeasonUnit, user: User) {
  const post = (path: string, body: object = {}) =>
    client.post(`/api/${path}`).json(body).loginAs(user).withCsrfToken()
  const get = async (path: string) => (await client.get(`/api/${path}`).loginAs(user)).body()
  return {
    list: async (query = '') => (await get(`season_units/${unitId}/errata?${query}`)).data,
    meta: async () => (await get(`season_units/${unitId}/errata`)).meta,
    desk: async (query = '') => (await get(`errata?${query}`)).data,
    show: async (id: string) => (await get(`errata/${id}`)).data,
    draw: () => post(`season_units/${unitId}/errata_rounds`),
    late: (body: object) => post(`season_units/${unitId}/late_errata`, body),
    edit: (id: string, body: object) =>
      client.patch(`/api/errata/${id}`).json(body).loginAs(user).withCsrfToken(),
    answer: (id: string, body: object) => post(`errata/${id}/answer`, body),
    recheck: (id: string) => post(`errata/${id}/recheck`),
    act: (name: string, body: object) =>
      post(`season_units/${unitId}/acts/${name}`, { key: randomUUID(), ...body }),
  }
}
