import { useTranslate } from 'react-admin'

/** Names an audit action; the steps of a season by their act or event: `season.saveSetup`. */
export function useActionName() {
  const translate = useTranslate()
  return (action: string): string => {
    const step = action.replace(/^season\./, '')
    const keys = [`audit.actions.${action}`, `acts.${step}`, `events.${step}`]
    return keys.reduceRight((name, key) => translate(key, { _: name }), action)
  }
}
