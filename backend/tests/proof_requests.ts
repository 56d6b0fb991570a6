import type User from '#models/people/user'
import type { World } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'

interface Seen {
  classId: string | null
  digest: string | null
}

/** By which the centre marks for a school. */
interface Sheet {
  documentId?: string
}

/** What somebody asks of the proofreading of a season’s first school. */
export function asks(client: ApiClient, { units }: World, user: User) {
  const url = `/api/season_units/${units[0]!.id}/proof`
  const get = async (path: string) => (await client.get(path).loginAs(user)).body()
  const post = (path: string, body: object) =>
    client.post(`${url}/${path}`).json(body).loginAs(user).withCsrfToken()
  const proof = async () => (await get(url)).data
  const page = (query = '') => get(`${url}/items?${query}`)
  const seen = ({ classId, digest }: Seen) => ({ classId, digest: digest ?? '0'.repeat(64) })
  const right = (one: Seen, sheet: Sheet = {}) => post('classes', { ...seen(one), ...sheet })
  const confirm = ({ onPaper = false, ...one }: Seen & { onPaper?: boolean }) =>
    post('confirmations', { ...seen(one), onPaper })
  return {
    proof,
    page,
    right,
    confirm,
    /** Every class is found right and confirmed. */
    async confirmAll() {
      for (const one of (await proof()).classes) {
        ;(await right(one)).assertStatus(204)
        ;(await confirm(one)).assertStatus(204)
      }
    },
    items: async (query = '') => (await page(query)).data,
    classNamed: async (named: string) =>
      (await proof()).classes.find(({ name }: { name: string }) => name === named),
    mark: (marks: object[], sheet: Sheet = {}) => post('marks', { marks, ...sheet }),
  }
}
