/** Why a page cannot be shown as a picture; its original can still be downloaded. */
export type PageFault =
  /** It needs a password, or its encryption is unknown. */
  | { type: 'document_locked' }
  | { type: 'document_broken' }
  /** It takes more processor time or memory than a page may. */
  | { type: 'document_too_heavy' }
  /** Too many pages are being drawn; passes by itself. */
  | { type: 'document_busy' }
