/** What is missing on this machine, without which there are no papers. */
export type PrinterFault = { type: 'chromium_missing' } | { type: 'fonts_missing' }
