import { openOnlyDocuments } from '../page_picture.js'
import type { PageRequest } from '../render_page.js'
import { readPage } from './read_page.js'

// The process that reads one page of a file that somebody sent, and ends; as `page_process`, which only draws it.

openOnlyDocuments()

// It answers, and then waits to be ended: an answer on its way is lost with the process.
process.on('message', async (request: PageRequest) => process.send!(await readPage(request)))
