import type { ActName } from '@domain/season/act_rules'
import { useSearchParams } from 'react-router'

/**
 * The act whose form is open, kept in the address (`?act=submitMemo`): a task opens its form, and going
 * back closes it.
 * @param acts what the reader may do now; another act in the address opens nothing
 */
export function useOpenAct(acts: readonly ActName[]) {
  const [search, setSearch] = useSearchParams()
  const wanted = search.get('act')
  const open = acts.find((act) => act === wanted) ?? null
  const change = (act: ActName | null) => {
    const next = new URLSearchParams(search)
    if (act) next.set('act', act)
    else next.delete('act')
    setSearch(next, { replace: act === null })
  }
  return { open, openAct: change, closeAct: () => change(null) }
}
