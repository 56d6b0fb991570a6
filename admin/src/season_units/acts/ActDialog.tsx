import type { ActName } from '@domain/season/act_rules'
import type { HttpError } from 'ra-core'
import { useState } from 'react'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../../layout/FormDialog'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../types'
import { ActInput } from './ActInput'
import { ACT_FIELDS } from './fields'

interface Props {
  act: ActName
  unit: SeasonUnit
  onClose: () => void
}

/** Works on plain http as well, where `randomUUID` is not offered. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

type Body = Record<string, unknown>

/** What nobody filled in is left out. */
const filled = (body: Body) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== ''))

/** Asks for what an act carries, does it, and keeps what was typed where it is refused. */
export function ActDialog({ act, unit, onClose }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const provider = useDataProvider<ConsoleDataProvider>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [key, setKey] = useState(newKey)
  // The form keeps the facts it was opened with, while the page behind it goes on.
  const [fields] = useState(() => ACT_FIELDS[act](unit))
  const name = translate(`acts.${act}`)

  async function uploaded(body: Body): Promise<Body> {
    if (!(body.documentId instanceof File)) return body
    const { data } = await provider.upload(`season_units/${unit.id}/documents`, body.documentId)
    return { ...body, documentId: data.id }
  }

  async function submit(body: Body) {
    setBusy(true)
    setRefusal(null)
    try {
      await provider.act(unit.id, act, key, filled(await uploaded(body)))
      notify(translate('act.done', { act: name }), { type: 'success' })
      refresh()
      onClose()
    } catch (error) {
      // Unanswered, the same key asks again and is not done twice; refused, a new one is needed.
      if ((error as HttpError).status < 500) setKey(newKey())
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
