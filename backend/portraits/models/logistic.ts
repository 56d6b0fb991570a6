/** Converts an unbounded output of a model to a certainty of 0–1. */
export const logistic = (value: number) => 1 / (1 + Math.exp(-value))
