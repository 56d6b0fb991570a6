import type { Data } from '@api/data'

export type ConsentRequest = Data.Consent.ConsentRequest
