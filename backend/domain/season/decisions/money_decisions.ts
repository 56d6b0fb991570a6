import type { SeasonFacts } from '../facts.js'
import { count, fen, lines } from './decision_line.js'

/** What a statement would ask for; the count can still be changed in its form. */
export const statementLines = ({ delivered, priceFen }: SeasonFacts) =>
  lines(
    count('delivered', delivered),
    fen('price', priceFen),
    fen('would_owe', delivered * priceFen)
  )

/** What is owed, what came, and what is left: negative where too much was paid. */
export const paymentLines = ({ statementFen, paidFen }: SeasonFacts) =>
  lines(
    fen('statement', statementFen),
    fen('paid', paidFen),
    fen('difference', statementFen - paidFen)
  )

/** What the payment gateway is expected to have. */
export const reconcilingLines = ({ statementFen }: SeasonFacts) =>
  lines(fen('expected', statementFen))
