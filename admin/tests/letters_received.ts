import { until } from '../../backend/tests/until.js'
import type { Installation } from '../../bin/stack/installation.js'
import type { Letter } from '../../bin/stack/letter.js'

/** The newest letter to somebody, once there are as many as expected. */
export async function letterTo({ inbox }: Installation, email: string, count = 1): Promise<Letter> {
  const received = () => inbox!.letters.filter(({ to }) => to === email)
  await until(async () => received().length >= count)
  return received().at(-1)!
}

/** The link to choose a password in a letter. */
export const linkIn = ({ text = '' }: Letter): string => /\S+\/#\/welcome\/\S+/.exec(text)![0]
