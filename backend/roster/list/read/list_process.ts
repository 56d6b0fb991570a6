import type { ListQuestion } from './list_reading.js'
import { readColumns, readRows } from './read_list.js'

// The process that reads a school's list, and ends. The bytes and full names of the file are in its memory only;
// what it answers is masked. `read_in_child` ends it when it takes too much.

const read = (question: ListQuestion) =>
  question.step === 'columns' ? readColumns(question) : readRows(question)

// It answers, and then waits to be ended: an answer on its way is lost with the process.
process.on('message', async (question: ListQuestion) => process.send!(await read(question)))
