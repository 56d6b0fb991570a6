import type { LetterEffect } from '#domain/season/effect'
import { LETTER_NOTES } from '#domain/season/letter_notes'
import type { StepRecord } from '#workflows/school_season/activities'

/** A letter with the id of what a person wrote about the step; its text is read when the letter is sent. */
export function withNote(letter: LetterEffect, { details }: StepRecord): LetterEffect {
  const { noteId } = details
  if (!LETTER_NOTES[letter.template] || typeof noteId !== 'string') return letter
  return { ...letter, params: { ...letter.params, noteId } }
}
