import type { HomeScope } from '#backend/home/home_scope'
import { countLetters } from '#backend/letters/queries/letters_page'

/** Letters that a person has to settle: they failed, or nobody knows whether they arrived. */
export async function lettersForPeople({ season, viewer }: HomeScope) {
  const [failed, uncertain] = await Promise.all([
    countLetters(viewer, { ...season, status: 'failed' }),
    countLetters(viewer, { ...season, status: 'uncertain' }),
  ])
  return { failed, uncertain }
}
