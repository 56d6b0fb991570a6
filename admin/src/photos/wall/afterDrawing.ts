/**
 * Once the page has drawn what was just asked for: sending a request takes the browser some ms, for which the next
 * picture should not wait.
 */
export const afterDrawing = () => new Promise<void>((done) => setTimeout(done))
