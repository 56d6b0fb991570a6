import { useState, type FormEvent } from 'react'
import { openByName, type WaysIn } from '../api/phoneApi'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleLine } from '../parts/TroubleLine'
import type { Trouble } from '../session/SessionContext'
import { troubleOf } from '../session/trouble_of'
import { useLanguage, useWords } from '../words/WordsContext'
import type { OnSession } from './useScan'

interface Props {
  schools: WaysIn['schools']
  hasExpired: boolean
  onSession: OnSession
  /** To the other way in, where there is one. */
  onCode?: () => void
}

/** 实名验证: the own number and the last four open the page where the season goes by the school’s list (2021). */
export function NameScreen({ schools, hasExpired, onSession, onCode }: Props) {
  const { scan, frame } = useWords()
  const { name } = scan
  const language = useLanguage()
  const [isBusy, setBusy] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const of = (field: string) => String(typed.get(field) ?? '').trim()
    const named = { unitId: of('school'), xh: of('xh'), lastFour: of('lastFour') }
    const isMissing = Object.values(named).includes('')
    setEmpty(isMissing)
    setTrouble(null)
    if (isMissing) return
    setBusy(true)
    try {
      onSession((await openByName(language, named)).token)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Screen title={name.title} lead={name.lead}>
      {hasExpired && !trouble && <Notice kind="warning">{frame.signedOut}</Notice>}
      <TroubleLine trouble={trouble} />
      {isEmpty && <Notice kind="error">{name.empty}</Notice>}
      <form onSubmit={(event) => void open(event)} noValidate>
        <label className="field">
          <span>{name.school}</span>
          <select name="school" defaultValue={schools.length === 1 ? schools[0]!.id : ''}>
            <option value="">{name.chooseSchool}</option>
            {schools.map((school) => (
              <option key={school.id} value={school.id}>
                {school.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{name.xh}</span>
          <input name="xh" autoComplete="off" autoCapitalize="off" spellCheck={false} />
        </label>
        <label className="field">
          <span>{name.lastFour}</span>
          <input
            name="lastFour"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={20}
            placeholder={name.lastFourHint}
          />
        </label>
        <div className="actions">
          <Button kind="primary" type="submit" isDisabled={isBusy}>
            {name.open}
          </Button>
          {onCode && (
            <Button kind="link" onClick={onCode}>
              {scan.byCode}
            </Button>
          )}
        </div>
      </form>
    </Screen>
  )
}
