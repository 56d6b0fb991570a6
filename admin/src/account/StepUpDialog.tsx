import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import { request } from '../providers/http'
import { registerStepUp, type Proof } from '../providers/stepUp'
import { CodeInput, CurrentPasswordInput } from './inputs'

interface Asked {
  by: Proof
  answer: (isProved: boolean) => void
}

const FIELDS = { code_wrong: ['code'], password_wrong: ['password'] }

/** Asks the reader to prove again who they are; the request that needs it then goes on by itself. */
export function StepUpDialog() {
  const translate = useTranslate()
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => registerStepUp((by) => new Promise((answer) => setAsked({ by, answer }))), [])
  if (!asked) return null
  const finish = (isProved: boolean) => {
    setAsked(null)
    asked.answer(isProved)
  }
  const prove = async (values: object) => {
    await request('POST', 'session/confirmation', values)
    finish(true)
  }
  return (
    <FormDialog
      title={translate('account.step_up.title')}
      submitLabel="account.step_up.submit"
      onSubmit={prove}
      onClose={() => finish(false)}
      fieldsOf={FIELDS}
    >
      {asked.by === 'code' ? (
        <CodeInput autoFocus />
      ) : (
        <CurrentPasswordInput source="password" autoFocus />
      )}
    </FormDialog>
  )
}
