import { useEffect, useState } from 'react'
import { askWaysIn, type WaysIn } from '../api/phoneApi'
import { useLanguage } from '../words/WordsContext'
import { NameScreen } from './NameScreen'
import { ScanScreen } from './ScanScreen'
import type { OnSession } from './useScan'

interface Props {
  /** The session before has ended by itself. */
  hasExpired: boolean
  onSession: OnSession
}

/** Most students come with a code: until the server has said otherwise the page asks for it. */
const USUAL: WaysIn = { byCode: true, schools: [] }

/** Where a student comes in: by the own code, or by the own number where the season knows students by it. */
export function DoorScreen(props: Props) {
  const language = useLanguage()
  const [ways, setWays] = useState(USUAL)
  const [wantsName, setWantsName] = useState(false)
  useEffect(() => {
    askWaysIn(language).then(setWays, () => {})
  }, [language])
  const { byCode, schools } = ways
  const hasName = schools.length > 0
  if (hasName && (wantsName || !byCode))
    return (
      <NameScreen
        {...props}
        schools={schools}
        onCode={byCode ? () => setWantsName(false) : undefined}
      />
    )
  return <ScanScreen {...props} onName={hasName ? () => setWantsName(true) : undefined} />
}
