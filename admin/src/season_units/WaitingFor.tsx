import { useTranslate } from 'react-admin'
import { OwnerName } from '../layout/OwnerName'
import type { Owner } from '../theme/roles'
import { matterName } from './sentenceText'
import type { SeasonUnit } from './types'

/** Whom a unit waits for, and for what: `学校 · 提交备忘表`. */
export function WaitingFor({ waitingOn, act }: Pick<SeasonUnit, 'waitingOn' | 'act'>) {
  const translate = useTranslate()
  if (!waitingOn) return '—'
  const owner = <OwnerName who={waitingOn as Owner} />
  if (waitingOn === 'timer') return owner
  return (
    <>
      {owner} · {matterName({ act, waitingOn }, translate)}
    </>
  )
}
