import type { patterns as zh } from '../zh/patterns'

export const patterns: typeof zh = {
  patterns: {
    labelled: '%{label}: %{text}',
    noted: '%{text} (%{note})',
    comma: ', ',
    semicolon: '; ',
    page: '%{page} · Tucai',
  },
}
