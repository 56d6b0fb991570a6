/** What a model says as a number without bounds, as a certainty of 0–1. */
export const logistic = (value: number) => 1 / (1 + Math.exp(-value))
