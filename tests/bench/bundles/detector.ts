export { detect } from '../../../lib/detect/detect.ts'
