import { Button, type ButtonProps } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../layout/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { ActInput } from '../season_units/acts/ActInput'
import type { ActField } from '../season_units/acts/fields'

interface Props extends Pick<ButtonProps, 'variant' | 'color'> {
  /** Text keys: `photo.decisions.NAME` and, once done, `photo.done.NAME`. */
  name: string
  path: string
  /** Inputs to ask for; without any the decision is made at once. */
  fields: ActField[]
  body?: object
}

/** A decision with its inputs; a refusal keeps what was typed. */
export function AskButton({ name, path, fields, body, variant = 'outlined', color }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function handIn(asked: object = {}) {
    setBusy(true)
    setRefusal(null)
    try {
      await post(path, { ...body, ...asked })
      notify(translate(`photo.done.${name}`), { type: 'success' })
      setOpen(false)
      refresh()
    } catch (error) {
      const { message } = error as Error
      if (isOpen) setRefusal(message)
      else notify(message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button
        {...{ variant, color }}
        disabled={isBusy}
        onClick={() => (fields.length > 0 ? setOpen(true) : handIn())}
      >
        {translate(`photo.decisions.${name}`)}
      </Button>
      {isOpen && (
        <FormDialog
          title={translate(`photo.decisions.${name}`)}
          {...{ isBusy, refusal }}
          onSubmit={handIn}
          onClose={() => setOpen(false)}
        >
          {fields.map((field) => (
            <ActInput key={field.source} field={field} />
          ))}
        </FormDialog>
      )}
    </>
  )
}
