export { timeLeft } from '../../layout/time_left'
