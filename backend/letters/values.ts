/** The values of a letter by their placeholders; an amount in fen. */
export type Values = Record<string, string | number>
