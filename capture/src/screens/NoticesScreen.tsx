import { useState } from 'react'
import { Screen } from '../parts/Screen'
import { StepButton } from '../parts/StepButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useWords } from '../words/WordsContext'

/** 照片状态通知 and 支付结果通知 (扬中瑞教〔2025〕11号 附件2 第 6 条). */
const KINDS = ['photo_state', 'payment'] as const

export function NoticesScreen() {
  const { notices } = useWords().steps
  const [chosen, setChosen] = useState<readonly string[]>(KINDS)
  const toggle = (kind: string) =>
    setChosen(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
  return (
    <Screen
      title={notices.title}
      lead={notices.lead}
      actions={<StepButton step="notices" body={{ kinds: [...chosen] }} label={notices.save} />}
    >
      <TroubleNotice />
      {KINDS.map((kind) => (
        <label key={kind} className="choice">
          <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
          {notices.kinds[kind]}
        </label>
      ))}
      <p className="muted">{notices.none}</p>
    </Screen>
  )
}
