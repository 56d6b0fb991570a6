/** Changes of photo while an order is settled are few. */
const MAX_ATTEMPTS = 5

/**
 * The student chose another photo before the student was locked. Photos are locked before people, so that all begins
 * again.
 */
export class PhotoChanged extends Error {}

/** Begins again until the photo that was locked is still that of the order. */
export async function untilPhotoStays<Done>(settle: () => Promise<Done>): Promise<Done> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await settle()
    } catch (error) {
      if (!(error instanceof PhotoChanged) || attempt === MAX_ATTEMPTS) throw error
    }
}
