import { useState, type FormEvent } from 'react'
import { useKiosk } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** Of the mainland, or with the code of a country; spaces and hyphens are how people write it. */
const NUMBER = /^((\+?86)?1\d{10}|\+\d{6,15})$/

export function PhoneScreen() {
  const { phone } = useWords().steps
  const { act, isBusy } = useSession()
  const kiosk = useKiosk()
  const [typed, setTyped] = useState('')
  const [isUnfit, setUnfit] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const number = typed.replace(/[\s-]/g, '')
    const isFit = NUMBER.test(number)
    setUnfit(!isFit)
    if (isFit) void act((api) => api.takeStep('phone', { number }))
  }
  return (
    <Screen title={phone.title} lead={phone.lead}>
      <TroubleNotice />
      <form onSubmit={save} noValidate>
        <label className="field">
          <span>{phone.label}</span>
          <input
            name="number"
            type="tel"
            inputMode="tel"
            autoComplete={kiosk ? 'off' : 'tel-national'}
            value={typed}
            aria-invalid={isUnfit}
            aria-describedby={isUnfit ? 'unfit' : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {isUnfit && (
          <div id="unfit">
            <Notice kind="error">{phone.unfit}</Notice>
          </div>
        )}
        <div className="actions">
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {phone.save}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
