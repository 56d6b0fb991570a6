import { useEffect } from 'react'
import { useTranslate } from 'react-admin'

/** Names the page in the browser's tab and history, in the console's language. */
export function useDocumentTitle(page: string | undefined) {
  const translate = useTranslate()
  const title = page ? translate('patterns.page', { page }) : translate('app.title')
  useEffect(() => {
    document.title = title
  }, [title])
}
