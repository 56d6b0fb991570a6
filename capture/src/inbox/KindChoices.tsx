import { useWords } from '../words/WordsContext'

/** 照片状态通知 and 支付结果通知 (扬中瑞教〔2025〕11号 附件2 第 6 条). */
export const KINDS = ['photo_state', 'payment'] as const

interface Props {
  chosen: readonly string[]
  isDisabled?: boolean
  onChange: (kinds: string[]) => void
}

/** What is told; unchecking one leaves it out. */
export function KindChoices({ chosen, isDisabled, onChange }: Props) {
  const { notices } = useWords().steps
  const toggle = (kind: string) =>
    onChange(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
  return KINDS.map((kind) => (
    <label key={kind} className="choice">
      <input
        type="checkbox"
        checked={chosen.includes(kind)}
        disabled={isDisabled}
        onChange={() => toggle(kind)}
      />
      {notices.kinds[kind]}
    </label>
  ))
}
