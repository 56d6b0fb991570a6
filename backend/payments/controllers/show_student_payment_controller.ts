import { answer } from '#backend/http/answer'
import { paymentOfStudent } from '#backend/payments/queries/payment_of_student'
import StudentPaymentTransformer from '#backend/payments/transformers/student_payment_transformer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { HttpContext } from '@adonisjs/core/http'

/** What a student has paid, and from what the school lets them off. */
export default class ShowStudentPaymentController {
  async handle({ params, viewer }: HttpContext) {
    const students = visibleStudents(viewer, 'waivePayments')
    const student = await students.where('id', params.id).firstOrFail()
    return answer(StudentPaymentTransformer.transform(await paymentOfStudent(student)))
  }
}
