import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import { asksErrata } from '#tests/errata_requests'
import type { ApiClient } from '@japa/api-client'

/** What somebody asks of the stamped form of a unit. */
export function asksForms(client: ApiClient, unit: SeasonUnit, user: User) {
  const of = (path: string) => `/api/season_units/${unit.id}/${path}`
  const get = (path: string) => client.get(path).loginAs(user)
  const post = (path: string) => client.post(path).loginAs(user).withCsrfToken()
  const blank = { photoRating: null, serviceRating: null }
  return {
    act: asksErrata(client, unit, user).act,
    print: () => post(of('form_prints')).json(blank),
    forms: async () => (await get(of('feedback_forms'))).body().data,
    queueAnswer: () => get('/api/feedback_forms'),
    queue: async () => (await get('/api/feedback_forms')).body().data,
    ratings: async () => (await get('/api/feedback_ratings')).body().data,
    scan: (id: string, page = 1) => get(`/api/documents/${id}/scans/${page}`),
    picture: (id: string) => get(`/api/documents/${id}/scans/1/picture`),
    async send(bytes: Buffer, filename: string): Promise<string> {
      const sent = await post(of('documents')).file('file', bytes, { filename })
      sent.assertStatus(201)
      return sent.body().data.id
    },
  }
}
