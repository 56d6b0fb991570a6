import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

interface Named {
  part: string | null
  college: string | null
  className: string | null
  isChanged: boolean
  /** Of a package; the log of downloads does not say. */
  isLocked?: boolean
}

/** What is in a package: of which part, and whether all of it or only what had changed. */
export function PartName({ part, college, className, isChanged, isLocked }: Named) {
  const translate = useTranslate()
  const { noted, commas } = usePatterns()
  if (part === null) return translate('packages.one_photo')
  const name = className ?? college ?? translate('packages.whole')
  const notes = [
    ...(isChanged ? [translate('packages.only_changed')] : []),
    ...(isLocked ? [translate('packages.locked')] : []),
  ]
  return noted(name, commas(notes))
}
