import type { ActName } from '@domain/season/act_rules'
import type { HttpError } from 'ra-core'
import { useState } from 'react'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../../layout/FormDialog'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../types'
import { ActInput } from './ActInput'
import { ACT_FIELDS } from './fields'
import { RequestKeys } from './requestKeys'

interface Props {
  act: ActName
  unit: SeasonUnit
  onClose: () => void
}

const keys = new RequestKeys()

type Body = Record<string, unknown>

/** Leaves out empty fields. */
const filled = (body: Body) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== ''))

/** The form of an act; a refusal keeps what was typed. */
export function ActDialog({ act, unit, onClose }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const provider = useDataProvider<ConsoleDataProvider>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // The form keeps the facts it was opened with while the page behind it refreshes.
  const [fields] = useState(() => ACT_FIELDS[act](unit))
  const name = translate(`acts.${act}`)

  async function uploaded(body: Body): Promise<Body> {
    if (!(body.documentId instanceof File)) return body
    const { data } = await provider.upload(`season_units/${unit.id}/documents`, body.documentId)
    return { ...body, documentId: data.id }
  }

  async function send(body: Body) {
    const form = `${unit.id}/${act}`
    const key = keys.keyFor(form)
    try {
      await provider.act(unit.id, act, key, body)
      keys.done(form)
    } catch (error) {
      keys.failed(form, key, error as HttpError)
      throw error
    }
  }

  async function submit(body: Body) {
    setBusy(true)
    setRefusal(null)
    try {
      await send(filled(await uploaded(body)))
      notify(translate('act.done', { act: name }), { type: 'success' })
      refresh()
      onClose()
    } catch (error) {
      setRefusal((error as Error).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <FormDialog {...{ title: name, isBusy, refusal, onClose }} onSubmit={submit}>
      {fields.length === 0 && translate('act.confirm', { act: name })}
      {fields.map((field) => (
        <ActInput key={field.source} field={field} />
      ))}
    </FormDialog>
  )
}
