import { useState } from 'react'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { useWords } from '../words/WordsContext'

/** Takes the page to another browser; the address holds nothing about the student. */
export function CopyLink() {
  const { device } = useWords().shooting
  const [outcome, setOutcome] = useState<'copied' | 'by_hand' | null>(null)
  const address = `${location.origin}${location.pathname}`
  const copy = () => {
    const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('none'))
    copied.then(
      () => setOutcome('copied'),
      () => setOutcome('by_hand')
    )
  }
  return (
    <>
      <Button onClick={copy}>{device.copy}</Button>
      {outcome === 'copied' && <Notice kind="good">{device.copied}</Notice>}
      {outcome === 'by_hand' && (
        <Notice>
          {device.copyThis} <br />
          {address}
        </Notice>
      )}
    </>
  )
}
