// Files of the core share a worker. Word classes are settled at the first question, so all modules that have some are
// there before it, as they are in the one script of the detector, whichever test file comes first.
import '../lib/detect/detect.ts'
