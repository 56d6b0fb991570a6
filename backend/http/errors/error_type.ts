import type { WordKey } from '#backend/lang/words'

type TypeIn<Key> = Key extends `errors.${infer Type}` ? Type : never

/**
 * The errors that have a sentence in both languages (`backend/lang`): no other can be answered. Which of
 * them a feature answers is declared beside it, in its `errors.ts`.
 */
export type ErrorType = TypeIn<WordKey>
