import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

interface Named {
  part: string | null
  college: string | null
  className: string | null
  isChanged: boolean
}

/** What is in a package: of which part, and whether all of it or only what had changed. */
export function PartName({ part, college, className, isChanged }: Named) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  if (part === null) return translate('packages.one_photo')
  const name = className ?? college ?? translate('packages.whole')
  return noted(name, isChanged && translate('packages.only_changed'))
}
