import { BESIDE_ACTS } from '@domain/documents/purposes'
import { useTranslate } from 'react-admin'

const isBeside = (event: string) => BESIDE_ACTS.some((one) => one === event)

/** For what a document is there: the act that names it, or what is no act. */
export function usePurpose() {
  const translate = useTranslate()
  return (event: string) =>
    translate(isBeside(event) ? `document.purposes.${event}` : `acts.${event}`)
}
