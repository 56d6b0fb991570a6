import type { ActName } from '@domain/season/act_rules'
import type { HttpError } from 'ra-core'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { withDocument } from './draft_document'
import { RequestKeys } from './requestKeys'

type Body = Record<string, unknown>

const keys = new RequestKeys()

/** Leaves out empty fields. */
const filled = (body: Body) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== ''))

/** Does an act: waits for its file, and sends it under the key of its form. */
export function useAct(unitId: string, act: ActName) {
  const provider = useDataProvider<ConsoleDataProvider>()

  return async (typed: Body) => {
    const form = `${unitId}/${act}`
    const body = filled(await withDocument(typed))
    const key = keys.keyFor(form)
    try {
      await provider.act(unitId, act, key, body)
      keys.done(form)
    } catch (error) {
      keys.failed(form, key, error as HttpError)
      throw error
    }
  }
}
